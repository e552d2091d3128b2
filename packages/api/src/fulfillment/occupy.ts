import {
  assignments,
  fulfillmentUnits,
  inOrder,
  newId,
  resourceClaims,
  type Tx,
} from "@daybook/db";
import type { Proposal } from "@daybook/scheduling";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { dateOf, type Snapshot } from "../availability/load-snapshot";
import type { TenantContext } from "../context";
import { insertClaims } from "./insert-claims";
import { type BookingRow, lockBookings } from "./lock";
import { record } from "./transition";

type By = Pick<TenantContext, "businessId" | "actor" | "actorLabel" | "now" | "silent">;

/** What is to be occupied for. */
type Occupant = Pick<BookingRow, "id" | "locationId" | "expiresAt">;

/** Writes a proposal down: units, assignments and the claims that occupy the resources. */
export async function occupy(
  tx: Tx,
  by: By,
  booking: Occupant,
  { request, supply }: Snapshot,
  proposal: Proposal,
) {
  if (proposal.moves.length > 0) await relane(tx, by, proposal);
  const units = unitsOf(booking, request.steps, proposal);
  const rows = proposal.assignments.map((part) => ({
    id: newId("asg"),
    part,
    unitId: units.find((unit) => unit.stepKey === part.stepKey)!.row.id,
  }));
  const assigned = rows.map(({ id, unitId, part }) => ({
    id,
    unitId,
    bookingId: booking.id,
    resourceId: part.resourceId,
    locationId: booking.locationId,
    serviceId: supply.service?.id ?? null,
    role: part.role,
  }));
  const claims = rows.map(({ id, part }) => ({
    assignmentId: id,
    bookingId: booking.id,
    resourceId: part.resourceId,
    lane: part.lane,
    startsAt: dateOf(part.claimStartsAt),
    endsAt: dateOf(part.claimEndsAt),
    expiresAt: booking.expiresAt,
  }));
  await inOrder(
    () => tx.insert(fulfillmentUnits).values(units.map(({ row }) => row)),
    () => (assigned.length > 0 ? tx.insert(assignments).values(assigned) : null),
    () => insertClaims(tx, claims),
  );
}

function unitsOf(booking: Occupant, steps: Snapshot["request"]["steps"], proposal: Proposal) {
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
async function relane(tx: Tx, { businessId, now, silent }: By, { moves }: Proposal) {
  const ids = moves.map((move) => move.claimId);
  const moved = await tx
    .update(resourceClaims)
    .set({ lane: sql`-${resourceClaims.lane}` })
    .where(and(inArray(resourceClaims.id, ids), eq(resourceClaims.status, "active")))
    .returning({ bookingId: resourceClaims.bookingId });
  for (const { claimId, toLane } of moves) {
    await tx.update(resourceClaims).set({ lane: toLane }).where(eq(resourceClaims.id, claimId));
  }
  const system = { businessId, now, silent, actor: "system", actorLabel: null } as const;
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
