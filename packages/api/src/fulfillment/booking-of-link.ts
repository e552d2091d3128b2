import { bookingTokens, type Tx } from "@daybook/db";
import { and, eq, gt, isNull } from "drizzle-orm";
import { DomainError, found } from "../errors";
import { hashToken, readLinkToken } from "../tokens";

/** The booking that a manage link opens, if the link is one, has not expired and was not revoked. */
export async function bookingOfLink(
  tx: Tx,
  token: string,
  now: Date,
): Promise<{ bookingId: string; tokenId: string }> {
  const parts = readLinkToken(token);
  if (!parts) throw new DomainError("LINK_NOT_VALID");
  const [row] = await tx
    .select({ bookingId: bookingTokens.bookingId, tokenId: bookingTokens.id })
    .from(bookingTokens)
    .where(
      and(
        eq(bookingTokens.tokenHash, hashToken(parts.secret)),
        eq(bookingTokens.scope, "manage"),
        gt(bookingTokens.expiresAt, now),
        isNull(bookingTokens.revokedAt),
      ),
    );
  return found(row, "LINK_NOT_VALID");
}
