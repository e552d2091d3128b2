import type { invitations } from "@daybook/db";
import type { SignedIn } from "../context";
import type { Refusal } from "../errors";

/** Why this login cannot found a business, or null. */
export function whyNotFound({ emailVerified }: SignedIn["user"]): Refusal | null {
  return emailVerified ? null : "EMAIL_UNVERIFIED";
}

type Invitation = Pick<typeof invitations.$inferSelect, "status" | "expiresAt" | "email">;

/** Why an invitation cannot be answered any more, or null. */
export function whyNotAnswer({ status, expiresAt }: Invitation, now: Date): Refusal | null {
  switch (status) {
    case "accepted":
      return "INVITATION_USED";
    case "declined":
      return "INVITATION_DECLINED";
    case "revoked":
      return "INVITATION_REVOKED";
    case "pending":
      return now < expiresAt ? null : "INVITATION_EXPIRED";
  }
}

/** Why this login cannot accept it, or null. A link can be passed on, so its address must be the login's, and verified. */
export function whyNotAccept(
  invitation: Invitation,
  user: SignedIn["user"],
  now: Date,
): Refusal | null {
  if (user.email.toLowerCase() !== invitation.email.toLowerCase()) return "INVITATION_OTHER_EMAIL";
  return whyNotAnswer(invitation, now) ?? (user.emailVerified ? null : "EMAIL_UNVERIFIED");
}
