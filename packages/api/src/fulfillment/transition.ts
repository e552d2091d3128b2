import {
  bookingEvents,
  bookings,
  type BookingStatus,
  resourceClaims,
  type Tx,
  waitingStatuses,
} from "@daybook/db";
import { and, eq, sql } from "drizzle-orm";
import type { TenantContext } from "../context";
import { found, refuse } from "../errors";
import type { BookingRow } from "./lock";
import { whyNotMove } from "./moves";

type By = Pick<TenantContext, "businessId" | "actor" | "actorLabel" | "now">;
export type EventDetails = (typeof bookingEvents.$inferInsert)["details"];

interface Change {
  /** The event's name in the timeline: `checked_in`, `moved`, … */
  readonly kind: string;
  readonly details?: EventDetails;
  readonly set?: Partial<typeof bookings.$inferInsert>;
  readonly expiresAt?: Date;
}

const waiting: ReadonlySet<BookingStatus> = new Set(waitingStatuses);

/** The one way a booking's status changes: a legal move, one event, one notice to whoever is watching. */
export async function transition(
  tx: Tx,
  by: By,
  booking: BookingRow,
  to: BookingStatus,
  { kind, details = {}, set = {}, expiresAt }: Change,
): Promise<BookingRow> {
  refuse(whyNotMove(booking.status, to));
  const [row] = await tx
    .update(bookings)
    .set({
      ...set,
      status: to,
      expiresAt: waiting.has(to) ? (expiresAt ?? booking.expiresAt) : null,
      version: booking.version + 1,
    })
    .where(eq(bookings.id, booking.id))
    .returning();
  const changed = found(row, "BOOKING_NOT_FOUND");
  await record(tx, by, changed, { kind, details, fromStatus: booking.status });
  return changed;
}

interface Happened {
  readonly kind: string;
  readonly details?: EventDetails;
  readonly fromStatus?: BookingStatus | null;
}

/** Appends to a booking's history and tells every open calendar. */
export async function record(
  tx: Tx,
  by: By,
  booking: BookingRow,
  { kind, details = {}, fromStatus = null }: Happened,
) {
  await tx.insert(bookingEvents).values({
    bookingId: booking.id,
    kind,
    occurredAt: by.now,
    actor: by.actor,
    actorLabel: by.actorLabel,
    fromStatus,
    toStatus: booking.status,
    details,
  });
  await notify(tx, by.businessId, booking);
}

/** The channel that carries live changes: ids and a version, nothing personal. */
export const LIVE_CHANNEL = "daybook_live";

async function notify(tx: Tx, businessId: string, { id, version, locationId }: BookingRow) {
  const notice = JSON.stringify({ businessId, bookingId: id, version, locationId });
  await tx.execute(sql`select pg_notify(${LIVE_CHANNEL}, ${notice})`);
}

/** Frees what a booking occupies and keeps the history of it. */
export async function releaseClaims(tx: Tx, bookingId: string, now: Date) {
  await tx
    .update(resourceClaims)
    .set({ status: "released", releasedAt: now })
    .where(and(eq(resourceClaims.bookingId, bookingId), eq(resourceClaims.status, "active")));
}
