import { invitations } from "@daybook/db";
import { eq } from "drizzle-orm";
import type { MemberContext } from "../context";
import { refuse } from "../errors";
import type { OneInvitation } from "./inputs";
import { lockInvitationById } from "./lock-invitation";
import { whyNotTouchInvitation } from "./rules";

/** Its link says from now on that it was withdrawn. */
export function revokeInvitation(
  { tenant, member, now }: MemberContext,
  { invitationId }: OneInvitation,
) {
  return tenant.write(async (tx) => {
    const invitation = await lockInvitationById(tx, invitationId);
    refuse(whyNotTouchInvitation(member.role, invitation));
    await tx
      .update(invitations)
      .set({ status: "revoked", decidedAt: now })
      .where(eq(invitations.id, invitationId));
  });
}
