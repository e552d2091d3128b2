import { sql } from "drizzle-orm";
import * as pg from "drizzle-orm/pg-core";
import { instant, oneOf, textLength } from "./_columns";
import { consultationModes, resourceKinds } from "./_kinds";
import { belongsTo, tenantTable } from "./_tenant";
import { locations } from "./people";

export const serviceGroups = tenantTable(
  "service_groups",
  "sgr",
  {
    name: pg.text().notNull(),
    sortOrder: pg.integer().notNull().default(0),
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
    groupId: pg.text(),
    name: pg.text().notNull(),
    slug: pg.text().notNull(),
    description: pg.text(),
    internalNotes: pg.text(),
    /** The visible whole of a visit; steps and their gaps, where there are any, add up to it. */
    durationMinutes: pg.integer().notNull().default(30),
    bufferBeforeMinutes: pg.integer().notNull().default(0),
    bufferAfterMinutes: pg.integer().notNull().default(0),
    /** Null: the business's. */
    noticeMinutes: pg.integer(),
    horizonDays: pg.integer(),
    priceMinor: pg.integer().notNull().default(0),
    currency: pg.text().notNull(),
    mode: pg.text({ enum: consultationModes }).notNull().default("in_person"),
    capacityMin: pg.integer().notNull().default(1),
    capacityMax: pg.integer().notNull().default(1),
    visibility: pg.text({ enum: visibilities }).notNull().default("public"),
    approvalRequired: pg.boolean().notNull().default(false),
    colour: pg.text(),
    sortOrder: pg.integer().notNull().default(0),
    status: pg.text({ enum: serviceStatuses }).notNull().default("active"),
    version: pg.integer().notNull().default(1),
  },
  (t) => [
    belongsTo("services_group", t, t.groupId, serviceGroups),
    pg
      .uniqueIndex("services_slug")
      .on(t.businessId, t.slug)
      .where(sql`${t.status} <> 'archived'`),
    textLength("services_name", t.name, 500),
    oneOf("services_mode", t.mode, consultationModes),
    oneOf("services_visibility", t.visibility, visibilities),
    oneOf("services_status", t.status, serviceStatuses),
    pg.check("services_duration", sql`${t.durationMinutes} between 1 and 44640`),
    pg.check(
      "services_buffers",
      sql`${t.bufferBeforeMinutes} between 0 and 1440 and ${t.bufferAfterMinutes} between 0 and 1440`,
    ),
    pg.check("services_price", sql`${t.priceMinor} >= 0 and ${t.currency} ~ '^[A-Z]{3}$'`),
    pg.check(
      "services_capacity",
      sql`1 <= ${t.capacityMin} and ${t.capacityMin} <= ${t.capacityMax}`,
    ),
    pg.check(
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
  { serviceId: pg.text().notNull(), locationId: pg.text().notNull() },
  (t) => [
    belongsTo("service_locations_service", t, t.serviceId, services, { indexed: "elsewhere" }),
    belongsTo("service_locations_location", t, t.locationId, locations),
    pg.uniqueIndex("service_locations_once").on(t.businessId, t.serviceId, t.locationId),
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
    serviceId: pg.text().notNull(),
    position: pg.integer().notNull(),
    label: pg.text().notNull(),
    durationMinutes: pg.integer().notNull(),
    /** Time after the step in which nobody is needed (colour develops). */
    gapAfterMinutes: pg.integer().notNull().default(0),
  },
  (t) => [
    belongsTo("service_steps_service", t, t.serviceId, services, { indexed: "elsewhere" }),
    pg.uniqueIndex("service_steps_position").on(t.businessId, t.serviceId, t.position),
    pg.check(
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
    serviceId: pg.text().notNull(),
    /** Null: needed throughout, by the same resource in every step. */
    stepId: pg.text(),
    kind: pg.text({ enum: resourceKinds }).notNull(),
    role: pg.text().notNull(),
    quantity: pg.integer().notNull().default(1),
    position: pg.integer().notNull().default(0),
  },
  (t) => [
    belongsTo("service_requirements_service", t, t.serviceId, services, { indexed: "elsewhere" }),
    belongsTo("service_requirements_step", t, t.stepId, serviceSteps),
    pg.uniqueIndex("service_requirements_position").on(t.businessId, t.serviceId, t.position),
    oneOf("service_requirements_kind", t.kind, resourceKinds),
    pg.check("service_requirements_quantity", sql`${t.quantity} between 1 and 100`),
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
    name: pg.text().notNull(),
    description: pg.text(),
    priceMinor: pg.integer().notNull(),
    currency: pg.text().notNull(),
    status: pg.text({ enum: extraStatuses }).notNull().default("active"),
    sortOrder: pg.integer().notNull().default(0),
  },
  (t) => [
    textLength("extras_name", t.name, 200),
    oneOf("extras_status", t.status, extraStatuses),
    pg.check("extras_price", sql`${t.priceMinor} >= 0 and ${t.currency} ~ '^[A-Z]{3}$'`),
  ],
  { purpose: "Something chosen along with a booking." },
);

export const serviceExtras = tenantTable(
  "service_extras",
  "sxt",
  { serviceId: pg.text().notNull(), extraId: pg.text().notNull() },
  (t) => [
    belongsTo("service_extras_service", t, t.serviceId, services, { indexed: "elsewhere" }),
    belongsTo("service_extras_extra", t, t.extraId, extras),
    pg.uniqueIndex("service_extras_once").on(t.businessId, t.serviceId, t.extraId),
  ],
  { purpose: "Which extras a service offers.", deletable: true },
);
