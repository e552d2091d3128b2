import { sql } from "drizzle-orm";
import { boolean, check, date, index, integer, text, uniqueIndex } from "drizzle-orm/pg-core";
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
    name: text().notNull(),
    zone: text().notNull(),
    openByDefault: boolean().notNull().default(false),
    intervalMinutes: integer(),
    grid: text({ enum: grids }).notNull().default("window"),
    bufferBeforeMinutes: integer().notNull().default(0),
    bufferAfterMinutes: integer().notNull().default(0),
    buffersStayInside: boolean().notNull().default(false),
    noticeMinutes: integer(),
    horizonDays: integer(),
    /** Raised by every change of its rules, so that a saved week cannot overwrite a newer one. */
    version: integer().notNull().default(1),
  },
  (t) => [
    textLength("calendars_name", t.name, 200),
    oneOf("calendars_grid", t.grid, grids),
    check("calendars_interval", sql`${t.intervalMinutes} between 1 and 1440`),
    check(
      "calendars_buffers",
      sql`${t.bufferBeforeMinutes} between 0 and 1440 and ${t.bufferAfterMinutes} between 0 and 1440`,
    ),
    check(
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
    calendarId: text().notNull(),
    subject: text({ enum: bindingSubjects }).notNull(),
    locationId: text(),
    resourceId: text(),
    serviceId: text(),
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
    uniqueIndex("calendar_bindings_one_business")
      .on(t.businessId)
      .where(sql`${t.subject} = 'business'`),
    uniqueIndex("calendar_bindings_one_location").on(t.businessId, t.locationId),
    uniqueIndex("calendar_bindings_one_resource").on(t.businessId, t.resourceId),
    uniqueIndex("calendar_bindings_one_service").on(t.businessId, t.serviceId),
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
    calendarId: text().notNull(),
    name: text().notNull(),
    /** `replace`: its rules stand instead of the base rules while it is valid; `add`: besides them; `block`: nothing is open. */
    mode: text({ enum: overlayModes }).notNull(),
    priority: integer().notNull().default(0),
    validFrom: date({ mode: "string" }),
    validUntil: date({ mode: "string" }),
    status: text({ enum: overlayStatuses }).notNull().default("on"),
  },
  (t) => [
    belongsTo("overlays_calendar", t, t.calendarId, calendars),
    oneOf("overlays_mode", t.mode, overlayModes),
    oneOf("overlays_status", t.status, overlayStatuses),
    check("overlays_validity", sql`${t.validFrom} <= ${t.validUntil}`),
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
    calendarId: text().notNull(),
    overlayId: text(),
    label: text(),
    /** ISO: 1 Monday to 7 Sunday. */
    weekday: integer().notNull(),
    startsMinute: integer().notNull(),
    endsMinute: integer().notNull(),
    validFrom: date({ mode: "string" }),
    validUntil: date({ mode: "string" }),
    priority: integer().notNull().default(0),
    intervalMinutes: integer(),
    bufferBeforeMinutes: integer(),
    bufferAfterMinutes: integer(),
    serviceId: text(),
    locationId: text(),
    mode: text({ enum: consultationModes }),
  },
  (t) => [
    belongsTo("availability_rules_calendar", t, t.calendarId, calendars),
    belongsTo("availability_rules_overlay", t, t.overlayId, overlays),
    belongsTo("availability_rules_service", t, t.serviceId, services),
    belongsTo("availability_rules_location", t, t.locationId, locations),
    oneOf("availability_rules_mode", t.mode, consultationModes),
    check("availability_rules_weekday", sql`${t.weekday} between 1 and 7`),
    check(
      "availability_rules_window",
      sql`0 <= ${t.startsMinute} and ${t.startsMinute} < 1440 and ${t.startsMinute} < ${t.endsMinute} and ${t.endsMinute} <= ${t.startsMinute} + 1440`,
    ),
    check("availability_rules_validity", sql`${t.validFrom} <= ${t.validUntil}`),
    check("availability_rules_interval", sql`${t.intervalMinutes} between 1 and 1440`),
    check(
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
    ruleId: text().notNull(),
    name: text().notNull(),
    startsMinute: integer().notNull(),
    endsMinute: integer().notNull(),
  },
  (t) => [
    belongsTo("availability_rule_breaks_rule", t, t.ruleId, availabilityRules),
    check(
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
    resourceId: text().notNull(),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    reason: text(),
    status: text({ enum: timeOffStatuses }).notNull().default("pending"),
    requestedByMemberId: text(),
    decidedByMemberId: text(),
    decidedAt: instant(),
    decisionNote: text(),
  },
  (t) => [
    belongsTo("time_off_requests_resource", t, t.resourceId, resources),
    belongsTo("time_off_requests_requested_by", t, t.requestedByMemberId, members),
    belongsTo("time_off_requests_decided_by", t, t.decidedByMemberId, members),
    oneOf("time_off_requests_status", t.status, timeOffStatuses),
    check("time_off_requests_window", sql`${t.startsAt} < ${t.endsAt}`),
    check(
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
    calendarId: text().notNull(),
    kind: text({ enum: exceptionKinds }).notNull(),
    /** Local days, both included; or else an instant range. */
    fromOn: date({ mode: "string" }),
    untilOn: date({ mode: "string" }),
    startsAt: instant(),
    endsAt: instant(),
    /** An extra opening that reaches beyond the parents' hours. */
    beyondParents: boolean().notNull().default(false),
    priority: integer().notNull().default(0),
    serviceId: text(),
    locationId: text(),
    reason: text(),
    source: text({ enum: exceptionSources }).notNull().default("manual"),
    timeOffRequestId: text(),
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
    uniqueIndex("availability_exceptions_one_per_time_off").on(t.businessId, t.timeOffRequestId),
    index("availability_exceptions_by_day").on(t.businessId, t.calendarId, t.untilOn),
    index("availability_exceptions_by_instant").on(t.businessId, t.calendarId, t.endsAt),
    oneOf("availability_exceptions_kind", t.kind, exceptionKinds),
    oneOf("availability_exceptions_source", t.source, exceptionSources),
    check(
      "availability_exceptions_shape",
      sql`(${t.fromOn} is not null and ${t.untilOn} is not null and ${t.startsAt} is null and ${t.endsAt} is null and ${t.fromOn} <= ${t.untilOn}) or (${t.fromOn} is null and ${t.untilOn} is null and ${t.startsAt} is not null and ${t.endsAt} is not null and ${t.startsAt} < ${t.endsAt} and ${t.kind} <> 'hours')`,
    ),
    check("availability_exceptions_beyond", sql`not ${t.beyondParents} or ${t.kind} = 'available'`),
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
    exceptionId: text().notNull(),
    startsMinute: integer().notNull(),
    endsMinute: integer().notNull(),
  },
  (t) => [
    belongsTo("availability_exception_windows_exception", t, t.exceptionId, availabilityExceptions),
    check(
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
    resourceId: text().notNull(),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    source: text().notNull(),
    externalRef: text().notNull(),
  },
  (t) => [
    belongsTo("busy_blocks_resource", t, t.resourceId, resources, { indexed: "elsewhere" }),
    index("busy_blocks_by_end").on(t.businessId, t.resourceId, t.endsAt),
    uniqueIndex("busy_blocks_external").on(t.businessId, t.source, t.externalRef),
    check("busy_blocks_window", sql`${t.startsAt} < ${t.endsAt}`),
  ],
  { purpose: "Time taken in an outside calendar.", deletable: true, audited: false },
);
