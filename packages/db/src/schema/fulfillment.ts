import { sql } from "drizzle-orm";
import * as pg from "drizzle-orm/pg-core";
import { instant, oneOf, textLength } from "./_columns";
import { consultationModes } from "./_kinds";
import { belongsTo, tenantTable, withinLocations } from "./_tenant";
import { services } from "./catalog";
import { bookingOrders } from "./orders";
import { customers, locations, members } from "./people";
import { resourceLocations, resources, resourceServices } from "./resources";

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
    orderId: pg.text().notNull(),
    /** What the customer quotes; given with confirming, unique in the business. */
    code: pg.text(),
    status: pg.text({ enum: bookingStatuses }).notNull(),
    paymentStatus: pg.text({ enum: paymentStatuses }).notNull().default("not_required"),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    expiresAt: instant(),
    locationId: pg.text().notNull(),
    serviceId: pg.text(),
    customerId: pg.text(),
    partySize: pg.integer().notNull().default(1),
    mode: pg.text({ enum: consultationModes }).notNull().default("in_person"),
    source: pg.text({ enum: bookingSources }).notNull(),
    externalRef: pg.text(),
    /** What was typed with this booking; an unverified guest never changes the customer's own fields. */
    contactName: pg.text(),
    contactEmail: pg.text(),
    contactPhone: pg.text(),
    customerNote: pg.text(),
    customerZone: pg.text(),
    staffZone: pg.text().notNull(),
    locale: pg.text(),
    confirmedAt: instant(),
    checkedInAt: instant(),
    checkedInByMemberId: pg.text(),
    noShowAt: instant(),
    cancelledAt: instant(),
    cancelledBy: pg.text(),
    cancelReason: pg.text(),
    rescheduleCount: pg.integer().notNull().default(0),
    holdTokenHash: pg.text(),
    /** Who holds it, as a hash of the address: one caller may hold three times at once. */
    holderHash: pg.text(),
    holdExtensions: pg.integer().notNull().default(0),
    version: pg.integer().notNull().default(1),
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
    pg.check("bookings_window", sql`${t.startsAt} < ${t.endsAt}`),
    pg.check(
      "bookings_whole_minutes",
      sql`extract(second from ${t.startsAt}) = 0 and extract(second from ${t.endsAt}) = 0`,
    ),
    pg.check("bookings_expiry", sql`(${t.status} in (${waiting})) = (${t.expiresAt} is not null)`),
    pg.check("bookings_party", sql`${t.partySize} between 1 and 10000`),
    pg.check(
      "bookings_customer_known",
      sql`${t.status} in ('held', 'expired', 'cancelled') or (${t.customerId} is not null and ${t.code} is not null)`,
    ),
    pg.check("bookings_customer_code", sql`(${t.customerId} is null) = (${t.code} is null)`),
    pg.check(
      "bookings_cancelled",
      sql`(${t.status} = 'cancelled') = (${t.cancelledAt} is not null) and (${t.cancelledAt} is null) = (${t.cancelledBy} is null)`,
    ),
    pg.check(
      "bookings_checked_in",
      sql`${t.status} not in ('checked_in', 'in_progress') or ${t.checkedInAt} is not null`,
    ),
    pg.check("bookings_counters", sql`${t.rescheduleCount} >= 0 and ${t.holdExtensions} >= 0`),
    textLength("bookings_contact_name", t.contactName, 500),
    pg.check("bookings_customer_note", sql`char_length(${t.customerNote}) <= 2000`),
    pg.uniqueIndex("bookings_code").on(t.businessId, t.code),
    pg
      .uniqueIndex("bookings_one_hold_per_visit")
      .on(t.businessId, t.holdTokenHash)
      .where(sql`${t.status} = 'held'`),
    pg.uniqueIndex("bookings_external").on(t.businessId, t.source, t.externalRef),
    pg
      .index("bookings_held_by")
      .on(t.businessId, t.holderHash)
      .where(sql`${t.status} = 'held'`),
    pg.index("bookings_by_start").on(t.businessId, t.startsAt),
    pg.index("bookings_by_location").on(t.businessId, t.locationId, t.startsAt),
    pg
      .index("bookings_waiting")
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

/** Frozen when the customer commits; the app may insert it and never change it. */
export const bookingSnapshots = tenantTable(
  "booking_snapshots",
  "snp",
  {
    bookingId: pg.text().notNull(),
    serviceName: pg.text().notNull(),
    durationMinutes: pg.integer().notNull(),
    priceMinor: pg.integer().notNull(),
    currency: pg.text().notNull(),
    mode: pg.text({ enum: consultationModes }).notNull(),
    locationName: pg.text().notNull(),
    locationAddress: pg.text(),
    cancellation: pg.text().notNull(),
    cancellationMinutes: pg.integer().notNull(),
    /** The very sentence about cancelling that was shown. */
    policyText: pg.text().notNull(),
  },
  (t) => [
    belongsTo("booking_snapshots_booking", t, t.bookingId, bookings, { indexed: "elsewhere" }),
    pg.uniqueIndex("booking_snapshots_one").on(t.businessId, t.bookingId),
    pg.check("booking_snapshots_amounts", sql`${t.durationMinutes} > 0 and ${t.priceMinor} >= 0`),
    oneOf("booking_snapshots_mode", t.mode, consultationModes),
  ],
  { purpose: "What was booked, as it stood when it was booked.", appendOnly: true, audited: false },
);

