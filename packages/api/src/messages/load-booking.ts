import {
  assignments,
  bookingOrders,
  bookings,
  bookingSnapshots,
  bookingTokens,
  businesses,
  customers,
  locations,
  on,
  resources,
  type Tx,
} from "@daybook/db";
import { and, asc, desc, eq, isNull } from "drizzle-orm";
import { found } from "../errors";

/** A booking with all that a message says of it, as it stands now. */
export async function loadBookingForMessage(tx: Tx, bookingId: string) {
  const [row] = await tx
    .select({
      booking: bookings,
      snapshot: bookingSnapshots,
      business: businesses,
      location: locations,
      totalMinor: bookingOrders.totalMinor,
      currency: bookingOrders.currency,
      customerEmail: customers.email,
      customerZone: customers.zone,
    })
    .from(bookings)
    .innerJoin(businesses, eq(businesses.id, bookings.businessId))
    .innerJoin(locations, on(bookings, bookings.locationId, locations))
    .innerJoin(bookingOrders, on(bookings, bookings.orderId, bookingOrders))
    .leftJoin(
      bookingSnapshots,
      and(
        eq(bookingSnapshots.businessId, bookings.businessId),
        eq(bookingSnapshots.bookingId, bookings.id),
      ),
    )
    .leftJoin(customers, on(bookings, bookings.customerId, customers))
    .where(eq(bookings.id, bookingId));
  const [token] = await tx
    .select({ id: bookingTokens.id })
    .from(bookingTokens)
    .where(
      and(
        eq(bookingTokens.bookingId, bookingId),
        eq(bookingTokens.scope, "manage"),
        isNull(bookingTokens.revokedAt),
      ),
    )
    .orderBy(desc(bookingTokens.id))
    .limit(1);
  const people = await tx
    .selectDistinct({ name: resources.name })
    .from(assignments)
    .innerJoin(resources, on(assignments, assignments.resourceId, resources))
    .where(and(eq(assignments.bookingId, bookingId), eq(resources.kind, "staff")))
    .orderBy(asc(resources.name));
  return {
    ...found(row, "BOOKING_NOT_FOUND"),
    tokenId: token?.id ?? null,
    people: people.map((person) => person.name),
  };
}

export type BookingForMessage = Awaited<ReturnType<typeof loadBookingForMessage>>;
