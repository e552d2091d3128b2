import { assignments, fulfillmentUnits, newId, resourceClaims, type Tx } from "@daybook/db";
import type { Proposal } from "@daybook/scheduling";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { dateOf, type Snapshot } from "../availability/load-snapshot";
import type { TenantContext } from "../context";
import { insertClaims } from "./insert-claims";
import { type BookingRow, lockBookings } from "./lock";
import { record } from "./transition";

type By = Pick<TenantContext, "businessId" | "actor" | "actorLabel" | "now">;

/** Writes a proposal down: units, assignments and the claims that occupy the resources. */
export async function occupy(
  tx: Tx,
  by: By,
  booking: BookingRow,
  { request, supply }: Snapshot,
  proposal: Proposal,
) {
  await relane(tx, by, proposal);
  const units = unitsOf(booking, request.steps, proposal);
  await tx.insert(fulfillmentUnits).values(units.map(({ row }) => row));
  const rows = proposal.assignments.map((part) => ({
    id: newId("asg"),
    part,
    unitId: units.find((unit) => unit.stepKey === part.stepKey)!.row.id,
  }));
  if (rows.length > 0) {
    await tx.insert(assignments).values(
      rows.map(({ id, unitId, part }) => ({
        id,
        unitId,
        bookingId: booking.id,
        resourceId: part.resourceId,
        locationId: booking.locationId,
        serviceId: supply.service?.id ?? null,
        role: part.role,
      })),
    );
  }
  await insertClaims(
    tx,
    rows.map(({ id, part }) => ({
      assignmentId: id,
      bookingId: booking.id,
      resourceId: part.resourceId,
      lane: part.lane,
      startsAt: dateOf(part.claimStartsAt),
      endsAt: dateOf(part.claimEndsAt),
      expiresAt: booking.expiresAt,
    })),
  );
}

function unitsOf(booking: BookingRow, steps: Snapshot["request"]["steps"], proposal: Proposal) {
  let at = proposal.startsAt;
  return steps.map((step, position) => {
    const startsAt = at;
    const endsAt = startsAt + step.durationMinutes;
    at = endsAt + step.gapAfterMinutes;
    const span = { startsAt: dateOf(startsAt), endsAt: dateOf(endsAt) };
    return {
      stepKey: step.key,
      row: { id: newId("unt"), bookingId: booking.id, position, ...span },
    };
  });
}

/**
 * Live claims change lanes so that a new one fits: first to the negative of their lane, out of everybody's way, then to
 * their new ones. One event each, by the system.
 */
async function relane(tx: Tx, { businessId, now }: By, { moves }: Proposal) {
  if (moves.length === 0) return;
  const ids = moves.map((move) => move.claimId);
  const moved = await tx
    .update(resourceClaims)
    .set({ lane: sql`-${resourceClaims.lane}` })
    .where(and(inArray(resourceClaims.id, ids), eq(resourceClaims.status, "active")))
    .returning({ bookingId: resourceClaims.bookingId });
  for (const { claimId, toLane } of moves) {
    await tx.update(resourceClaims).set({ lane: toLane }).where(eq(resourceClaims.id, claimId));
  }
  const system = { businessId, now, actor: "system", actorLabel: null } as const;
  const bookings = await lockBookings(
    tx,
    moved.map((row) => row.bookingId),
  );
  for (const booking of bookings)
    await record(tx, system, booking, { kind: "relaned", fromStatus: booking.status });
}

/** What was planned before a change of time stays as history beside its released claims. */
export async function retireUnits(tx: Tx, bookingId: string, now: Date) {
  await tx
    .update(fulfillmentUnits)
    .set({ supersededAt: now })
    .where(and(eq(fulfillmentUnits.bookingId, bookingId), isNull(fulfillmentUnits.supersededAt)));
}
