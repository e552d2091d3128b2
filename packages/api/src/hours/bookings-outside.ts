import { assignments, bookings, fulfillmentUnits, on, type Tx } from "@daybook/db";
import { minuteFromMillis, openSpans } from "@daybook/scheduling";
import { eq, inArray } from "drizzle-orm";
import { loadCalendars } from "../availability/load-calendars";
import { type ComingBooking, comingBookings, occupying } from "../coming-bookings";
import type { TenantContext } from "../context";
import type { Of } from "./inputs";

/**
 * Runs a change of hours and returns the coming bookings that fell out of them by it: a list of work, nothing is
 * cancelled (ruling 8). Those that staff had put outside before are not listed again.
 */
export async function withConflicts<T>(
  tx: Tx,
  ctx: TenantContext,
  of: Of,
  change: () => Promise<T>,
): Promise<{ result: T; conflicts: ComingBooking[] }> {
  const before = new Set((await bookingsOutside(tx, ctx, of)).map((booking) => booking.id));
  const result = await change();
  const after = await bookingsOutside(tx, ctx, of);
  return { result, conflicts: after.filter((booking) => !before.has(booking.id)) };
}

/** Coming bookings some part of which lies outside the open time of what it needs. */
async function bookingsOutside(tx: Tx, { now }: TenantContext, of: Of): Promise<ComingBooking[]> {
  const coming = await comingBookings(tx, now, concerned(tx, of, now));
  const last = coming.reduce((latest, one) => Math.max(latest, one.endsAt.getTime()), 0);
  if (coming.length === 0) return [];
  const parts = await partsOf(tx, coming);
  const outside = new Set<string>();
  const window = { from: now, until: new Date(last) };
  for (const group of groupBy(parts, (part) => `${part.locationId} ${part.serviceId}`)) {
    const { locationId, serviceId } = group[0]!;
    const resources = [...new Set(group.map((part) => part.resourceId))].map((id) => ({ id }));
    const world = await loadCalendars(tx, { locationId, serviceId, resources }, window);
    for (const { bookingId, resourceId, mode, startsAt, endsAt } of group) {
      const chain = [...world.chainOfVisit, ...world.chainOf(resourceId)];
      const [from, until] = [minute(startsAt), minute(endsAt)];
      const open = openSpans(world, chain, { locationId, serviceId, mode }, { from, until });
      if (!(open.length === 2 && open[0]! <= from && until <= open[1]!)) outside.add(bookingId);
    }
  }
  return coming.filter((booking) => outside.has(booking.id));
}

const minute = (at: Date) => minuteFromMillis(at.getTime());

function concerned(tx: Tx, of: Of, now: Date) {
  switch (of.subject) {
    case "business":
      return undefined;
    case "location":
      return eq(bookings.locationId, of.locationId);
    case "resource":
      return occupying(tx, [of.resourceId], now);
    case "service":
      return eq(bookings.serviceId, of.serviceId);
  }
}

/** What each booking needs, and when: processing gaps need nobody, so they need no opening either. */
const partsOf = (tx: Tx, coming: readonly ComingBooking[]) =>
  tx
    .select({
      bookingId: bookings.id,
      locationId: bookings.locationId,
      serviceId: bookings.serviceId,
      mode: bookings.mode,
      resourceId: assignments.resourceId,
      startsAt: fulfillmentUnits.startsAt,
      endsAt: fulfillmentUnits.endsAt,
    })
    .from(assignments)
    .innerJoin(bookings, on(assignments, assignments.bookingId, bookings))
    .innerJoin(fulfillmentUnits, on(assignments, assignments.unitId, fulfillmentUnits))
    .where(
      inArray(
        bookings.id,
        coming.map((booking) => booking.id),
      ),
    );

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return [...groups.values()];
}
