import { bookings, bookingTokens, type Tx } from "@daybook/db";
import { and, eq, isNull } from "drizzle-orm";
import { hashToken, readLinkToken } from "../tokens";

/** The hold or booking that a token of the asker opens, as one that is on the move. A token that opens none changes nothing. */
export async function ownVisit(
  tx: Tx,
  token: string | undefined,
): Promise<{ movingBookingId?: string }> {
  if (token === undefined) return {};
  const link = readLinkToken(token);
  const [row] = link
    ? await tx
        .select({ id: bookingTokens.bookingId })
        .from(bookingTokens)
        .where(
          and(eq(bookingTokens.tokenHash, hashToken(link.secret)), isNull(bookingTokens.revokedAt)),
        )
    : await tx
        .select({ id: bookings.id })
        .from(bookings)
        .where(and(eq(bookings.holdTokenHash, hashToken(token)), eq(bookings.status, "held")));
  return row ? { movingBookingId: row.id } : {};
}
