import { accountRouter, meRouter } from "./account/router";
import { availabilityRouter } from "./availability/router";
import { publicRouter, servicesRouter } from "./catalog/router";
import { customersRouter } from "./customers/router";
import { bookingsRouter, holdsRouter, manageRouter } from "./fulfillment/router";
import { hoursRouter } from "./hours/router";
import {
  businessRouter,
  invitationsRouter,
  locationsRouter,
  membersRouter,
} from "./identity/router";
import { mailboxRouter } from "./mailbox/router";
import { resourcesRouter } from "./resources/router";
import { createCallerFactory, router } from "./trpc";

/**
 * What anybody may ask stands first, then what belongs to a login, then what members of a business do, each with the
 * permission that its procedure names.
 */
export const appRouter = router({
  public: publicRouter,
  availability: availabilityRouter,
  holds: holdsRouter,
  manage: manageRouter,
  bookings: bookingsRouter,
  account: accountRouter,
  me: meRouter,
  business: businessRouter,
  locations: locationsRouter,
  members: membersRouter,
  invitations: invitationsRouter,
  services: servicesRouter,
  resources: resourcesRouter,
  mailbox: mailboxRouter,
  hours: hoursRouter,
  customers: customersRouter,
});

export type AppRouter = typeof appRouter;
export const createCaller = createCallerFactory(appRouter);
