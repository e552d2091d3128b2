import { invitations } from "@daybook/db";
import { eq } from "drizzle-orm";
import type { MemberContext } from "../context";
import { refuse } from "../errors";
import { queueMessage } from "../messages/queue-message";
import type { OneInvitation } from "./inputs";
import { invitationExpiry } from "./invite-member";
import { lockInvitationById } from "./lock-invitation";
import { whyNotTouchInvitation } from "./rules";

/** Sends it again, valid from now for as long as a new one. */
export function resendInvitation(
  { tenant, businessId, member, now }: MemberContext,
  { invitationId }: OneInvitation,
) {
  return tenant.write(async (tx) => {
    const invitation = await lockInvitationById(tx, invitationId);
    refuse(whyNotTouchInvitation(member.role, invitation));
    await tx
      .update(invitations)
      .set({ expiresAt: invitationExpiry(now) })
      .where(eq(invitations.id, invitationId));
    await queueMessage(tx, businessId, { kind: "invitation", subjectId: invitationId });
  });
}
