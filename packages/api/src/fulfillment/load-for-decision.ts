import { businesses, bookingSnapshots, type Tx } from "@daybook/db";
import { eq } from "drizzle-orm";
import { DomainError, found } from "../errors";
import type { OneBooking } from "./inputs";
import { type BookingRow, lockBooking } from "./lock";

/** Locks a booking and reads what its rules refer to. A stale `version` is refused. */
export async function loadForDecision(tx: Tx, { bookingId, version }: OneBooking) {
  const booking = await lockBooking(tx, bookingId);
  if (version !== undefined && version !== booking.version)
    throw new DomainError("BOOKING_CHANGED");
  return { booking, ...(await rulesOf(tx, booking)) };
}

/** The business and the policy frozen with the booking, if it has got that far. */
export async function rulesOf(tx: Tx, { id }: Pick<BookingRow, "id">) {
  const [[business], [snapshot]] = await Promise.all([
    tx.select().from(businesses),
    tx.select().from(bookingSnapshots).where(eq(bookingSnapshots.bookingId, id)),
  ]);
  return { business: found(business, "BUSINESS_NOT_FOUND"), snapshot: snapshot ?? null };
}
