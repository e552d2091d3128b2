import { accountRouter, meRouter } from "./account/router";
import { availabilityRouter } from "./availability/router";
import { createCallerFactory, router } from "./trpc";

export const appRouter = router({
  availability: availabilityRouter,
  account: accountRouter,
  me: meRouter,
});

export type AppRouter = typeof appRouter;
export const createCaller = createCallerFactory(appRouter);
