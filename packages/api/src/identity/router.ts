import { policyText } from "../fulfillment/policy-text";
import { router, staffProcedure } from "../trpc";
import { addLocation } from "./add-location";
import { archiveLocation } from "./archive-location";
import { changeLocationZone, changeZone } from "./change-zone";
import { editBusiness } from "./edit-business";
import { editLocation } from "./edit-location";
import { editMember } from "./edit-member";
import * as inputs from "./inputs";
import { inviteMember } from "./invite-member";
import { overview } from "./overview";
import {
  getBusiness,
  grantableRoles,
  listInvitations,
  listLocations,
  listMembers,
} from "./queries";
import { removeMember } from "./remove-member";
import { renameSlug } from "./rename-slug";
import { resendInvitation } from "./resend-invitation";
import { revokeInvitation } from "./revoke-invitation";

/** The active business itself: profile, rules, limits, zone and address. */
export const businessRouter = router({
  get: staffProcedure("business:read").query(({ ctx }) => getBusiness(ctx)),
  overview: staffProcedure("business:read").query(({ ctx }) => overview(ctx)),
  describePolicy: staffProcedure("business:read")
    .input(inputs.DescribePolicy)
    .query(({ input }) => policyText(input)),
  edit: staffProcedure("business:edit")
    .input(inputs.EditBusiness)
    .mutation(({ ctx, input }) => editBusiness(ctx, input)),
  changeZone: staffProcedure("business:edit")
    .input(inputs.ChangeZone)
    .mutation(({ ctx, input }) => changeZone(ctx, input)),
  renameSlug: staffProcedure("business:edit")
    .input(inputs.RenameSlug)
    .mutation(({ ctx, input }) => renameSlug(ctx, input)),
});

/** Its places. */
export const locationsRouter = router({
  list: staffProcedure("business:read").query(({ ctx }) => listLocations(ctx)),
  add: staffProcedure("location:edit")
    .input(inputs.AddLocation)
    .mutation(({ ctx, input }) => addLocation(ctx, input)),
  edit: staffProcedure("location:edit")
    .input(inputs.EditLocation)
    .mutation(({ ctx, input }) => editLocation(ctx, input)),
  changeZone: staffProcedure("location:edit")
    .input(inputs.ChangeLocationZone)
    .mutation(({ ctx, input }) => changeLocationZone(ctx, input)),
  archive: staffProcedure("location:edit")
    .input(inputs.OneLocation)
    .mutation(({ ctx, input }) => archiveLocation(ctx, input)),
});

/** Who works there, and as what. */
export const membersRouter = router({
  list: staffProcedure("member:read").query(({ ctx }) => listMembers(ctx)),
  grantableRoles: staffProcedure("member:read").query(({ ctx }) => grantableRoles(ctx)),
  edit: staffProcedure("member:edit")
    .input(inputs.EditMember)
    .mutation(({ ctx, input }) => editMember(ctx, input)),
  remove: staffProcedure("member:edit")
    .input(inputs.OneMember)
    .mutation(({ ctx, input }) => removeMember(ctx, input)),
});

/** Who was asked to work there. */
export const invitationsRouter = router({
  list: staffProcedure("member:read").query(({ ctx }) => listInvitations(ctx)),
  invite: staffProcedure("member:edit")
    .input(inputs.Invite)
    .mutation(({ ctx, input }) => inviteMember(ctx, input)),
  resend: staffProcedure("member:edit")
    .input(inputs.OneInvitation)
    .mutation(({ ctx, input }) => resendInvitation(ctx, input)),
  revoke: staffProcedure("member:edit")
    .input(inputs.OneInvitation)
    .mutation(({ ctx, input }) => revokeInvitation(ctx, input)),
});
