import { bookingOrders, resourceClaims, type Tx } from "@daybook/db";
import { and, eq, gt, inArray, lt, lte } from "drizzle-orm";
import type { TenantContext } from "../context";
import { type BookingRow, lockBookings } from "./lock";
import { hasLapsed } from "./rules";
import { releaseClaims, transition } from "./transition";

type By = Pick<TenantContext, "businessId" | "now" | "silent">;

/** Ends one lapsed booking that the caller has locked: one event by the system, its claims released. */
export async function expireBooking(tx: Tx, { businessId, now, silent }: By, booking: BookingRow) {
  if (!hasLapsed(booking, now)) return;
  const system = { businessId, now, silent, actor: "system", actorLabel: null } as const;
  await transition(tx, system, booking, "expired", { kind: "expired" });
  await releaseClaims(tx, booking.id, now);
  if (!booking.customerId) await abandonOrder(tx, booking.orderId);
}

export async function abandonOrder(tx: Tx, orderId: string) {
  await tx.update(bookingOrders).set({ phase: "abandoned" }).where(eq(bookingOrders.id, orderId));
}

/** Bookings whose lapsed claims stand in the window. */
export async function lapsedIn(
  tx: Tx,
  by: By,
  resourceIds: readonly string[],
  { from, until }: { from: Date; until: Date },
): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ bookingId: resourceClaims.bookingId })
    .from(resourceClaims)
    .where(
      and(
        inArray(resourceClaims.resourceId, [...resourceIds]),
        eq(resourceClaims.status, "active"),
        lte(resourceClaims.expiresAt, by.now),
        lt(resourceClaims.startsAt, until),
        gt(resourceClaims.endsAt, from),
      ),
    );
  return rows.map((row) => row.bookingId);
}

/**
 * A lapsed hold still stands in the constraint. The next writer, who holds the locks of its resources, ends those that
 * are in the way. Also locks `alsoLock`, in the one order, and returns its rows.
 */
export async function expireAll(
  tx: Tx,
  by: By,
  lapsed: readonly string[],
  alsoLock: readonly string[] = [],
): Promise<BookingRow[]> {
  const rows = await lockBookings(tx, [...lapsed, ...alsoLock]);
  for (const booking of rows) {
    if (!alsoLock.includes(booking.id)) await expireBooking(tx, by, booking);
  }
  return rows.filter((row) => alsoLock.includes(row.id));
}
