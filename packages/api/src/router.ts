import { accountRouter, meRouter } from "./account/router";
import { availabilityRouter } from "./availability/router";
import { bookingsRouter, holdsRouter, manageRouter } from "./fulfillment/router";
import { createCallerFactory, router } from "./trpc";

export const appRouter = router({
  availability: availabilityRouter,
  holds: holdsRouter,
  manage: manageRouter,
  bookings: bookingsRouter,
  account: accountRouter,
  me: meRouter,
});

export type AppRouter = typeof appRouter;
export const createCaller = createCallerFactory(appRouter);
