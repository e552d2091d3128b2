import {
  bookingOrderLines,
  bookingOrders,
  bookings,
  type bookingSources,
  inOrder,
  newId,
  type Tx,
} from "@daybook/db";
import { and, eq, gt, sql } from "drizzle-orm";
import { loadSnapshot, type SnapshotOptions } from "../availability/load-snapshot";
import type { Wanted } from "../availability/load-supply";
import type { Supply } from "../availability/supply";
import type { TenantContext } from "../context";
import { DomainError, found, refuse } from "../errors";
import { chooseProposal, type Reach } from "./choose-proposal";
import { abandonOrder } from "./expire-lapsed";
import type { BookingRow } from "./lock";
import { occupy } from "./occupy";
import { whyNotBookable } from "./rules";
import { record, releaseClaims, transition } from "./transition";

export interface HoldRequest extends Wanted {
  readonly startsAt: Date;
  readonly source: (typeof bookingSources)[number];
  /** Names the visit; it has one live hold at most. Null where the booking is confirmed in the same transaction. */
  readonly holdTokenHash: string | null;
  /** The caller, for the limit of three live holds. Null: not limited. */
  readonly holderHash: string | null;
  readonly options?: Pick<SnapshotOptions, "limits" | "starts">;
}

export interface Held {
  readonly booking: BookingRow;
  readonly supply: Supply;
}

const LIVE_HOLDS_PER_CALLER = 3;

/**
 * Holds a time: the first half of every booking, whoever makes it. Choosing another time of the same visit swaps the
 * hold in the same transaction. Throws `TimeTaken` where `reach` did not suffice.
 */
export async function placeHold(
  tx: Tx,
  ctx: TenantContext,
  request: HoldRequest,
  reach: Reach,
): Promise<Held> {
  const { now } = ctx;
  const { startsAt } = request;
  const earlier = request.holdTokenHash ? await liveHold(tx, request.holdTokenHash) : null;
  const window = { from: startsAt, until: new Date(startsAt.getTime() + 60_000) };
  const snapshot = await loadSnapshot(tx, request, window, {
    now,
    ...request.options,
    ...(earlier ? { movingBookingId: earlier.id } : {}),
  });
  const { supply } = snapshot;
  refuse(whyNotBookable(supply.service, request.holdTokenHash ? "visitor" : "staff"));
  if (request.holderHash) await limitHolds(tx, request.holderHash, now, earlier?.id ?? null);

  const { proposal, own } = await chooseProposal(tx, ctx, snapshot, startsAt, reach);
  if (own) await letGo(tx, ctx, own);

  const hold = {
    id: newId("bkg"),
    orderId: newId("ord"),
    status: "held" as const,
    version: 1,
    startsAt,
    endsAt: new Date(startsAt.getTime() + (proposal.endsAt - proposal.startsAt) * 60_000),
    expiresAt: new Date(now.getTime() + supply.business.holdMinutes * 60_000),
    locationId: request.locationId,
    serviceId: request.serviceId,
    partySize: request.partySize,
    mode: supply.mode,
    source: request.source,
    staffZone: supply.zone,
    holdTokenHash: request.holdTokenHash,
    holderHash: request.holderHash,
  };
  const [, [row]] = await inOrder(
    () => openOrder(tx, hold.orderId, supply, request.partySize),
    () => tx.insert(bookings).values(hold).returning(),
    () => occupy(tx, ctx, hold, snapshot, proposal),
    () => record(tx, ctx, hold, { kind: "held" }),
  );
  return { booking: found(row, "BOOKING_NOT_FOUND"), supply };
}

/** The hold this visit has now, lapsed or not. */
export async function liveHold(tx: Tx, holdTokenHash: string): Promise<BookingRow | null> {
  const [row] = await tx
    .select()
    .from(bookings)
    .where(and(eq(bookings.holdTokenHash, holdTokenHash), eq(bookings.status, "held")));
  return row ?? null;
}

/** Ends a hold that its holder no longer wants; the caller has locked it. */
export async function letGo(tx: Tx, ctx: TenantContext, hold: BookingRow) {
  if (hold.status !== "held") throw new DomainError("IDEMPOTENCY_MISMATCH");
  await transition(tx, ctx, hold, "cancelled", {
    kind: "let_go",
    set: { cancelledAt: ctx.now, cancelledBy: ctx.actor },
  });
  await releaseClaims(tx, hold.id, ctx.now);
  await abandonOrder(tx, hold.orderId);
}

/** Two holds by one caller wait for each other, so that the count is right. */
async function limitHolds(tx: Tx, holderHash: string, now: Date, except: string | null) {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${holderHash}, 0))`);
  const rows = await tx
    .select({ id: bookings.id })
    .from(bookings)
    .where(
      and(
        eq(bookings.holderHash, holderHash),
        eq(bookings.status, "held"),
        gt(bookings.expiresAt, now),
      ),
    );
  if (rows.filter((row) => row.id !== except).length >= LIVE_HOLDS_PER_CALLER)
    throw new DomainError("HOLD_LIMIT");
}

async function openOrder(
  tx: Tx,
  orderId: string,
  { service, business }: Supply,
  partySize: number,
) {
  const currency = service?.currency ?? business.currency;
  const unitMinor = service?.priceMinor ?? 0;
  const quantity = service && service.capacityMax > 1 ? partySize : 1;
  const totalMinor = unitMinor * quantity;
  await inOrder(
    () =>
      tx
        .insert(bookingOrders)
        .values({ id: orderId, currency, subtotalMinor: totalMinor, totalMinor }),
    () =>
      service
        ? tx.insert(bookingOrderLines).values({
            orderId,
            kind: "base",
            label: service.name,
            quantity,
            unitMinor,
            totalMinor,
            serviceId: service.id,
          })
        : null,
  );
}
