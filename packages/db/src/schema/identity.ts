import { sql } from "drizzle-orm";
import { check, index, integer, pgPolicy, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { reservedSlugs } from "../slugs";
import {
  currentBusiness,
  idCheck,
  instant,
  oneOf,
  taggedId,
  textLength,
  timestamps,
} from "./_columns";
import { appRole, globalTable, platformRole, refersTo, tableTraits } from "./_tenant";

export const businessKinds = [
  "salon",
  "clinic",
  "restaurant",
  "studio",
  "rental",
  "other",
] as const;
export const cancellationKinds = ["always", "allowed_until", "never"] as const;
/** What happens to a confirmed booking that nobody touched once it is over (lifecycle.md). */
export const unattendedChoices = ["ask", "complete", "no_show"] as const;

const slugs = sql.raw(reservedSlugs.map((slug) => `'${slug}'`).join(", "));
const slugFormat = sql.raw(`'^[a-z0-9]+(-[a-z0-9]+)*$'`);

export const businesses = pgTable(
  "businesses",
  {
    id: taggedId("biz").primaryKey(),
    ...timestamps(),
    createdBy: text()
      .notNull()
      .default(sql`current_setting('app.actor')::actor_ref`),
    name: text().notNull(),
    slug: text().notNull(),
    kind: text({ enum: businessKinds }).notNull().default("other"),
    zone: text().notNull(),
    currency: text().notNull().default("EUR"),
    locale: text().notNull().default("en"),
    email: text(),
    phone: text(),
    website: text(),
    about: text(),
    accent: text(),
    holdMinutes: integer().notNull().default(5),
    maxHoldExtensions: integer().notNull().default(3),
    approvalHours: integer().notNull().default(24),
    noShowGraceMinutes: integer().notNull().default(15),
    unattended: text({ enum: unattendedChoices }).notNull().default("ask"),
    cancellation: text({ enum: cancellationKinds }).notNull().default("always"),
    cancellationMinutes: integer().notNull().default(0),
    maxReschedules: integer().notNull().default(2),
    horizonDays: integer().notNull().default(60),
    noticeMinutes: integer().notNull().default(0),
    /** The longest booking that may be made here; the owner can raise it. */
    maxBookingMinutes: integer().notNull().default(240),
    maxServiceMinutes: integer().notNull().default(360),
    version: integer().notNull().default(1),
    closedAt: instant(),
  },
  (t) => {
    const isThis = sql`${t.id} = ${currentBusiness}`;
    return [
      idCheck("businesses", t.id, "biz"),
      uniqueIndex("businesses_slug").on(t.slug),
      check(
        "businesses_slug_format",
        sql`char_length(${t.slug}) between 3 and 60 and ${t.slug} ~ ${slugFormat}`,
      ),
      check("businesses_slug_reserved", sql`${t.slug} not in (${slugs})`),
      textLength("businesses_name", t.name, 200),
      oneOf("businesses_kind", t.kind, businessKinds),
      oneOf("businesses_unattended", t.unattended, unattendedChoices),
      oneOf("businesses_cancellation", t.cancellation, cancellationKinds),
      check("businesses_currency", sql`${t.currency} ~ '^[A-Z]{3}$'`),
      check(
        "businesses_limits",
        sql`${t.holdMinutes} between 1 and 60 and ${t.maxHoldExtensions} between 0 and 10 and ${t.horizonDays} between 0 and 1100 and ${t.noticeMinutes} >= 0 and ${t.maxBookingMinutes} > 0 and ${t.maxServiceMinutes} > 0 and ${t.approvalHours} > 0 and ${t.noShowGraceMinutes} >= 0 and ${t.cancellationMinutes} >= 0 and ${t.maxReschedules} >= 0`,
      ),
      pgPolicy("businesses_tenant", { to: appRole, using: isThis, withCheck: isThis }),
      pgPolicy("businesses_platform", {
        to: platformRole,
        using: sql`true`,
        withCheck: sql`true`,
      }),
    ];
  },
);
tableTraits.set(businesses, {
  purpose: "The tenant: a salon, clinic, restaurant, studio or rental and its defaults.",
  alsoKnownAs: "bizes, company, practice, organization",
  personal: ["email", "phone"],
});

/** Every address a business has had: the current one and those that now lead to it. */
export const businessSlugs = globalTable(
  "business_slugs",
  { slug: text().primaryKey(), businessId: text().notNull(), ...timestamps() },
  (t) => [
    refersTo("business_slugs_business", [t.businessId], [businesses.id]),
    index("business_slugs_business_idx").on(t.businessId),
    pgPolicy("business_slugs_tenant", {
      to: appRole,
      using: sql`${t.businessId} = ${currentBusiness}`,
      withCheck: sql`${t.businessId} = ${currentBusiness}`,
    }),
    pgPolicy("business_slugs_platform", {
      to: platformRole,
      using: sql`true`,
      withCheck: sql`true`,
    }),
  ],
  { purpose: "Every address a business has had; a former one leads to the present one." },
);
