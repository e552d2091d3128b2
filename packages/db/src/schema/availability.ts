import { sql } from "drizzle-orm";
import * as pg from "drizzle-orm/pg-core";
import { exactlyFor, instant, oneOf, textLength } from "./_columns";
import { consultationModes } from "./_kinds";
import { belongsTo, tenantTable } from "./_tenant";
import { services } from "./catalog";
import { locations, members } from "./people";
import { resources } from "./resources";

export const grids = ["window", "clock", "flush"] as const;

export const calendars = tenantTable(
  "calendars",
  "cal",
  {
    name: pg.text().notNull(),
    zone: pg.text().notNull(),
    openByDefault: pg.boolean().notNull().default(false),
    intervalMinutes: pg.integer(),
    grid: pg.text({ enum: grids }).notNull().default("window"),
    bufferBeforeMinutes: pg.integer().notNull().default(0),
    bufferAfterMinutes: pg.integer().notNull().default(0),
    buffersStayInside: pg.boolean().notNull().default(false),
    noticeMinutes: pg.integer(),
    horizonDays: pg.integer(),
    /** Raised by every change of its rules, so that a saved week cannot overwrite a newer one. */
    version: pg.integer().notNull().default(1),
  },
  (t) => [
    textLength("calendars_name", t.name, 200),
    oneOf("calendars_grid", t.grid, grids),
    pg.check("calendars_interval", sql`${t.intervalMinutes} between 1 and 1440`),
    pg.check(
      "calendars_buffers",
      sql`${t.bufferBeforeMinutes} between 0 and 1440 and ${t.bufferAfterMinutes} between 0 and 1440`,
    ),
    pg.check(
      "calendars_lead",
      sql`coalesce(${t.noticeMinutes}, 0) >= 0 and coalesce(${t.horizonDays}, 0) >= 0`,
    ),
  ],
  { purpose: "A container of opening time with its zone, grid and buffers." },
);

export const bindingSubjects = ["business", "location", "resource", "service"] as const;

export const calendarBindings = tenantTable(
  "calendar_bindings",
  "cbd",
  {
    calendarId: pg.text().notNull(),
    subject: pg.text({ enum: bindingSubjects }).notNull(),
    locationId: pg.text(),
    resourceId: pg.text(),
    serviceId: pg.text(),
  },
  (t) => [
    belongsTo("calendar_bindings_calendar", t, t.calendarId, calendars),
    belongsTo("calendar_bindings_location", t, t.locationId, locations, { indexed: "elsewhere" }),
    belongsTo("calendar_bindings_resource", t, t.resourceId, resources, { indexed: "elsewhere" }),
    belongsTo("calendar_bindings_service", t, t.serviceId, services, { indexed: "elsewhere" }),
    oneOf("calendar_bindings_subject", t.subject, bindingSubjects),
    exactlyFor("calendar_bindings_shape", t.subject, {
      location: t.locationId,
      resource: t.resourceId,
      service: t.serviceId,
    }),
    pg
      .uniqueIndex("calendar_bindings_one_business")
      .on(t.businessId)
      .where(sql`${t.subject} = 'business'`),
    pg.uniqueIndex("calendar_bindings_one_location").on(t.businessId, t.locationId),
    pg.uniqueIndex("calendar_bindings_one_resource").on(t.businessId, t.resourceId),
    pg.uniqueIndex("calendar_bindings_one_service").on(t.businessId, t.serviceId),
  ],
  {
    purpose:
      "What a calendar governs: the business, a location, a resource or a service; one each.",
    deletable: true,
  },
);

export const overlayModes = ["replace", "add", "block"] as const;
export const overlayStatuses = ["on", "off"] as const;

export const overlays = tenantTable(
  "overlays",
  "ovl",
  {
    calendarId: pg.text().notNull(),
    name: pg.text().notNull(),
    /** `replace`: its rules stand instead of the base rules while it is valid; `add`: besides them; `block`: nothing is open. */
    mode: pg.text({ enum: overlayModes }).notNull(),
    priority: pg.integer().notNull().default(0),
    validFrom: pg.date({ mode: "string" }),
    validUntil: pg.date({ mode: "string" }),
    status: pg.text({ enum: overlayStatuses }).notNull().default("on"),
  },
  (t) => [
    belongsTo("overlays_calendar", t, t.calendarId, calendars),
    oneOf("overlays_mode", t.mode, overlayModes),
    oneOf("overlays_status", t.status, overlayStatuses),
    pg.check("overlays_validity", sql`${t.validFrom} <= ${t.validUntil}`),
    textLength("overlays_name", t.name, 200),
  ],
  {
    purpose: "A named layer of rules (season, emergency) that can be switched.",
    alsoKnownAs: "calendar_overlays",
  },
);

