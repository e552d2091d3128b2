import {
  invitationLocations,
  invitations,
  members,
  newId,
  on,
  resources,
  staffProfiles,
  type Tx,
} from "@daybook/db";
import { and, eq, isNull, lte, ne } from "drizzle-orm";
import type { MemberContext } from "../context";
import { DomainError, found, refuse } from "../errors";
import { queueMessage } from "../messages/queue-message";
import { mayGrant } from "../permissions";
import { derivedToken, hashToken } from "../tokens";
import type { Invite } from "./inputs";
import { whyNotGiveScope } from "./rules";

const INVITATION_DAYS = 7;

export const invitationExpiry = (now: Date) =>
  new Date(now.getTime() + INVITATION_DAYS * 86_400_000);

/**
 * Invites an address to become a member. The mail's link is derived from the invitation's id, of which only a hash is kept.
 * @throws ROLE_TOO_HIGH, LOCATION_NOT_YOURS, ALREADY_MEMBER, ALREADY_INVITED, RESOURCE_NOT_FOUND
 */
export function inviteMember(
  { tenant, businessId, member, now, silent }: MemberContext,
  { email, role, locations, resourceId }: Invite,
) {
  refuse(mayGrant(member.role, role) ? null : "ROLE_TOO_HIGH");
  refuse(whyNotGiveScope(member.locations, locations));
  return tenant.write(async (tx) => {
    const [known] = await tx
      .select()
      .from(members)
      .where(and(eq(members.email, email), eq(members.status, "active")));
    if (known) throw new DomainError("ALREADY_MEMBER");
    if (resourceId) await checkStaff(tx, resourceId);
    await tx
      .update(invitations)
      .set({ status: "revoked", decidedAt: now })
      .where(
        and(
          eq(invitations.email, email),
          eq(invitations.status, "pending"),
          lte(invitations.expiresAt, now),
        ),
      );
    const invitationId = newId("inv");
    await tx.insert(invitations).values({
      id: invitationId,
      email,
      role,
      resourceId,
      tokenHash: hashToken(derivedToken("invitation", invitationId)),
      expiresAt: invitationExpiry(now),
      invitedByMemberId: member.id,
      allLocations: locations === "all",
    });
    if (locations !== "all") {
      const rows = [...new Set(locations)].map((locationId) => ({ invitationId, locationId }));
      await tx.insert(invitationLocations).values(rows);
    }
    if (!silent)
      await queueMessage(tx, businessId, { kind: "invitation", subjectId: invitationId });
    return { invitationId };
  });
}

/** Somebody in the calendar who has no login yet. */
async function checkStaff(tx: Tx, resourceId: string) {
  const [row] = await tx
    .select({ id: staffProfiles.id })
    .from(staffProfiles)
    .innerJoin(resources, on(staffProfiles, staffProfiles.resourceId, resources))
    .where(
      and(
        eq(staffProfiles.resourceId, resourceId),
        isNull(staffProfiles.memberId),
        ne(resources.status, "archived"),
      ),
    );
  found(row, "RESOURCE_NOT_FOUND");
}