export const fulfillmentUnits = tenantTable(
  "fulfillment_units",
  "unt",
  {
    bookingId: pg.text().notNull(),
    position: pg.integer().notNull(),
    label: pg.text(),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    /** A change of time makes new units; these then stand for what was planned before. */
    supersededAt: instant(),
  },
  (t) => [
    belongsTo("fulfillment_units_booking", t, t.bookingId, bookings, { indexed: "elsewhere" }),
    pg
      .uniqueIndex("fulfillment_units_position")
      .on(t.businessId, t.bookingId, t.position)
      .where(sql`${t.supersededAt} is null`),
    pg.index("fulfillment_units_booking_idx").on(t.businessId, t.bookingId),
    pg.check("fulfillment_units_window", sql`${t.startsAt} < ${t.endsAt}`),
  ],
  { purpose: "One executable step of a booking.", audited: false },
);

export const assignments = tenantTable(
  "assignments",
  "asg",
  {
    unitId: pg.text().notNull(),
    bookingId: pg.text().notNull(),
    resourceId: pg.text().notNull(),
    locationId: pg.text().notNull(),
    serviceId: pg.text(),
    role: pg.text().notNull(),
    /** An observer, or overbooking: it takes no claim. */
    mayOverlap: pg.boolean().notNull().default(false),
  },
  (t) => [
    belongsTo("assignments_unit", t, t.unitId, fulfillmentUnits),
    belongsTo("assignments_booking", t, t.bookingId, bookings),
    belongsTo("assignments_resource", t, t.resourceId, resources),
    pg.foreignKey({
      name: "assignments_works_here",
      columns: [t.businessId, t.resourceId, t.locationId],
      foreignColumns: [
        resourceLocations.businessId,
        resourceLocations.resourceId,
        resourceLocations.locationId,
      ],
    }),
    pg.foreignKey({
      name: "assignments_can_perform",
      columns: [t.businessId, t.resourceId, t.serviceId],
      foreignColumns: [
        resourceServices.businessId,
        resourceServices.resourceId,
        resourceServices.serviceId,
      ],
    }),
    textLength("assignments_role", t.role, 60),
  ],
  {
    purpose: "Who or what does a unit, in which role.",
    alsoKnownAs: "fulfillment_assignments",
    audited: false,
  },
);

export const claimStatuses = ["active", "released"] as const;

/**
 * The span in which a unit occupies one lane of a resource, buffers and set-up included.
 * `resource_claims_no_overlap` (a migration, since Drizzle cannot declare it) keeps active claims apart.
 */
export const resourceClaims = tenantTable(
  "resource_claims",
  "clm",
  {
    assignmentId: pg.text().notNull(),
    bookingId: pg.text().notNull(),
    resourceId: pg.text().notNull(),
    lane: pg.integer().notNull(),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    /** Null when firm. */
    expiresAt: instant(),
    status: pg.text({ enum: claimStatuses }).notNull().default("active"),
    releasedAt: instant(),
  },
  (t) => [
    belongsTo("resource_claims_assignment", t, t.assignmentId, assignments),
    belongsTo("resource_claims_booking", t, t.bookingId, bookings),
    belongsTo("resource_claims_resource", t, t.resourceId, resources, { indexed: "elsewhere" }),
    pg
      .index("resource_claims_live")
      .on(t.businessId, t.resourceId, t.endsAt)
      .where(sql`${t.status} = 'active'`),
    oneOf("resource_claims_status", t.status, claimStatuses),
    pg.check("resource_claims_window", sql`${t.startsAt} < ${t.endsAt}`),
    pg.check("resource_claims_lane", sql`${t.lane} <> 0`),
    pg.check(
      "resource_claims_released",
      sql`(${t.status} = 'released') = (${t.releasedAt} is not null)`,
    ),
  ],
  {
    purpose:
      "The span in which a booking occupies one lane of a resource; the database refuses overlap.",
    alsoKnownAs: "appointment_resource_claims",
    audited: false,
  },
);

export const bookingEvents = tenantTable(
  "booking_events",
  "evt",
  {
    bookingId: pg.text().notNull(),
    kind: pg.text().notNull(),
    occurredAt: instant().notNull(),
    actor: pg.text().notNull(),
    /** The member's name or another word for who it was, as of then; never personal data of a customer. */
    actorLabel: pg.text(),
    fromStatus: pg.text({ enum: bookingStatuses }),
    toStatus: pg.text({ enum: bookingStatuses }),
    details: pg
      .jsonb()
      .$type<Record<string, string | number | boolean | null>>()
      .notNull()
      .default({}),
  },
  (t) => [
    belongsTo("booking_events_booking", t, t.bookingId, bookings, { indexed: "elsewhere" }),
    pg.index("booking_events_timeline").on(t.businessId, t.bookingId, t.occurredAt),
    textLength("booking_events_kind", t.kind, 60),
  ],
  {
    purpose: "The append-only history of one booking.",
    alsoKnownAs: "appointment_events",
    appendOnly: true,
    audited: false,
  },
);

export const tokenScopes = ["manage"] as const;

export const bookingTokens = tenantTable(
  "booking_tokens",
  "tok",
  {
    bookingId: pg.text().notNull(),
    scope: pg.text({ enum: tokenScopes }).notNull(),
    tokenHash: pg.text().notNull(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
  },
  (t) => [
    belongsTo("booking_tokens_booking", t, t.bookingId, bookings),
    pg.uniqueIndex("booking_tokens_hash").on(t.businessId, t.tokenHash),
    oneOf("booking_tokens_scope", t.scope, tokenScopes),
  ],
  {
    purpose: "Links that let their holder see and manage one booking; only a hash is kept.",
    audited: false,
  },
);