export const availabilityRules = tenantTable(
  "availability_rules",
  "rul",
  {
    calendarId: pg.text().notNull(),
    overlayId: pg.text(),
    label: pg.text(),
    /** ISO: 1 Monday to 7 Sunday. */
    weekday: pg.integer().notNull(),
    startsMinute: pg.integer().notNull(),
    endsMinute: pg.integer().notNull(),
    validFrom: pg.date({ mode: "string" }),
    validUntil: pg.date({ mode: "string" }),
    priority: pg.integer().notNull().default(0),
    intervalMinutes: pg.integer(),
    bufferBeforeMinutes: pg.integer(),
    bufferAfterMinutes: pg.integer(),
    serviceId: pg.text(),
    locationId: pg.text(),
    mode: pg.text({ enum: consultationModes }),
  },
  (t) => [
    belongsTo("availability_rules_calendar", t, t.calendarId, calendars),
    belongsTo("availability_rules_overlay", t, t.overlayId, overlays),
    belongsTo("availability_rules_service", t, t.serviceId, services),
    belongsTo("availability_rules_location", t, t.locationId, locations),
    oneOf("availability_rules_mode", t.mode, consultationModes),
    pg.check("availability_rules_weekday", sql`${t.weekday} between 1 and 7`),
    pg.check(
      "availability_rules_window",
      sql`0 <= ${t.startsMinute} and ${t.startsMinute} < 1440 and ${t.startsMinute} < ${t.endsMinute} and ${t.endsMinute} <= ${t.startsMinute} + 1440`,
    ),
    pg.check("availability_rules_validity", sql`${t.validFrom} <= ${t.validUntil}`),
    pg.check("availability_rules_interval", sql`${t.intervalMinutes} between 1 and 1440`),
    pg.check(
      "availability_rules_buffers",
      sql`coalesce(${t.bufferBeforeMinutes}, 0) >= 0 and coalesce(${t.bufferAfterMinutes}, 0) >= 0`,
    ),
  ],
  {
    purpose: "A recurring open window in local time.",
    alsoKnownAs: "schedule_rules, operating hours, availability",
    deletable: true,
  },
);

export const availabilityRuleBreaks = tenantTable(
  "availability_rule_breaks",
  "brk",
  {
    ruleId: pg.text().notNull(),
    name: pg.text().notNull(),
    startsMinute: pg.integer().notNull(),
    endsMinute: pg.integer().notNull(),
  },
  (t) => [
    belongsTo("availability_rule_breaks_rule", t, t.ruleId, availabilityRules),
    pg.check(
      "availability_rule_breaks_window",
      sql`0 <= ${t.startsMinute} and ${t.startsMinute} < ${t.endsMinute} and ${t.endsMinute} <= 2880`,
    ),
    textLength("availability_rule_breaks_name", t.name, 100),
  ],
  { purpose: "A named break inside a rule's window.", deletable: true },
);

export const exceptionKinds = ["blocked", "available", "hours"] as const;
export const exceptionSources = ["manual", "time_off", "import", "holiday"] as const;

export const timeOffStatuses = ["pending", "approved", "declined", "withdrawn"] as const;

export const timeOffRequests = tenantTable(
  "time_off_requests",
  "tof",
  {
    resourceId: pg.text().notNull(),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    reason: pg.text(),
    status: pg.text({ enum: timeOffStatuses }).notNull().default("pending"),
    requestedByMemberId: pg.text(),
    decidedByMemberId: pg.text(),
    decidedAt: instant(),
    decisionNote: pg.text(),
  },
  (t) => [
    belongsTo("time_off_requests_resource", t, t.resourceId, resources),
    belongsTo("time_off_requests_requested_by", t, t.requestedByMemberId, members),
    belongsTo("time_off_requests_decided_by", t, t.decidedByMemberId, members),
    oneOf("time_off_requests_status", t.status, timeOffStatuses),
    pg.check("time_off_requests_window", sql`${t.startsAt} < ${t.endsAt}`),
    pg.check(
      "time_off_requests_decided",
      sql`(${t.status} in ('approved', 'declined')) = (${t.decidedAt} is not null)`,
    ),
  ],
  {
    purpose: "Staff ask to be absent; an approval creates an exception once.",
    personal: ["reason", "decisionNote"],
  },
);

