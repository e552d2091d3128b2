import {
  invitationLocations,
  invitations,
  memberLocations,
  members,
  newId,
  staffProfiles,
  type Tx,
} from "@daybook/db";
import { and, eq, isNull } from "drizzle-orm";
import type { SignedIn, UserContext } from "../context";
import { DomainError, refuse } from "../errors";
import { lockInvitation, readInvitationToken } from "./find-invitation";
import type { InvitationToken } from "./inputs";
import { whyNotAccept } from "./rules";

/** Makes the signed-in user a member with the role, places and staff resource of the invitation, and lets them work there. */
export async function acceptInvitation(
  { tenantDb, platform, signedIn, now }: UserContext,
  { token }: InvitationToken,
) {
  const { businessId, tokenHash } = readInvitationToken(token);
  const { user, sessionId } = signedIn;
  await tenantDb({ businessId, actor: `user:${user.id}` }).write(async (tx) => {
    const invitation = await lockInvitation(tx, tokenHash);
    refuse(whyNotAccept(invitation, user, now));
    const { role, allLocations, resourceId } = invitation;
    const memberId = await becomeMember(tx, user, { role, allLocations, joinedAt: now });
    await takeOverLocations(tx, invitation.id, memberId);
    if (resourceId) {
      await tx
        .update(staffProfiles)
        .set({ memberId })
        .where(and(eq(staffProfiles.resourceId, resourceId), isNull(staffProfiles.memberId)));
    }
    await tx
      .update(invitations)
      .set({ status: "accepted", decidedAt: now })
      .where(eq(invitations.id, invitation.id));
  });
  await platform.setActiveBusiness(sessionId, businessId);
  return { businessId };
}

/** A user has one row in a business for ever: who was removed and comes back finds theirs, with its history. */
async function becomeMember(
  tx: Tx,
  { id: userId, name, email }: SignedIn["user"],
  values: Pick<typeof members.$inferInsert, "role" | "allLocations" | "joinedAt">,
): Promise<string> {
  const [known] = await tx.select().from(members).where(eq(members.userId, userId)).for("update");
  if (!known) {
    const id = newId("mem");
    await tx.insert(members).values({ id, userId, name, email, ...values });
    return id;
  }
  if (known.status === "active") throw new DomainError("ALREADY_MEMBER");
  const back = { ...values, name, email, status: "active" as const, removedAt: null };
  await tx.update(members).set(back).where(eq(members.id, known.id));
  await tx.delete(memberLocations).where(eq(memberLocations.memberId, known.id));
  return known.id;
}

async function takeOverLocations(tx: Tx, invitationId: string, memberId: string) {
  const limitedTo = await tx
    .select({ locationId: invitationLocations.locationId })
    .from(invitationLocations)
    .where(eq(invitationLocations.invitationId, invitationId));
  if (limitedTo.length > 0)
    await tx
      .insert(memberLocations)
      .values(limitedTo.map(({ locationId }) => ({ memberId, locationId })));
}
