import { sql } from "drizzle-orm";
import { check, integer, text, unique, uniqueIndex } from "drizzle-orm/pg-core";
import { oneOf, textLength } from "./_columns";
import { fixedKinds, resourceKinds } from "./_kinds";
import { belongsTo, tenantTable, refersTo } from "./_tenant";
import { services } from "./catalog";
import { locations, members } from "./people";

export const sections = tenantTable(
  "sections",
  "sec",
  {
    locationId: text().notNull(),
    name: text().notNull(),
    sortOrder: integer().notNull().default(0),
  },
  (t) => [
    belongsTo("sections_location", t, t.locationId, locations),
    textLength("sections_name", t.name, 100),
  ],
  {
    purpose: "A part of a place (terrace, first floor) that groups its tables or rooms.",
    deletable: true,
  },
);

export const resourceStatuses = ["active", "inactive", "archived"] as const;

export const resources = tenantTable(
  "resources",
  "res",
  {
    kind: text({ enum: resourceKinds }).notNull(),
    name: text().notNull(),
    sectionId: text(),
    /** The party sizes one booking accepts. */
    capacityMin: integer().notNull().default(1),
    capacityMax: integer().notNull().default(1),
    /** Bookings at once. */
    lanes: integer().notNull().default(1),
    setupMinutes: integer().notNull().default(0),
    teardownMinutes: integer().notNull().default(0),
    /** Can be booked by time and party alone, for this long, without a service. Null: only through services. */
    bookableMinutes: integer(),
    sortOrder: integer().notNull().default(0),
    /** Among equals, the lower goes first when anyone will do. */
    priority: integer().notNull().default(100),
    maxBookingsPerDay: integer(),
    minRestMinutes: integer(),
    colour: text(),
    status: text({ enum: resourceStatuses }).notNull().default("active"),
    version: integer().notNull().default(1),
  },
  (t) => [
    belongsTo("resources_section", t, t.sectionId, sections),
    unique("resources_id_kind").on(t.businessId, t.id, t.kind),
    textLength("resources_name", t.name, 200),
    oneOf("resources_kind", t.kind, resourceKinds),
    oneOf("resources_status", t.status, resourceStatuses),
    check(
      "resources_capacity",
      sql`1 <= ${t.capacityMin} and ${t.capacityMin} <= ${t.capacityMax}`,
    ),
    check("resources_lanes", sql`${t.lanes} between 1 and 10000`),
    check(
      "resources_set_up",
      sql`${t.setupMinutes} between 0 and 1440 and ${t.teardownMinutes} between 0 and 1440`,
    ),
    check("resources_bookable", sql`${t.bookableMinutes} between 1 and 44640`),
    check(
      "resources_rest",
      sql`coalesce(${t.maxBookingsPerDay}, 1) > 0 and coalesce(${t.minRestMinutes}, 0) >= 0`,
    ),
  ],
  {
    purpose: "One bookable unit of supply: a person, room, table, piece of equipment, vehicle.",
    alsoKnownAs: "staff, doctor, host, assets, venues, location_rooms, bookable_resources",
  },
);

/** `removed`: it worked there once, which its past bookings refer to. */
export const resourceLocationStatuses = ["active", "removed"] as const;

const fixed = sql.raw(fixedKinds.map((kind) => `'${kind}'`).join(", "));

export const resourceLocations = tenantTable(
  "resource_locations",
  "rlo",
  {
    resourceId: text().notNull(),
    kind: text({ enum: resourceKinds }).notNull(),
    locationId: text().notNull(),
    status: text({ enum: resourceLocationStatuses }).notNull().default("active"),
  },
  (t) => [
    oneOf("resource_locations_status", t.status, resourceLocationStatuses),
    refersTo(
      "resource_locations_resource",
      [t.businessId, t.resourceId, t.kind],
      [resources.businessId, resources.id, resources.kind],
    ),
    belongsTo("resource_locations_location", t, t.locationId, locations),
    unique("resource_locations_once").on(t.businessId, t.resourceId, t.locationId),
    uniqueIndex("resource_locations_fixed")
      .on(t.businessId, t.resourceId)
      .where(sql`${t.kind} in (${fixed}) and ${t.status} = 'active'`),
  ],
  {
    purpose: "Where a resource works; a room, table or machine stands at exactly one place.",
  },
);

export const staffProfiles = tenantTable(
  "staff_profiles",
  "stf",
  {
    resourceId: text().notNull(),
    kind: text({ enum: ["staff"] })
      .notNull()
      .default("staff"),
    memberId: text(),
    email: text(),
    bio: text(),
    languages: text(),
  },
  (t) => [
    refersTo(
      "staff_profiles_resource",
      [t.businessId, t.resourceId, t.kind],
      [resources.businessId, resources.id, resources.kind],
    ),
    belongsTo("staff_profiles_member", t, t.memberId, members, { indexed: "elsewhere" }),
    oneOf("staff_profiles_kind", t.kind, ["staff"]),
    uniqueIndex("staff_profiles_one").on(t.businessId, t.resourceId, t.kind),
    uniqueIndex("staff_profiles_one_per_member").on(t.businessId, t.memberId),
  ],
  {
    purpose: "The person behind a resource of kind staff, with or without a login.",
    alsoKnownAs: "host_users",
    personal: ["email", "bio"],
  },
);

export const resourceServiceStatuses = ["active", "removed"] as const;

export const resourceServices = tenantTable(
  "resource_services",
  "rsv",
  {
    resourceId: text().notNull(),
    serviceId: text().notNull(),
    /** The lower goes first when anyone will do. */
    priority: integer().notNull().default(100),
    status: text({ enum: resourceServiceStatuses }).notNull().default("active"),
  },
  (t) => [
    belongsTo("resource_services_resource", t, t.resourceId, resources, { indexed: "elsewhere" }),
    belongsTo("resource_services_service", t, t.serviceId, services),
    unique("resource_services_once").on(t.businessId, t.resourceId, t.serviceId),
    oneOf("resource_services_status", t.status, resourceServiceStatuses),
  ],
  {
    purpose:
      "Which resources can do or host which service; kept when switched off, since bookings refer to it.",
    alsoKnownAs: "resource_service_capabilities",
  },
);

export const tableCombinations = tenantTable(
  "table_combinations",
  "tcb",
  {
    locationId: text().notNull(),
    name: text().notNull(),
    capacityMin: integer().notNull(),
    capacityMax: integer().notNull(),
    status: text({ enum: resourceStatuses }).notNull().default("active"),
  },
  (t) => [
    belongsTo("table_combinations_location", t, t.locationId, locations),
    textLength("table_combinations_name", t.name, 100),
    check(
      "table_combinations_capacity",
      sql`1 <= ${t.capacityMin} and ${t.capacityMin} <= ${t.capacityMax}`,
    ),
    oneOf("table_combinations_status", t.status, resourceStatuses),
  ],
  { purpose: "Tables that can be joined for a larger party." },
);

export const tableCombinationMembers = tenantTable(
  "table_combination_members",
  "tcm",
  { combinationId: text().notNull(), resourceId: text().notNull() },
  (t) => [
    belongsTo("table_combination_members_combination", t, t.combinationId, tableCombinations, {
      indexed: "elsewhere",
    }),
    belongsTo("table_combination_members_resource", t, t.resourceId, resources),
    uniqueIndex("table_combination_members_once").on(t.businessId, t.combinationId, t.resourceId),
  ],
  { purpose: "The tables of a combination; a joined booking claims every one.", deletable: true },
);
