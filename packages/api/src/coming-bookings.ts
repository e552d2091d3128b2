import { bookings, type bookingStatuses, resourceClaims, type Tx } from "@daybook/db";
import { and, asc, eq, gt, inArray, type SQL } from "drizzle-orm";

/** Those that still need what they are booked on. */
export const livingStatuses = [
  "pending_payment",
  "pending_approval",
  "confirmed",
  "checked_in",
  "in_progress",
] as const satisfies readonly (typeof bookingStatuses)[number][];

/** A booking as a list of work shows it: nothing of the customer. */
export interface ComingBooking {
  readonly id: string;
  readonly code: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly locationId: string;
}

/** Bookings not over yet that a change would concern, the next first, at most 500. Holds are left to lapse. */
export const comingBookings = (tx: Tx, now: Date, which?: SQL): Promise<ComingBooking[]> =>
  tx
    .select({
      id: bookings.id,
      code: bookings.code,
      startsAt: bookings.startsAt,
      endsAt: bookings.endsAt,
      locationId: bookings.locationId,
    })
    .from(bookings)
    .where(and(gt(bookings.endsAt, now), inArray(bookings.status, [...livingStatuses]), which))
    .orderBy(asc(bookings.startsAt), asc(bookings.id))
    .limit(500);

/** Those that occupy one of these resources from now on. */
export const occupying = (tx: Tx, resourceIds: readonly string[], now: Date): SQL =>
  inArray(
    bookings.id,
    tx
      .select({ id: resourceClaims.bookingId })
      .from(resourceClaims)
      .where(
        and(
          inArray(resourceClaims.resourceId, [...resourceIds]),
          eq(resourceClaims.status, "active"),
          gt(resourceClaims.endsAt, now),
        ),
      ),
  );
