import { assignments, bookings, fulfillmentUnits, on, type Tx } from "@daybook/db";
import { and, eq, isNull } from "drizzle-orm";
import { loadSnapshot } from "../availability/load-snapshot";
import type { MemberContext, TenantContext } from "../context";
import { DomainError, found, refuse } from "../errors";
import { bookingOfLink } from "./booking-of-link";
import { chooseProposal, type Reach } from "./choose-proposal";
import { tell } from "./confirm-held";
import { takingTime } from "./find-time";
import type { MoveBooking, MoveByToken } from "./inputs";
import { rulesOf } from "./load-for-decision";
import type { BookingRow } from "./lock";
import { occupy, retireUnits } from "./occupy";
import { whyNotReschedule } from "./rules";
import { releaseClaims, transition } from "./transition";

interface Move {
  readonly bookingId: string;
  readonly version?: number | undefined;
  readonly startsAt: Date;
  readonly resourceId: string | null;
}

/** By staff: to any minute and to whoever can, as often as needed. */
export const moveBooking = (ctx: MemberContext, input: MoveBooking) =>
  move(ctx, "staff", () => Promise.resolve(input));

/** By the holder of a manage link: to an offered time, as often as the business allows. */
export const moveByToken = (ctx: TenantContext, { token, startsAt, resourceId }: MoveByToken) =>
  move(ctx, "customer", async (tx) => ({
    ...(await bookingOfLink(tx, token, ctx.now)),
    startsAt,
    resourceId,
  }));

/**
 * The booking keeps its identity, code and calendar entry: only its window, units and claims change. The old time is
 * freed and the new one taken in one transaction, so its own old time never stands in the way.
 */
async function move(ctx: TenantContext, by: "customer" | "staff", read: (tx: Tx) => Promise<Move>) {
  const before = await ctx.tenant.read(async (tx) => {
    const input = await read(tx);
    const [booking] = await tx.select().from(bookings).where(eq(bookings.id, input.bookingId));
    return { input, booking: found(booking, "BOOKING_NOT_FOUND") };
  });
  const { input, booking } = before;
  const wanted = {
    locationId: booking.locationId,
    serviceId: booking.serviceId,
    partySize: booking.partySize,
    resourceId: input.resourceId,
    startsAt: input.startsAt,
    durationMinutes: booking.serviceId
      ? null
      : (booking.endsAt.getTime() - booking.startsAt.getTime()) / 60_000,
  };
  return takingTime(ctx, wanted, (reach) =>
    ctx.whole.write((tx) => moveTo(tx, ctx, { by, input, wanted, reach })),
  );
}

interface Plan {
  readonly by: "customer" | "staff";
  readonly input: Move;
  readonly wanted: Parameters<typeof loadSnapshot>[1];
  readonly reach: Reach;
}

async function moveTo(tx: Tx, ctx: TenantContext, { by, input, wanted, reach }: Plan) {
  const window = { from: input.startsAt, until: new Date(input.startsAt.getTime() + 60_000) };
  const snapshot = await loadSnapshot(tx, wanted, window, {
    now: ctx.now,
    movingBookingId: input.bookingId,
    limits: by === "staff" ? "waived" : "enforced",
    starts: by === "staff" ? "any" : "grid",
  });
  const { proposal, own } = await chooseProposal(tx, ctx, snapshot, input.startsAt, reach);
  const booking = found(own, "BOOKING_NOT_FOUND");
  if (input.version !== undefined && input.version !== booking.version)
    throw new DomainError("BOOKING_CHANGED");
  const { business } = await rulesOf(tx, booking);
  refuse(whyNotReschedule(booking, business, by, ctx.now));

  const fromResources = await resourceIdsOf(tx, booking);
  await releaseClaims(tx, booking.id, ctx.now);
  await retireUnits(tx, booking.id, ctx.now);
  const endsAt = new Date(
    input.startsAt.getTime() + (proposal.endsAt - proposal.startsAt) * 60_000,
  );
  const row = await transition(tx, ctx, booking, "confirmed", {
    kind: "moved",
    set: {
      startsAt: input.startsAt,
      endsAt,
      rescheduleCount: booking.rescheduleCount + (by === "customer" ? 1 : 0),
    },
    details: {
      fromStartsAt: booking.startsAt.toISOString(),
      toStartsAt: input.startsAt.toISOString(),
      fromResources: fromResources.join(","),
      toResources: [...new Set(proposal.assignments.map((part) => part.resourceId))].join(","),
    },
  });
  await occupy(tx, ctx, row, snapshot, proposal);
  await tell(tx, ctx, row, "booking_moved");
  return {
    bookingId: row.id,
    status: row.status,
    version: row.version,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
  };
}

async function resourceIdsOf(tx: Tx, { id }: BookingRow): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ resourceId: assignments.resourceId })
    .from(assignments)
    .innerJoin(fulfillmentUnits, on(assignments, assignments.unitId, fulfillmentUnits))
    .where(and(eq(assignments.bookingId, id), isNull(fulfillmentUnits.supersededAt)));
  return rows.map((row) => row.resourceId);
}
