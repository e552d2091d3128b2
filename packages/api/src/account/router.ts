import { limits } from "../rate-limit";
import { openProcedure, router, userProcedure } from "../trpc";
import { acceptInvitation } from "./accept-invitation";
import { createBusiness } from "./create-business";
import { declineInvitation } from "./decline-invitation";
import { endSession } from "./end-session";
import {
  CreateBusiness,
  EndSession,
  InvitationToken,
  SetActiveBusiness,
  SuggestSlug,
} from "./inputs";
import { linkCustomers } from "./link-customers";
import { mySessions, seeInvitation, suggestSlug, whoAmI } from "./queries";
import { setActiveBusiness } from "./set-active-business";

/** The login itself: who I am, where I work, my sessions, founding and joining a business. */
export const accountRouter = router({
  whoAmI: openProcedure(limits.look).query(({ ctx }) => whoAmI(ctx)),
  setActiveBusiness: userProcedure
    .input(SetActiveBusiness)
    .mutation(({ ctx, input }) => setActiveBusiness(ctx, input)),
  suggestSlug: userProcedure.input(SuggestSlug).query(({ ctx, input }) => suggestSlug(ctx, input)),
  createBusiness: userProcedure
    .input(CreateBusiness)
    .mutation(({ ctx, input }) => createBusiness(ctx, input)),
  invitation: openProcedure(limits.token)
    .input(InvitationToken)
    .query(({ ctx, input }) => seeInvitation(ctx, input)),
  acceptInvitation: userProcedure
    .input(InvitationToken)
    .mutation(({ ctx, input }) => acceptInvitation(ctx, input)),
  declineInvitation: openProcedure(limits.token)
    .input(InvitationToken)
    .mutation(({ ctx, input }) => declineInvitation(ctx, input)),
  sessions: userProcedure.query(({ ctx }) => mySessions(ctx)),
  endSession: userProcedure.input(EndSession).mutation(({ ctx, input }) => endSession(ctx, input)),
  endOtherSessions: userProcedure.mutation(({ ctx: { platform, signedIn } }) =>
    platform.endOtherSessions(signedIn.user.id, signedIn.sessionId),
  ),
});

/** Where I am a customer myself. */
export const meRouter = router({
  businesses: userProcedure.query(({ ctx }) => linkCustomers(ctx)),
});
