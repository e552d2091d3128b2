import { sql } from "drizzle-orm";
import { boolean, check, index, integer, text, uniqueIndex } from "drizzle-orm/pg-core";
import { instant, oneOf, textLength } from "../_columns";
import { belongsTo, tenantTable, refersTo } from "../_tenant";
import { resourceLocations, resources, resourceServices } from "../resources";
import { bookings } from "./bookings";

export const fulfillmentUnits = tenantTable(
  "fulfillment_units",
  "unt",
  {
    bookingId: text().notNull(),
    position: integer().notNull(),
    label: text(),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    /** A change of time makes new units; these then stand for what was planned before. */
    supersededAt: instant(),
  },
  (t) => [
    belongsTo("fulfillment_units_booking", t, t.bookingId, bookings, { indexed: "elsewhere" }),
    uniqueIndex("fulfillment_units_position")
      .on(t.businessId, t.bookingId, t.position)
      .where(sql`${t.supersededAt} is null`),
    index("fulfillment_units_booking_idx").on(t.businessId, t.bookingId),
    check("fulfillment_units_window", sql`${t.startsAt} < ${t.endsAt}`),
  ],
  { purpose: "One executable step of a booking.", audited: false },
);

export const assignments = tenantTable(
  "assignments",
  "asg",
  {
    unitId: text().notNull(),
    bookingId: text().notNull(),
    resourceId: text().notNull(),
    locationId: text().notNull(),
    serviceId: text(),
    role: text().notNull(),
    /** An observer, or overbooking: it takes no claim. */
    mayOverlap: boolean().notNull().default(false),
  },
  (t) => [
    belongsTo("assignments_unit", t, t.unitId, fulfillmentUnits),
    belongsTo("assignments_booking", t, t.bookingId, bookings),
    belongsTo("assignments_resource", t, t.resourceId, resources),
    refersTo(
      "assignments_works_here",
      [t.businessId, t.resourceId, t.locationId],
      [resourceLocations.businessId, resourceLocations.resourceId, resourceLocations.locationId],
    ),
    refersTo(
      "assignments_can_perform",
      [t.businessId, t.resourceId, t.serviceId],
      [resourceServices.businessId, resourceServices.resourceId, resourceServices.serviceId],
    ),
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
    assignmentId: text().notNull(),
    bookingId: text().notNull(),
    resourceId: text().notNull(),
    lane: integer().notNull(),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    /** Null when firm. */
    expiresAt: instant(),
    status: text({ enum: claimStatuses }).notNull().default("active"),
    releasedAt: instant(),
  },
  (t) => [
    belongsTo("resource_claims_assignment", t, t.assignmentId, assignments),
    belongsTo("resource_claims_booking", t, t.bookingId, bookings),
    belongsTo("resource_claims_resource", t, t.resourceId, resources, { indexed: "elsewhere" }),
    index("resource_claims_live")
      .on(t.businessId, t.resourceId, t.endsAt)
      .where(sql`${t.status} = 'active'`),
    oneOf("resource_claims_status", t.status, claimStatuses),
    check("resource_claims_window", sql`${t.startsAt} < ${t.endsAt}`),
    check("resource_claims_lane", sql`${t.lane} <> 0`),
    check(
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
