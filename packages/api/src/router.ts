import { availabilityRouter } from "./availability/router";
import { createCallerFactory, router } from "./trpc";

export const appRouter = router({ availability: availabilityRouter });

export type AppRouter = typeof appRouter;
export const createCaller = createCallerFactory(appRouter);
