import { sql } from "drizzle-orm";
import { check, index, integer, text, uniqueIndex } from "drizzle-orm/pg-core";
import { instant, oneOf, textLength } from "../_columns";
import { consultationModes } from "../_kinds";
import { belongsTo, tenantTable, withinLocations } from "../_tenant";
import { services } from "../catalog";
import { bookingOrders } from "../orders";
import { customers, locations, members } from "../people";

export const bookingStatuses = [
  "held",
  "pending_payment",
  "pending_approval",
  "confirmed",
  "checked_in",
  "in_progress",
  "completed",
  "cancelled",
  "no_show",
  "expired",
  "declined",
] as const;
export type BookingStatus = (typeof bookingStatuses)[number];

/** Those that must end by themselves: exactly they carry `expires_at`. */
export const waitingStatuses = ["held", "pending_payment", "pending_approval"] as const;

export const paymentStatuses = [
  "not_required",
  "unpaid",
  "deposit_due",
  "card_saved",
  "authorized",
  "deposit_paid",
  "paid",
  "failed",
  "past_due",
  "partially_refunded",
  "refunded",
  "disputed",
] as const;

export const bookingSources = [
  "hosted_page",
  "widget",
  "customer_account",
  "manage_link",
  "staff",
  "walk_in",
  "waitlist",
  "api",
  "channel",
  "standing",
  "import",
] as const;

const waiting = sql.raw(waitingStatuses.map((status) => `'${status}'`).join(", "));

/** The customer's reservation of `[startsAt, endsAt)`. What it occupies stands in `resource_claims`. */
export const bookings = tenantTable(
  "bookings",
  "bkg",
  {
    orderId: text().notNull(),
    /** What the customer quotes; given with confirming, unique in the business. */
    code: text(),
    status: text({ enum: bookingStatuses }).notNull(),
    paymentStatus: text({ enum: paymentStatuses }).notNull().default("not_required"),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    expiresAt: instant(),
    locationId: text().notNull(),
    serviceId: text(),
    customerId: text(),
    partySize: integer().notNull().default(1),
    mode: text({ enum: consultationModes }).notNull().default("in_person"),
    source: text({ enum: bookingSources }).notNull(),
    externalRef: text(),
    /** What was typed with this booking; an unverified guest never changes the customer's own fields. */
    contactName: text(),
    contactEmail: text(),
    contactPhone: text(),
    customerNote: text(),
    customerZone: text(),
    staffZone: text().notNull(),
    locale: text(),
    confirmedAt: instant(),
    checkedInAt: instant(),
    checkedInByMemberId: text(),
    noShowAt: instant(),
    cancelledAt: instant(),
    cancelledBy: text(),
    cancelReason: text(),
    rescheduleCount: integer().notNull().default(0),
    holdTokenHash: text(),
    /** Who holds it, as a hash of the address: one caller may hold three times at once. */
    holderHash: text(),
    holdExtensions: integer().notNull().default(0),
    version: integer().notNull().default(1),
  },
  (t) => [
    belongsTo("bookings_order", t, t.orderId, bookingOrders),
    belongsTo("bookings_location", t, t.locationId, locations, { indexed: "elsewhere" }),
    belongsTo("bookings_service", t, t.serviceId, services),
    belongsTo("bookings_customer", t, t.customerId, customers),
    belongsTo("bookings_checked_in_by", t, t.checkedInByMemberId, members),
    oneOf("bookings_status", t.status, bookingStatuses),
    oneOf("bookings_payment_status", t.paymentStatus, paymentStatuses),
    oneOf("bookings_source", t.source, bookingSources),
    oneOf("bookings_mode", t.mode, consultationModes),
    check("bookings_window", sql`${t.startsAt} < ${t.endsAt}`),
    check(
      "bookings_whole_minutes",
      sql`extract(second from ${t.startsAt}) = 0 and extract(second from ${t.endsAt}) = 0`,
    ),
    check("bookings_expiry", sql`(${t.status} in (${waiting})) = (${t.expiresAt} is not null)`),
    check("bookings_party", sql`${t.partySize} between 1 and 10000`),
    check(
      "bookings_customer_known",
      sql`${t.status} in ('held', 'expired', 'cancelled') or (${t.customerId} is not null and ${t.code} is not null)`,
    ),
    check("bookings_customer_code", sql`(${t.customerId} is null) = (${t.code} is null)`),
    check(
      "bookings_cancelled",
      sql`(${t.status} = 'cancelled') = (${t.cancelledAt} is not null) and (${t.cancelledAt} is null) = (${t.cancelledBy} is null)`,
    ),
    check(
      "bookings_checked_in",
      sql`${t.status} not in ('checked_in', 'in_progress') or ${t.checkedInAt} is not null`,
    ),
    check("bookings_counters", sql`${t.rescheduleCount} >= 0 and ${t.holdExtensions} >= 0`),
    textLength("bookings_contact_name", t.contactName, 500),
    check("bookings_customer_note", sql`char_length(${t.customerNote}) <= 2000`),
    uniqueIndex("bookings_code").on(t.businessId, t.code),
    uniqueIndex("bookings_one_hold_per_visit")
      .on(t.businessId, t.holdTokenHash)
      .where(sql`${t.status} = 'held'`),
    uniqueIndex("bookings_external").on(t.businessId, t.source, t.externalRef),
    index("bookings_held_by")
      .on(t.businessId, t.holderHash)
      .where(sql`${t.status} = 'held'`),
    index("bookings_by_start").on(t.businessId, t.startsAt),
    index("bookings_by_location").on(t.businessId, t.locationId, t.startsAt),
    index("bookings_waiting")
      .on(t.expiresAt)
      .where(sql`${t.expiresAt} is not null`),
  ],
  {
    purpose: "The customer's reservation: one window, one status.",
    alsoKnownAs: "appointments",
    audited: false,
    personal: ["contactName", "contactEmail", "contactPhone", "customerNote", "cancelReason"],
    locationScope: (t) => withinLocations(t["locationId"]!),
  },
);
