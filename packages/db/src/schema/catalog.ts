import { sql } from "drizzle-orm";
import { boolean, check, integer, text, uniqueIndex } from "drizzle-orm/pg-core";
import { instant, oneOf, textLength } from "./_columns";
import { consultationModes, resourceKinds } from "./_kinds";
import { belongsTo, tenantTable } from "./_tenant";
import { locations } from "./people";

export const serviceGroups = tenantTable(
  "service_groups",
  "sgr",
  {
    name: text().notNull(),
    sortOrder: integer().notNull().default(0),
    archivedAt: instant(),
  },
  (t) => [textLength("service_groups_name", t.name, 200)],
  { purpose: "A section of the menu of services." },
);

export const serviceStatuses = ["active", "inactive", "archived"] as const;
export const visibilities = ["public", "private", "internal"] as const;

export const services = tenantTable(
  "services",
  "srv",
  {
    groupId: text(),
    name: text().notNull(),
    slug: text().notNull(),
    description: text(),
    internalNotes: text(),
    /** The visible whole of a visit; steps and their gaps, where there are any, add up to it. */
    durationMinutes: integer().notNull().default(30),
    bufferBeforeMinutes: integer().notNull().default(0),
    bufferAfterMinutes: integer().notNull().default(0),
    /** Null: the business's. */
    noticeMinutes: integer(),
    horizonDays: integer(),
    priceMinor: integer().notNull().default(0),
    currency: text().notNull(),
    mode: text({ enum: consultationModes }).notNull().default("in_person"),
    capacityMin: integer().notNull().default(1),
    capacityMax: integer().notNull().default(1),
    visibility: text({ enum: visibilities }).notNull().default("public"),
    approvalRequired: boolean().notNull().default(false),
    colour: text(),
    sortOrder: integer().notNull().default(0),
    status: text({ enum: serviceStatuses }).notNull().default("active"),
    version: integer().notNull().default(1),
  },
  (t) => [
    belongsTo("services_group", t, t.groupId, serviceGroups),
    uniqueIndex("services_slug")
      .on(t.businessId, t.slug)
      .where(sql`${t.status} <> 'archived'`),
    textLength("services_name", t.name, 500),
    oneOf("services_mode", t.mode, consultationModes),
    oneOf("services_visibility", t.visibility, visibilities),
    oneOf("services_status", t.status, serviceStatuses),
    check("services_duration", sql`${t.durationMinutes} between 1 and 44640`),
    check(
      "services_buffers",
      sql`${t.bufferBeforeMinutes} between 0 and 1440 and ${t.bufferAfterMinutes} between 0 and 1440`,
    ),
    check("services_price", sql`${t.priceMinor} >= 0 and ${t.currency} ~ '^[A-Z]{3}$'`),
    check("services_capacity", sql`1 <= ${t.capacityMin} and ${t.capacityMin} <= ${t.capacityMax}`),
    check(
      "services_lead",
      sql`coalesce(${t.noticeMinutes}, 0) >= 0 and coalesce(${t.horizonDays}, 0) >= 0`,
    ),
  ],
  {
    purpose: "What is performed: duration, price, buffers, limits.",
    alsoKnownAs: "appointment_types, activities of kind service",
  },
);

export const serviceLocations = tenantTable(
  "service_locations",
  "slo",
  { serviceId: text().notNull(), locationId: text().notNull() },
  (t) => [
    belongsTo("service_locations_service", t, t.serviceId, services, { indexed: "elsewhere" }),
    belongsTo("service_locations_location", t, t.locationId, locations),
    uniqueIndex("service_locations_once").on(t.businessId, t.serviceId, t.locationId),
  ],
  {
    purpose: "Where a service is offered; without a row it is offered everywhere.",
    alsoKnownAs: "appointment_type_locations",
    deletable: true,
  },
);

export const serviceSteps = tenantTable(
  "service_steps",
  "sst",
  {
    serviceId: text().notNull(),
    position: integer().notNull(),
    label: text().notNull(),
    durationMinutes: integer().notNull(),
    /** Time after the step in which nobody is needed (colour develops). */
    gapAfterMinutes: integer().notNull().default(0),
  },
  (t) => [
    belongsTo("service_steps_service", t, t.serviceId, services, { indexed: "elsewhere" }),
    uniqueIndex("service_steps_position").on(t.businessId, t.serviceId, t.position),
    check(
      "service_steps_duration",
      sql`${t.durationMinutes} between 1 and 44640 and ${t.gapAfterMinutes} between 0 and 44640`,
    ),
    textLength("service_steps_label", t.label, 200),
  ],
  {
    purpose: "One step of a service that has several, with the gap that follows.",
    deletable: true,
  },
);

export const serviceRequirements = tenantTable(
  "service_requirements",
  "srq",
  {
    serviceId: text().notNull(),
    /** Null: needed throughout, by the same resource in every step. */
    stepId: text(),
    kind: text({ enum: resourceKinds }).notNull(),
    role: text().notNull(),
    quantity: integer().notNull().default(1),
    position: integer().notNull().default(0),
  },
  (t) => [
    belongsTo("service_requirements_service", t, t.serviceId, services, { indexed: "elsewhere" }),
    belongsTo("service_requirements_step", t, t.stepId, serviceSteps),
    uniqueIndex("service_requirements_position").on(t.businessId, t.serviceId, t.position),
    oneOf("service_requirements_kind", t.kind, resourceKinds),
    check("service_requirements_quantity", sql`${t.quantity} between 1 and 100`),
    textLength("service_requirements_role", t.role, 60),
  ],
  {
    purpose:
      "What a service needs at once: so many resources of a kind among those enabled for it.",
    alsoKnownAs: "requirement groups",
    deletable: true,
  },
);

export const extraStatuses = ["active", "archived"] as const;

export const extras = tenantTable(
  "extras",
  "ext",
  {
    name: text().notNull(),
    description: text(),
    priceMinor: integer().notNull(),
    currency: text().notNull(),
    status: text({ enum: extraStatuses }).notNull().default("active"),
    sortOrder: integer().notNull().default(0),
  },
  (t) => [
    textLength("extras_name", t.name, 200),
    oneOf("extras_status", t.status, extraStatuses),
    check("extras_price", sql`${t.priceMinor} >= 0 and ${t.currency} ~ '^[A-Z]{3}$'`),
  ],
  { purpose: "Something chosen along with a booking." },
);

export const serviceExtras = tenantTable(
  "service_extras",
  "sxt",
  { serviceId: text().notNull(), extraId: text().notNull() },
  (t) => [
    belongsTo("service_extras_service", t, t.serviceId, services, { indexed: "elsewhere" }),
    belongsTo("service_extras_extra", t, t.extraId, extras),
    uniqueIndex("service_extras_once").on(t.businessId, t.serviceId, t.extraId),
  ],
  { purpose: "Which extras a service offers.", deletable: true },
);
