import { bookings, inOrder, resourceClaims, resources, type Tx } from "@daybook/db";
import { and, asc, eq, inArray } from "drizzle-orm";
import { DomainError, found } from "../errors";

export type BookingRow = typeof bookings.$inferSelect;

/**
 * Locks resources in the one order in which everybody does; every writer of claims holds the locks of its resources.
 * Not against readers, nor against foreign keys that point at them.
 */
export async function lockResources(tx: Tx, ids: Iterable<string>) {
  const sorted = [...new Set(ids)].sort();
  if (sorted.length === 0) return;
  await tx
    .select({ id: resources.id })
    .from(resources)
    .where(inArray(resources.id, sorted))
    .orderBy(asc(resources.id))
    .for("no key update");
}

/** Bookings, sorted, after their resources. */
export async function lockBookings(tx: Tx, ids: readonly string[]): Promise<BookingRow[]> {
  if (ids.length === 0) return [];
  return tx
    .select()
    .from(bookings)
    .where(inArray(bookings.id, [...new Set(ids)].sort()))
    .orderBy(asc(bookings.id))
    .for("no key update");
}

/** Locks the resources on which a booking's claims stand, in the one order. */
async function lockResourcesOf(tx: Tx, bookingId: string): Promise<string[]> {
  const claimed = tx
    .select({ id: resourceClaims.resourceId })
    .from(resourceClaims)
    .where(and(eq(resourceClaims.bookingId, bookingId), eq(resourceClaims.status, "active")));
  const rows = await tx
    .select({ id: resources.id })
    .from(resources)
    .where(inArray(resources.id, claimed))
    .orderBy(asc(resources.id))
    .for("no key update");
  return rows.map((row) => row.id);
}

/** The resources on which a booking's claims stand. */
export async function claimedResources(tx: Tx, bookingId: string): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ id: resourceClaims.resourceId })
    .from(resourceClaims)
    .where(and(eq(resourceClaims.bookingId, bookingId), eq(resourceClaims.status, "active")));
  return rows.map((row) => row.id);
}

/** Locks one booking for a decision: its resources first, then itself, read again under the lock. */
export async function lockBooking(tx: Tx, bookingId: string): Promise<BookingRow> {
  const held = new Set(await lockResourcesOf(tx, bookingId));
  const [[booking], after] = await inOrder(
    () => lockBookings(tx, [bookingId]),
    () => claimedResources(tx, bookingId),
  );
  const row = found(booking, "BOOKING_NOT_FOUND");
  // Moved to other resources while we waited: their locks are not ours, so the caller looks again.
  if (after.some((id) => !held.has(id))) throw new DomainError("BOOKING_CHANGED");
  return row;
}
