import { invitations } from "@daybook/db";
import { eq } from "drizzle-orm";
import type { RequestContext } from "../context";
import { refuse } from "../errors";
import { lockInvitation, readInvitationToken } from "./find-invitation";
import type { InvitationToken } from "./inputs";
import { whyNotAnswer } from "./rules";

/** Whoever holds the link may decline; nobody needs a login for that. */
export async function declineInvitation(
  { tenantDb, now }: Pick<RequestContext, "tenantDb" | "now">,
  { token }: InvitationToken,
) {
  const { businessId, tokenHash } = readInvitationToken(token);
  await tenantDb({ businessId, actor: "guest" }).write(async (tx) => {
    const invitation = await lockInvitation(tx, tokenHash);
    refuse(whyNotAnswer(invitation, now));
    await tx
      .update(invitations)
      .set({ status: "declined", decidedAt: now })
      .where(eq(invitations.id, invitation.id));
  });
}
