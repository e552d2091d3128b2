import {
  availabilityExceptions,
  availabilityExceptionWindows,
  availabilityRuleBreaks,
  availabilityRules,
  businesses,
  calendarBindings,
  calendars,
  fromJson,
  locations,
  overlays,
  resources,
  serviceRequirements,
  services,
  serviceSteps,
  tableCombinations,
  type Tx,
} from "@daybook/db";
import { type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";

/** What a plan is loaded for; `resourceIds` in the place of a service or of what can be booked alone. */
export interface PlanSubject {
  readonly locationId: string;
  readonly serviceId: string | null;
  readonly from: Date;
  readonly until: Date;
}

type JsonRow = Readonly<Record<string, unknown>>;
type Rows = readonly JsonRow[] | null;

/** Exceptions of other days cannot decide; a margin covers zones and windows past midnight. */
const MARGIN_DAYS = 3;
const shifted = (at: Date, days: number) => new Date(at.getTime() + days * 86_400_000);
const dayOf = (at: Date) => at.toISOString().slice(0, 10);

const rowsOf = (name: SQL, order: SQL) =>
  sql`(select jsonb_agg(to_jsonb(x) order by ${order}) from ${name} x)`;

/** The resources in question: enabled for the service at the place, or bookable there by time and party alone. */
const supplied = ({ locationId, serviceId }: PlanSubject) =>
  serviceId
    ? sql`select r.*, rs.priority as service_priority from resource_services rs
        join resources r on r.business_id = rs.business_id and r.id = rs.resource_id
        join resource_locations rl on rl.business_id = r.business_id and rl.resource_id = r.id
        where rs.service_id = ${serviceId} and rs.status = 'active' and r.status <> 'archived' and rl.location_id = ${locationId} and rl.status = 'active'`
    : sql`select r.*, 100 as service_priority from resources r
        join resource_locations rl on rl.business_id = r.business_id and rl.resource_id = r.id
        where r.bookable_minutes is not null and r.status <> 'archived' and rl.location_id = ${locationId} and rl.status = 'active'`;

/**
 * Everything about a visit that is not time taken: place, service, resources, and the calendars that govern them with
 * what they say about the window. One query, however many resources there are.
 */
export async function loadPlan(tx: Tx, subject: PlanSubject) {
  const { locationId, serviceId, from, until } = subject;
  const [first, last] = [shifted(from, -MARGIN_DAYS), shifted(until, MARGIN_DAYS)];
  const [row] = await tx.execute<Record<keyof typeof empty, Rows>>(sql`
    with supplied as (${supplied(subject)}),
    bound as (
      select b.id as binding_id, b.subject, b.resource_id, c.* from calendar_bindings b
      join calendars c on c.business_id = b.business_id and c.id = b.calendar_id
      where b.subject = 'business' or b.location_id = ${locationId} or b.service_id = ${serviceId}::text
        or b.resource_id in (select id from supplied)
    ),
    rules as (select r.* from availability_rules r where r.calendar_id in (select id from bound)),
    exceptions as (
      select e.* from availability_exceptions e where e.calendar_id in (select id from bound) and (
        (e.until_on >= ${dayOf(first)}::date and e.from_on <= ${dayOf(last)}::date)
        or (e.ends_at > ${first.toISOString()}::timestamptz and e.starts_at < ${last.toISOString()}::timestamptz))
    )
    select
      ${rowsOf(sql`businesses`, sql`x.id`)} as businesses,
      (select jsonb_agg(to_jsonb(l)) from locations l where l.id = ${locationId} and l.archived_at is null) as locations,
      (select jsonb_agg(to_jsonb(s)) from services s where s.id = ${serviceId}::text) as services,
      (select jsonb_agg(jsonb_build_object('location_id', s.location_id)) from service_locations s where s.service_id = ${serviceId}::text) as offered_at,
      (select jsonb_agg(to_jsonb(s) order by s.position) from service_steps s where s.service_id = ${serviceId}::text) as steps,
      (select jsonb_agg(to_jsonb(s) order by s.position) from service_requirements s where s.service_id = ${serviceId}::text) as requirements,
      ${rowsOf(sql`supplied`, sql`x.sort_order, x.id`)} as supplied,
      (select jsonb_agg(to_jsonb(c) || jsonb_build_object('resource_id', m.resource_id) order by c.id, m.resource_id)
        from table_combinations c join table_combination_members m on m.business_id = c.business_id and m.combination_id = c.id
        where ${serviceId}::text is null and c.location_id = ${locationId} and c.status = 'active') as combined,
      ${rowsOf(sql`bound`, sql`x.binding_id`)} as bound,
      ${rowsOf(sql`rules`, sql`x.id`)} as rules,
      (select jsonb_agg(to_jsonb(b) order by b.id) from availability_rule_breaks b where b.rule_id in (select id from rules)) as breaks,
      ${rowsOf(sql`exceptions`, sql`x.id`)} as exceptions,
      (select jsonb_agg(to_jsonb(w) order by w.id) from availability_exception_windows w where w.exception_id in (select id from exceptions)) as windows,
      (select jsonb_agg(to_jsonb(o) order by o.id) from overlays o where o.calendar_id in (select id from bound)) as overlays`);
  return readPlan(row ?? empty);
}

const empty = {
  businesses: null,
  locations: null,
  services: null,
  offered_at: null,
  steps: null,
  requirements: null,
  supplied: null,
  combined: null,
  bound: null,
  rules: null,
  breaks: null,
  exceptions: null,
  windows: null,
  overlays: null,
};

function readPlan(row: Record<keyof typeof empty, Rows>) {
  const all = <T extends PgTable>(table: T, rows: Rows) =>
    (rows ?? []).map((json) => fromJson(table, json));
  return {
    business: all(businesses, row.businesses)[0],
    location: all(locations, row.locations)[0],
    service: all(services, row.services)[0],
    offeredAt: (row.offered_at ?? []).map((json) => String(json["location_id"])),
    steps: all(serviceSteps, row.steps),
    requirements: all(serviceRequirements, row.requirements),
    supplied: (row.supplied ?? []).map((json) => ({
      resource: fromJson(resources, json),
      priority: Number(json["service_priority"]),
    })),
    combined: (row.combined ?? []).map((json) => ({
      combination: fromJson(tableCombinations, json),
      resourceId: String(json["resource_id"]),
    })),
    bound: (row.bound ?? []).map((json) => {
      const { subject, resourceId } = fromJson(calendarBindings, json);
      return { subject, resourceId, calendar: fromJson(calendars, json) };
    }),
    rules: all(availabilityRules, row.rules),
    breaks: all(availabilityRuleBreaks, row.breaks),
    exceptions: all(availabilityExceptions, row.exceptions),
    windows: all(availabilityExceptionWindows, row.windows),
    overlays: all(overlays, row.overlays),
  };
}

export type Plan = Awaited<ReturnType<typeof loadPlan>>;
