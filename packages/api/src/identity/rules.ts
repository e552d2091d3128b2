import type { invitations, LocationScope, members } from "@daybook/db";
import type { Refusal } from "../errors";
import { mayGrant, type Role } from "../permissions";

type Member = Pick<typeof members.$inferSelect, "id" | "role" | "status">;

/** Why `actor` cannot give `target` this role (null: take the membership away), or null. Owners and the target are locked. */
export function whyNotChangeRole(
  actor: Member,
  target: Member,
  role: Role | null,
  owners: readonly Member[],
): Refusal | null {
  if (target.status !== "active") return "MEMBER_NOT_FOUND";
  if (!mayGrant(actor.role, target.role)) return "ROLE_TOO_HIGH";
  if (role && !mayGrant(actor.role, role)) return "ROLE_TOO_HIGH";
  const staysOwner = target.role !== "owner" || role === "owner";
  return staysOwner || owners.some((owner) => owner.id !== target.id) ? null : "LAST_OWNER";
}

/** Nobody opens places to others that are closed to themselves. */
export function whyNotGiveScope(own: LocationScope, given: LocationScope): Refusal | null {
  if (own === "all") return null;
  return given !== "all" && given.every((id) => own.includes(id)) ? null : "LOCATION_NOT_YOURS";
}

type Invitation = Pick<typeof invitations.$inferSelect, "status" | "role">;

/** Why this invitation cannot be sent again or withdrawn, or null. One that expired can be sent again. */
export function whyNotTouchInvitation(
  actorRole: Role,
  { status, role }: Invitation,
): Refusal | null {
  if (!mayGrant(actorRole, role)) return "ROLE_TOO_HIGH";
  switch (status) {
    case "pending":
      return null;
    case "accepted":
      return "INVITATION_USED";
    case "declined":
      return "INVITATION_DECLINED";
    case "revoked":
      return "INVITATION_REVOKED";
  }
}