export const availabilityExceptions = tenantTable(
  "availability_exceptions",
  "exc",
  {
    calendarId: pg.text().notNull(),
    kind: pg.text({ enum: exceptionKinds }).notNull(),
    /** Local days, both included; or else an instant range. */
    fromOn: pg.date({ mode: "string" }),
    untilOn: pg.date({ mode: "string" }),
    startsAt: instant(),
    endsAt: instant(),
    /** An extra opening that reaches beyond the parents' hours. */
    beyondParents: pg.boolean().notNull().default(false),
    priority: pg.integer().notNull().default(0),
    serviceId: pg.text(),
    locationId: pg.text(),
    reason: pg.text(),
    source: pg.text({ enum: exceptionSources }).notNull().default("manual"),
    timeOffRequestId: pg.text(),
  },
  (t) => [
    belongsTo("availability_exceptions_calendar", t, t.calendarId, calendars, {
      indexed: "elsewhere",
    }),
    belongsTo("availability_exceptions_service", t, t.serviceId, services),
    belongsTo("availability_exceptions_location", t, t.locationId, locations),
    belongsTo("availability_exceptions_time_off", t, t.timeOffRequestId, timeOffRequests, {
      indexed: "elsewhere",
    }),
    pg.uniqueIndex("availability_exceptions_one_per_time_off").on(t.businessId, t.timeOffRequestId),
    pg.index("availability_exceptions_by_day").on(t.businessId, t.calendarId, t.untilOn),
    pg.index("availability_exceptions_by_instant").on(t.businessId, t.calendarId, t.endsAt),
    oneOf("availability_exceptions_kind", t.kind, exceptionKinds),
    oneOf("availability_exceptions_source", t.source, exceptionSources),
    pg.check(
      "availability_exceptions_shape",
      sql`(${t.fromOn} is not null and ${t.untilOn} is not null and ${t.startsAt} is null and ${t.endsAt} is null and ${t.fromOn} <= ${t.untilOn}) or (${t.fromOn} is null and ${t.untilOn} is null and ${t.startsAt} is not null and ${t.endsAt} is not null and ${t.startsAt} < ${t.endsAt} and ${t.kind} <> 'hours')`,
    ),
    pg.check(
      "availability_exceptions_beyond",
      sql`not ${t.beyondParents} or ${t.kind} = 'available'`,
    ),
  ],
  {
    purpose: "A dated override: blocked, available, or other hours.",
    alsoKnownAs: "schedule_exceptions",
    deletable: true,
    personal: ["reason"],
  },
);

export const availabilityExceptionWindows = tenantTable(
  "availability_exception_windows",
  "exw",
  {
    exceptionId: pg.text().notNull(),
    startsMinute: pg.integer().notNull(),
    endsMinute: pg.integer().notNull(),
  },
  (t) => [
    belongsTo("availability_exception_windows_exception", t, t.exceptionId, availabilityExceptions),
    pg.check(
      "availability_exception_windows_window",
      sql`0 <= ${t.startsMinute} and ${t.startsMinute} < 1440 and ${t.startsMinute} < ${t.endsMinute} and ${t.endsMinute} <= ${t.startsMinute} + 1440`,
    ),
  ],
  {
    purpose: "The windows of each day of an exception; none means the whole day.",
    deletable: true,
  },
);

export const busyBlocks = tenantTable(
  "busy_blocks",
  "bsy",
  {
    resourceId: pg.text().notNull(),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    source: pg.text().notNull(),
    externalRef: pg.text().notNull(),
  },
  (t) => [
    belongsTo("busy_blocks_resource", t, t.resourceId, resources, { indexed: "elsewhere" }),
    pg.index("busy_blocks_by_end").on(t.businessId, t.resourceId, t.endsAt),
    pg.uniqueIndex("busy_blocks_external").on(t.businessId, t.source, t.externalRef),
    pg.check("busy_blocks_window", sql`${t.startsAt} < ${t.endsAt}`),
  ],
  { purpose: "Time taken in an outside calendar.", deletable: true, audited: false },
);
