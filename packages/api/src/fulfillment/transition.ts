import {
  bookingEvents,
  bookings,
  type BookingStatus,
  inOrder,
  resourceClaims,
  type Tx,
  waitingStatuses,
} from "@daybook/db";
import { and, eq, sql } from "drizzle-orm";
import type { TenantContext } from "../context";
import { found, refuse } from "../errors";
import type { BookingRow } from "./lock";
import { whyNotMove } from "./moves";

type By = Pick<TenantContext, "businessId" | "actor" | "actorLabel" | "now" | "silent">;
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
  const version = booking.version + 1;
  const next = { id: booking.id, locationId: booking.locationId, status: to, version };
  const [[row]] = await inOrder(
    () =>
      tx
        .update(bookings)
        .set({
          ...set,
          status: to,
          expiresAt: waiting.has(to) ? (expiresAt ?? booking.expiresAt) : null,
          version,
        })
        .where(eq(bookings.id, booking.id))
        .returning(),
    () => record(tx, by, next, { kind, details, fromStatus: booking.status }),
  );
  return found(row, "BOOKING_NOT_FOUND");
}

interface Happened {
  readonly kind: string;
  readonly details?: EventDetails;
  readonly fromStatus?: BookingStatus | null;
}

/** Appends to a booking's history and, unless silent, tells every open calendar. */
export async function record(
  tx: Tx,
  by: By,
  booking: Recorded,
  { kind, details = {}, fromStatus = null }: Happened,
) {
  await inOrder(
    () =>
      tx.insert(bookingEvents).values({
        bookingId: booking.id,
        kind,
        occurredAt: by.now,
        actor: by.actor,
        actorLabel: by.actorLabel,
        fromStatus,
        toStatus: booking.status,
        details,
      }),
    () => (by.silent ? null : notify(tx, by.businessId, booking)),
  );
}

type Recorded = Pick<BookingRow, "id" | "status" | "version" | "locationId">;

/** The channel that carries live changes: ids and a version, nothing personal. */
export const LIVE_CHANNEL = "daybook_live";

async function notify(tx: Tx, businessId: string, { id, version, locationId }: Recorded) {
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
