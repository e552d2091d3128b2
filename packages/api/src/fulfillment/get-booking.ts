import {
  bookingEvents,
  bookingOrderLines,
  bookings,
  customers,
  messages,
  on,
  services,
  type Tx,
} from "@daybook/db";
import { and, asc, eq, inArray, lte, sql } from "drizzle-orm";
import type { MemberContext } from "../context";
import { found } from "../errors";
import { actionsOf } from "./actions";
import { nameOf, unitsOf } from "./board-bookings";
import { rulesOf } from "./load-for-decision";
import { namesOf } from "./names-of";

/** Everything about one booking: what staff see in its panel. */
export function getBooking(ctx: MemberContext, { bookingId }: { bookingId: string }) {
  return ctx.tenant.read(async (tx) => {
    const [row] = await tx
      .select({ booking: bookings, customer: customers, serviceName: services.name })
      .from(bookings)
      .leftJoin(customers, on(bookings, bookings.customerId, customers))
      .leftJoin(services, on(bookings, bookings.serviceId, services))
      .where(eq(bookings.id, bookingId));
    const { booking, customer, serviceName } = found(row, "BOOKING_NOT_FOUND");
    const [{ business, snapshot }, events, lines, units, sent, history] = await Promise.all([
      rulesOf(tx, booking),
      tx
        .select()
        .from(bookingEvents)
        .where(eq(bookingEvents.bookingId, bookingId))
        .orderBy(asc(bookingEvents.occurredAt), asc(bookingEvents.id)),
      tx
        .select()
        .from(bookingOrderLines)
        .where(eq(bookingOrderLines.orderId, booking.orderId))
        .orderBy(asc(bookingOrderLines.id)),
      unitsOf(tx, [bookingId]),
      tx.select().from(messages).where(eq(messages.subjectId, bookingId)).orderBy(asc(messages.id)),
      customer ? visitsOf(tx, customer.id, ctx.now) : null,
    ]);
    const named = await namesOf(
      tx,
      units(bookingId).flatMap((unit) => unit.assignments.map((part) => part.resourceId)),
    );
    return {
      id: booking.id,
      code: booking.code,
      status: booking.status,
      version: booking.version,
      startsAt: booking.startsAt,
      endsAt: booking.endsAt,
      expiresAt: booking.expiresAt,
      zone: booking.staffZone,
      customerZone: booking.customerZone,
      partySize: booking.partySize,
      source: booking.source,
      serviceName: snapshot?.serviceName ?? serviceName,
      priceMinor: lines.reduce((sum, line) => sum + line.totalMinor, 0),
      currency: snapshot?.currency ?? business.currency,
      customerNote: booking.customerNote,
      locationId: booking.locationId,
      serviceId: booking.serviceId,
      isReachable: (booking.contactEmail ?? customer?.email ?? null) !== null,
      contact: {
        name: booking.contactName,
        email: booking.contactEmail,
        phone: booking.contactPhone,
      },
      customer: customer && {
        id: customer.id,
        name: nameOf(customer),
        email: customer.email,
        phone: customer.phone,
        pinnedNote: customer.pinnedNote,
        noShowCount: customer.noShowCount,
        ...history,
      },
      createdBy: booking.createdBy,
      checkedInAt: booking.checkedInAt,
      cancelledBy: booking.cancelledBy,
      cancelReason: booking.cancelReason,
      policyText: snapshot?.policyText ?? null,
      lines: lines.map(({ id, kind, label, quantity, unitMinor, totalMinor }) => ({
        id,
        kind,
        label,
        quantity,
        unitMinor,
        totalMinor,
      })),
      units: units(bookingId).map((unit) => ({
        ...unit,
        assignments: unit.assignments.map((part) => ({
          ...part,
          resourceName: named.get(part.resourceId) ?? "",
        })),
      })),
      events: events.map(
        ({ id, kind, occurredAt, actor, actorLabel, fromStatus, toStatus, details }) => ({
          id,
          kind,
          occurredAt,
          actor,
          actorLabel,
          fromStatus,
          toStatus,
          details,
        }),
      ),
      messages: sent.map(({ id, kind, channel, status, sentAt, createdAt }) => ({
        id,
        kind,
        channel,
        status,
        sentAt,
        createdAt,
      })),
      actions: actionsOf(booking, business, ctx),
    };
  });
}

async function visitsOf(tx: Tx, customerId: string, now: Date) {
  const [row] = await tx
    .select({ visits: sql<number>`count(*)::int` })
    .from(bookings)
    .where(
      and(
        eq(bookings.customerId, customerId),
        inArray(bookings.status, ["checked_in", "in_progress", "completed"]),
        lte(bookings.startsAt, now),
      ),
    );
  return { visits: row?.visits ?? 0 };
}
