import { bookings, type Tx } from "@daybook/db";
import { eq } from "drizzle-orm";
import { locationOf } from "../availability/location";
import type { TenantContext } from "../context";
import { found } from "../errors";
import { hashToken } from "../tokens";
import { unique } from "../unique";
import { unitsOf } from "./board-bookings";
import { bookingOfLink } from "./booking-of-link";
import type { ByHoldToken, ByManageToken } from "./inputs";
import { rulesOf } from "./load-for-decision";
import { publicStatus } from "./moves";
import { namesOf } from "./names-of";
import { liveHold } from "./place-hold";
import { hasLapsed, whyNotCancel, whyNotEditNote, whyNotReschedule } from "./rules";

/** Where a visit stands, by its hold's token: a reload restores it, an iframe follows it. */
export function getHold(ctx: TenantContext, { holdToken }: ByHoldToken) {
  return ctx.tenant.read(async (tx) => {
    const hold = await liveHold(tx, hashToken(holdToken));
    if (!hold || hasLapsed(hold, ctx.now)) return null;
    const { business } = await rulesOf(tx, hold);
    return {
      startsAt: hold.startsAt,
      endsAt: hold.endsAt,
      expiresAt: hold.expiresAt!,
      serviceId: hold.serviceId,
      locationId: hold.locationId,
      partySize: hold.partySize,
      extensionsLeft: business.maxHoldExtensions - hold.holdExtensions,
    };
  });
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
  const [{ business, snapshot }, location, units] = await Promise.all([
    rulesOf(tx, booking),
    locationOf(tx, booking.locationId),
    unitsOf(tx, [bookingId]),
  ]);
  const parts = units(bookingId).flatMap((unit) => unit.assignments);
  const named = await namesOf(
    tx,
    parts.map((part) => part.resourceId),
  );
  return {
    business: {
      name: business.name,
      slug: business.slug,
      kind: business.kind,
      phone: business.phone,
      email: business.email,
      accent: business.accent,
    },
    code: booking.code,
    status: hasLapsed(booking, now) ? ("cancelled" as const) : publicStatus(booking.status),
    /** Whether the business still has to say yes. */
    awaitsApproval: booking.status === "pending_approval" && !hasLapsed(booking, now),
    answerBy: booking.status === "pending_approval" ? booking.expiresAt : null,
    serviceId: booking.serviceId,
    locationId: booking.locationId,
    serviceName: snapshot?.serviceName ?? business.name,
    with: unique(parts.map((part) => named.get(part.resourceId) ?? "")),
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
    priceMinor: snapshot?.priceMinor ?? 0,
    currency: snapshot?.currency ?? business.currency,
    policyText: snapshot?.policyText ?? "",
    note: booking.customerNote,
    whyNotCancel: whyNotCancel(booking, snapshot, now),
    whyNotMove: whyNotReschedule(booking, business, "customer", now),
    whyNotEditNote: whyNotEditNote(booking, now),
  };
}
