import {
  assignments,
  bookings,
  businesses,
  customers,
  fulfillmentUnits,
  on,
  resourceClaims,
  services,
  type Tx,
} from "@daybook/db";
import { and, asc, eq, gt, inArray, isNull, lt, notInArray } from "drizzle-orm";
import type { MemberContext } from "../context";
import { found } from "../errors";
import { actionsOf } from "./actions";
import { hasLapsed } from "./rules";

interface Range {
  readonly locationId: string;
  readonly from: Date;
  readonly until: Date;
}

/** The bookings that touch a range, but those that are gone; each with its steps, its claims and what staff may do. */
export async function boardBookings(
  tx: Tx,
  ctx: MemberContext,
  { locationId, from, until }: Range,
) {
  const rows = await tx
    .select({
      booking: bookings,
      customer: customers,
      serviceName: services.name,
      colour: services.colour,
    })
    .from(bookings)
    .leftJoin(customers, on(bookings, bookings.customerId, customers))
    .leftJoin(services, on(bookings, bookings.serviceId, services))
    .where(
      and(
        eq(bookings.locationId, locationId),
        gt(bookings.endsAt, from),
        lt(bookings.startsAt, until),
        notInArray(bookings.status, ["cancelled", "expired", "declined"]),
      ),
    )
    .orderBy(asc(bookings.startsAt), asc(bookings.id));
  const live = rows.filter(({ booking }) => !hasLapsed(booking, ctx.now));
  const [parts, [business]] = await Promise.all([
    unitsOf(
      tx,
      live.map(({ booking }) => booking.id),
    ),
    tx.select().from(businesses),
  ]);
  return live.map(({ booking, customer, serviceName, colour }) => ({
    id: booking.id,
    code: booking.code,
    status: booking.status,
    version: booking.version,
    startsAt: booking.startsAt,
    endsAt: booking.endsAt,
    expiresAt: booking.expiresAt,
    partySize: booking.partySize,
    customerId: booking.customerId,
    customerName: booking.contactName ?? (customer && nameOf(customer)),
    customerNote: booking.customerNote,
    serviceId: booking.serviceId,
    serviceName,
    colour,
    source: booking.source,
    /** Whether there is an address that messages about it go to. */
    isReachable: (booking.contactEmail ?? customer?.email ?? null) !== null,
    pinnedNote: customer?.pinnedNote ?? null,
    noShowCount: customer?.noShowCount ?? 0,
    checkedInAt: booking.checkedInAt,
    actions: actionsOf(booking, found(business, "BUSINESS_NOT_FOUND"), ctx),
    units: parts(booking.id),
  }));
}

export const nameOf = ({
  firstName,
  lastName,
}: {
  firstName: string;
  lastName: string | null;
}): string => [firstName, lastName].filter(Boolean).join(" ");

/** Each booking's steps as they stand, with who and what does them and the span that occupies. */
export async function unitsOf(tx: Tx, bookingIds: string[]) {
  const rows =
    bookingIds.length === 0
      ? []
      : await tx
          .select({ unit: fulfillmentUnits, assignment: assignments, claim: resourceClaims })
          .from(fulfillmentUnits)
          .leftJoin(
            assignments,
            and(
              eq(assignments.businessId, fulfillmentUnits.businessId),
              eq(assignments.unitId, fulfillmentUnits.id),
            ),
          )
          .leftJoin(
            resourceClaims,
            and(
              eq(resourceClaims.businessId, assignments.businessId),
              eq(resourceClaims.assignmentId, assignments.id),
              eq(resourceClaims.status, "active"),
            ),
          )
          .where(
            and(
              inArray(fulfillmentUnits.bookingId, bookingIds),
              isNull(fulfillmentUnits.supersededAt),
            ),
          )
          .orderBy(asc(fulfillmentUnits.position), asc(assignments.id));
  return (bookingId: string) => {
    const own = rows.filter(({ unit }) => unit.bookingId === bookingId);
    const units = [...new Map(own.map(({ unit }) => [unit.id, unit])).values()];
    return units.map(({ id, startsAt, endsAt, label }) => ({
      id,
      label,
      startsAt,
      endsAt,
      assignments: own.flatMap(({ unit, assignment, claim }) =>
        unit.id === id && assignment
          ? [
              {
                id: assignment.id,
                resourceId: assignment.resourceId,
                role: assignment.role,
                lane: claim?.lane ?? null,
                claimStartsAt: claim?.startsAt ?? startsAt,
                claimEndsAt: claim?.endsAt ?? endsAt,
              },
            ]
          : [],
      ),
    }));
  };
}
