import { businesses, bookingSnapshots, type Tx } from "@daybook/db";
import { eq } from "drizzle-orm";
import { DomainError, found } from "../errors";
import type { OneBooking } from "./inputs";
import { type BookingRow, lockBooking, lockBookings } from "./lock";

/** Locks a booking for a decision that may free what it occupies. A stale `version` is refused. */
export async function lockForDecision(tx: Tx, { bookingId, version }: OneBooking) {
  return unlessStale(await lockBooking(tx, bookingId), version);
}

/** The same for a decision that leaves its claims as they are: no resource is locked. */
export async function lockForMark(tx: Tx, { bookingId, version }: OneBooking) {
  const [booking] = await lockBookings(tx, [bookingId]);
  return unlessStale(found(booking, "BOOKING_NOT_FOUND"), version);
}

function unlessStale(booking: BookingRow, version: number | undefined): BookingRow {
  if (version !== undefined && version !== booking.version)
    throw new DomainError("BOOKING_CHANGED");
  return booking;
}

/** Locks a booking and reads what its rules refer to. */
export async function loadForDecision(tx: Tx, input: OneBooking) {
  const booking = await lockForDecision(tx, input);
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
