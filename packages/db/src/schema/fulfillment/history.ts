import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, text, uniqueIndex } from "drizzle-orm/pg-core";
import { instant, oneOf, textLength } from "../_columns";
import { consultationModes } from "../_kinds";
import { belongsTo, tenantTable } from "../_tenant";
import { bookings, bookingStatuses } from "./bookings";

/** Frozen when the customer commits; the app may insert it and never change it. */
export const bookingSnapshots = tenantTable(
  "booking_snapshots",
  "snp",
  {
    bookingId: text().notNull(),
    serviceName: text().notNull(),
    durationMinutes: integer().notNull(),
    priceMinor: integer().notNull(),
    currency: text().notNull(),
    mode: text({ enum: consultationModes }).notNull(),
    locationName: text().notNull(),
    locationAddress: text(),
    cancellation: text().notNull(),
    cancellationMinutes: integer().notNull(),
    /** The very sentence about cancelling that was shown. */
    policyText: text().notNull(),
  },
  (t) => [
    belongsTo("booking_snapshots_booking", t, t.bookingId, bookings, { indexed: "elsewhere" }),
    uniqueIndex("booking_snapshots_one").on(t.businessId, t.bookingId),
    check("booking_snapshots_amounts", sql`${t.durationMinutes} > 0 and ${t.priceMinor} >= 0`),
    oneOf("booking_snapshots_mode", t.mode, consultationModes),
  ],
  { purpose: "What was booked, as it stood when it was booked.", appendOnly: true, audited: false },
);

export const bookingEvents = tenantTable(
  "booking_events",
  "evt",
  {
    bookingId: text().notNull(),
    kind: text().notNull(),
    occurredAt: instant().notNull(),
    actor: text().notNull(),
    /** The member's name or another word for who it was, as of then; never personal data of a customer. */
    actorLabel: text(),
    fromStatus: text({ enum: bookingStatuses }),
    toStatus: text({ enum: bookingStatuses }),
    details: jsonb()
      .$type<Record<string, string | number | boolean | null>>()
      .notNull()
      .default({}),
  },
  (t) => [
    belongsTo("booking_events_booking", t, t.bookingId, bookings, { indexed: "elsewhere" }),
    index("booking_events_timeline").on(t.businessId, t.bookingId, t.occurredAt),
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
    bookingId: text().notNull(),
    scope: text({ enum: tokenScopes }).notNull(),
    tokenHash: text().notNull(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
  },
  (t) => [
    belongsTo("booking_tokens_booking", t, t.bookingId, bookings),
    uniqueIndex("booking_tokens_hash").on(t.businessId, t.tokenHash),
    oneOf("booking_tokens_scope", t.scope, tokenScopes),
  ],
  {
    purpose: "Links that let their holder see and manage one booking; only a hash is kept.",
    audited: false,
  },
);
