import { invitations, type Tx } from "@daybook/db";
import { eq } from "drizzle-orm";
import { DomainError, found } from "../errors";
import { hashToken, readLinkToken } from "../tokens";

/**
 * Which business an invitation's link belongs to, and what is stored of its secret.
 * @throws INVITATION_NOT_FOUND
 */
export function readInvitationToken(token: string) {
  const parts = readLinkToken(token);
  if (!parts) throw new DomainError("INVITATION_NOT_FOUND");
  return { businessId: parts.businessId, tokenHash: hashToken(parts.secret) };
}

/** Locked, so that two answers to one invitation follow each other. */
export async function lockInvitation(tx: Tx, tokenHash: string) {
  const [row] = await tx
    .select()
    .from(invitations)
    .where(eq(invitations.tokenHash, tokenHash))
    .for("update");
  return found(row, "INVITATION_NOT_FOUND");
}
