import { sql } from "drizzle-orm";
import * as pg from "drizzle-orm/pg-core";
import { oneOf, textLength } from "./_columns";
import { fixedKinds, resourceKinds } from "./_kinds";
import { belongsTo, tenantTable } from "./_tenant";
import { services } from "./catalog";
import { locations, members } from "./people";

export const sections = tenantTable(
  "sections",
  "sec",
  {
    locationId: pg.text().notNull(),
    name: pg.text().notNull(),
    sortOrder: pg.integer().notNull().default(0),
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
    kind: pg.text({ enum: resourceKinds }).notNull(),
    name: pg.text().notNull(),
    sectionId: pg.text(),
    /** The party sizes one booking accepts. */
    capacityMin: pg.integer().notNull().default(1),
    capacityMax: pg.integer().notNull().default(1),
    /** Bookings at once. */
    lanes: pg.integer().notNull().default(1),
    setupMinutes: pg.integer().notNull().default(0),
    teardownMinutes: pg.integer().notNull().default(0),
    /** Can be booked by time and party alone, for this long, without a service. Null: only through services. */
    bookableMinutes: pg.integer(),
    sortOrder: pg.integer().notNull().default(0),
    /** Among equals, the lower goes first when anyone will do. */
    priority: pg.integer().notNull().default(100),
    maxBookingsPerDay: pg.integer(),
    minRestMinutes: pg.integer(),
    colour: pg.text(),
    status: pg.text({ enum: resourceStatuses }).notNull().default("active"),
    version: pg.integer().notNull().default(1),
  },
  (t) => [
    belongsTo("resources_section", t, t.sectionId, sections),
    pg.unique("resources_id_kind").on(t.businessId, t.id, t.kind),
    textLength("resources_name", t.name, 200),
    oneOf("resources_kind", t.kind, resourceKinds),
    oneOf("resources_status", t.status, resourceStatuses),
    pg.check(
      "resources_capacity",
      sql`1 <= ${t.capacityMin} and ${t.capacityMin} <= ${t.capacityMax}`,
    ),
    pg.check("resources_lanes", sql`${t.lanes} between 1 and 10000`),
    pg.check(
      "resources_set_up",
      sql`${t.setupMinutes} between 0 and 1440 and ${t.teardownMinutes} between 0 and 1440`,
    ),
    pg.check("resources_bookable", sql`${t.bookableMinutes} between 1 and 44640`),
    pg.check(
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
    resourceId: pg.text().notNull(),
    kind: pg.text({ enum: resourceKinds }).notNull(),
    locationId: pg.text().notNull(),
    status: pg.text({ enum: resourceLocationStatuses }).notNull().default("active"),
  },
  (t) => [
    oneOf("resource_locations_status", t.status, resourceLocationStatuses),
    pg.foreignKey({
      name: "resource_locations_resource",
      columns: [t.businessId, t.resourceId, t.kind],
      foreignColumns: [resources.businessId, resources.id, resources.kind],
    }),
    belongsTo("resource_locations_location", t, t.locationId, locations),
    pg.unique("resource_locations_once").on(t.businessId, t.resourceId, t.locationId),
    pg
      .uniqueIndex("resource_locations_fixed")
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
    resourceId: pg.text().notNull(),
    kind: pg
      .text({ enum: ["staff"] })
      .notNull()
      .default("staff"),
    memberId: pg.text(),
    email: pg.text(),
    bio: pg.text(),
    languages: pg.text(),
  },
  (t) => [
    pg.foreignKey({
      name: "staff_profiles_resource",
      columns: [t.businessId, t.resourceId, t.kind],
      foreignColumns: [resources.businessId, resources.id, resources.kind],
    }),
    belongsTo("staff_profiles_member", t, t.memberId, members, { indexed: "elsewhere" }),
    oneOf("staff_profiles_kind", t.kind, ["staff"]),
    pg.uniqueIndex("staff_profiles_one").on(t.businessId, t.resourceId, t.kind),
    pg.uniqueIndex("staff_profiles_one_per_member").on(t.businessId, t.memberId),
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
    resourceId: pg.text().notNull(),
    serviceId: pg.text().notNull(),
    /** The lower goes first when anyone will do. */
    priority: pg.integer().notNull().default(100),
    status: pg.text({ enum: resourceServiceStatuses }).notNull().default("active"),
  },
  (t) => [
    belongsTo("resource_services_resource", t, t.resourceId, resources, { indexed: "elsewhere" }),
    belongsTo("resource_services_service", t, t.serviceId, services),
    pg.unique("resource_services_once").on(t.businessId, t.resourceId, t.serviceId),
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
    locationId: pg.text().notNull(),
    name: pg.text().notNull(),
    capacityMin: pg.integer().notNull(),
    capacityMax: pg.integer().notNull(),
    status: pg.text({ enum: resourceStatuses }).notNull().default("active"),
  },
  (t) => [
    belongsTo("table_combinations_location", t, t.locationId, locations),
    textLength("table_combinations_name", t.name, 100),
    pg.check(
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
  { combinationId: pg.text().notNull(), resourceId: pg.text().notNull() },
  (t) => [
    belongsTo("table_combination_members_combination", t, t.combinationId, tableCombinations, {
      indexed: "elsewhere",
    }),
    belongsTo("table_combination_members_resource", t, t.resourceId, resources),
    pg
      .uniqueIndex("table_combination_members_once")
      .on(t.businessId, t.combinationId, t.resourceId),
  ],
  { purpose: "The tables of a combination; a joined booking claims every one.", deletable: true },
);
