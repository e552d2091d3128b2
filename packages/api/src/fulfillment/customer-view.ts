import { bookingOrders, bookings, services, type Tx } from "@daybook/db";
import { eq } from "drizzle-orm";
import { locationOf } from "../availability/location";
import type { TenantContext } from "../context";
import { found } from "../errors";
import { hashToken } from "../tokens";
import { bookingOfLink } from "./booking-of-link";
import type { ByHoldToken, ByManageToken } from "./inputs";
import { rulesOf } from "./load-for-decision";
import type { BookingRow } from "./lock";
import { publicStatus } from "./moves";
import { liveHold } from "./place-hold";
import { policyText } from "./policy-text";
import {
  answerDeadline,
  cancellableUntil,
  hasLapsed,
  whyNotCancel,
  whyNotEditNote,
  whyNotReschedule,
} from "./rules";
import { whoServes } from "./who-serves";

/** Where a visit stands, by its hold's token: a reload restores it, an iframe follows it. */
export function getHold(ctx: TenantContext, { holdToken }: ByHoldToken) {
  return ctx.tenant.read(async (tx) => {
    const hold = await liveHold(tx, hashToken(holdToken));
    if (!hold || hasLapsed(hold, ctx.now)) return null;
    const [{ business }, order, who, service] = await Promise.all([
      rulesOf(tx, hold),
      orderOf(tx, hold),
      whoServes(tx, hold.id),
      serviceOf(tx, hold),
    ]);
    return {
      startsAt: hold.startsAt,
      endsAt: hold.endsAt,
      expiresAt: hold.expiresAt!,
      serviceId: hold.serviceId,
      locationId: hold.locationId,
      partySize: hold.partySize,
      extensionsLeft: business.maxHoldExtensions - hold.holdExtensions,
      with: who.with,
      totalMinor: order.totalMinor,
      currency: order.currency,
      /** What will be agreed to by confirming now. */
      policyText: policyText(business),
      cancellableUntil: cancellableUntil(hold, business),
      /** Until when the business will have answered, where it answers first; null: confirmed at once. */
      answerBy: service?.asks ? answerDeadline(hold, business, ctx.now) : null,
    };
  });
}

async function orderOf(tx: Tx, { orderId }: BookingRow) {
  const [order] = await tx
    .select({ totalMinor: bookingOrders.totalMinor, currency: bookingOrders.currency })
    .from(bookingOrders)
    .where(eq(bookingOrders.id, orderId));
  return found(order, "BOOKING_NOT_FOUND");
}

async function serviceOf(tx: Tx, { serviceId }: BookingRow) {
  if (!serviceId) return null;
  const [service] = await tx
    .select({ asks: services.approvalRequired, horizonDays: services.horizonDays })
    .from(services)
    .where(eq(services.id, serviceId));
  return service ?? null;
}

/** One booking as the holder of its manage link sees it. Looking changes nothing. */
export function getByLink(ctx: TenantContext, { token }: ByManageToken) {
  return ctx.tenant.read(async (tx) =>
    seenByCustomer(tx, ctx, (await bookingOfLink(tx, token, ctx.now)).bookingId),
  );
}

/** What a customer may know of a booking, and what they may do with it. */
export async function seenByCustomer(
  tx: Tx,
  { now }: Pick<TenantContext, "now">,
  bookingId: string,
) {
  const [row] = await tx.select().from(bookings).where(eq(bookings.id, bookingId));
  const booking = found(row, "BOOKING_NOT_FOUND");
  const [{ business, snapshot }, location, who, order, service] = await Promise.all([
    rulesOf(tx, booking),
    locationOf(tx, booking.locationId),
    whoServes(tx, bookingId),
    orderOf(tx, booking),
    serviceOf(tx, booking),
  ]);
  return {
    business: {
      name: business.name,
      slug: business.slug,
      kind: business.kind,
      phone: business.phone,
      email: business.email,
      accent: business.accent,
    },
    bookingId: booking.id,
    /** Rises with every change. */
    version: booking.version,
    code: booking.code,
    status: hasLapsed(booking, now) ? ("cancelled" as const) : publicStatus(booking.status),
    /** Whether the business still has to say yes. */
    awaitsApproval: booking.status === "pending_approval" && !hasLapsed(booking, now),
    answerBy: booking.status === "pending_approval" ? booking.expiresAt : null,
    ended: endingOf(booking, now),
    serviceId: booking.serviceId,
    locationId: booking.locationId,
    serviceName: snapshot?.serviceName ?? business.name,
    ...who,
    partySize: booking.partySize,
    startsAt: booking.startsAt,
    endsAt: booking.endsAt,
    zone: booking.staffZone,
    customerZone: booking.customerZone,
    mode: booking.mode,
    place: {
      name: snapshot?.locationName ?? location.name,
      address: snapshot?.locationAddress ?? null,
      phone: location.phone,
    },
    totalMinor: order.totalMinor,
    currency: order.currency,
    policyText: snapshot?.policyText ?? "",
    cancellableUntil: snapshot ? cancellableUntil(booking, snapshot) : null,
    note: booking.customerNote,
    /** How far ahead it can be moved. */
    horizonDays: service?.horizonDays ?? business.horizonDays,
    /** The instant all of this is told for. */
    now,
    whyNotCancel: whyNotCancel(booking, snapshot, now),
    whyNotMove: whyNotReschedule(booking, business, "customer", now),
    whyNotEditNote: whyNotEditNote(booking, now),
  };
}

/** Who ended a booking that will not take place: its customer, the business, or nobody in time. Null while it may. */
function endingOf(
  booking: BookingRow,
  now: Date,
): "by_customer" | "by_business" | "in_time" | null {
  if (booking.status === "expired" || hasLapsed(booking, now)) return "in_time";
  if (booking.status === "declined") return "by_business";
  if (booking.status !== "cancelled") return null;
  const byStaff = booking.cancelledBy?.startsWith("member:") || booking.cancelledBy === "system";
  return byStaff ? "by_business" : "by_customer";
}
