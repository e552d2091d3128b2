import {
  availabilityRules,
  bookings,
  businesses,
  locations,
  resources,
  services,
  type bookingStatuses,
  type Tx,
} from "@daybook/db";
import { localDateAt, localDayBounds, minuteFromMillis, openSpans } from "@daybook/scheduling";
import { and, asc, count, eq, gt, gte, inArray, isNotNull, isNull, lt, ne } from "drizzle-orm";
import { loadCalendars } from "../availability/load-calendars";
import { dateOf } from "../availability/load-snapshot";
import type { TenantContext } from "../context";
import { env } from "../env";
import { found } from "../errors";

type Status = (typeof bookingStatuses)[number];

const arrived: readonly Status[] = ["checked_in", "in_progress", "completed"];
/** Visits that are to happen, happen or should have happened. */
const expected: readonly Status[] = ["confirmed", "no_show", ...arrived];

/** The business at this moment, at the member's places, and what it still lacks to be booked. */
export function overview({ tenant, locations: own, now }: TenantContext) {
  return tenant.read(async (tx) => {
    const open = await tx
      .select({ id: locations.id, name: locations.name, zone: locations.zone })
      .from(locations)
      .where(isNull(locations.archivedAt))
      .orderBy(asc(locations.sortOrder), asc(locations.id));
    const places = [];
    for (const place of open.filter(({ id }) => own === "all" || own.includes(id)))
      places.push({
        ...place,
        ...(await countsOf(tx, place, now)),
        ...(await openingOf(tx, place.id, now)),
      });
    const [requests] = await tx
      .select({ count: count() })
      .from(bookings)
      .where(and(eq(bookings.status, "pending_approval"), gt(bookings.expiresAt, now)));
    const [business] = await tx.select({ slug: businesses.slug }).from(businesses);
    const { slug } = found(business, "BUSINESS_NOT_FOUND");
    return {
      places,
      requests: requests?.count ?? 0,
      steps: await firstSteps(tx),
      links: { page: `${env.publicUrl()}/${slug}`, script: `${env.publicUrl()}/embed.js` },
    };
  });
}

/** The visits of the place's own day. */
async function countsOf(tx: Tx, { id, zone }: { id: string; zone: string }, now: Date) {
  const day = localDayBounds(zone, localDateAt(zone, minuteFromMillis(now.getTime())));
  const rows = await tx
    .select({ status: bookings.status, count: count() })
    .from(bookings)
    .where(
      and(
        eq(bookings.locationId, id),
        gte(bookings.startsAt, dateOf(day.startsAt)),
        lt(bookings.startsAt, dateOf(day.endsAt)),
        inArray(bookings.status, [...expected]),
      ),
    )
    .groupBy(bookings.status);
  const sum = (statuses: readonly Status[]) =>
    rows
      .filter((row) => statuses.includes(row.status))
      .reduce((total, row) => total + row.count, 0);
  return { today: sum(expected), arrived: sum(arrived) };
}

/** How far ahead a change of opening is looked for. */
const AHEAD_DAYS = 31;

/** Whether the place is open, and when that changes; null: not within a month. */
async function openingOf(tx: Tx, locationId: string, now: Date) {
  const until = new Date(now.getTime() + AHEAD_DAYS * 86_400_000);
  const subjects = { locationId, serviceId: null, resources: [] };
  const world = await loadCalendars(tx, subjects, { from: now, until });
  if (world.chainOfVisit.length === 0) return { isOpen: false, changesAt: null };
  const from = minuteFromMillis(now.getTime());
  const last = minuteFromMillis(until.getTime());
  const [start, end] = openSpans(world, world.chainOfVisit, { locationId }, { from, until: last });
  const isOpen = start !== undefined && start <= from;
  const change = isOpen ? end : start;
  return { isOpen, changesAt: change === undefined || change >= last ? null : dateOf(change) };
}

/** What a business needs before its first customer, each step as done or not. */
async function firstSteps(tx: Tx) {
  const [service, byTime, resource, rule, booking] = await Promise.all([
    tx.select().from(services).where(ne(services.status, "archived")).limit(1),
    tx
      .select()
      .from(resources)
      .where(and(ne(resources.status, "archived"), isNotNull(resources.bookableMinutes)))
      .limit(1),
    tx.select().from(resources).where(ne(resources.status, "archived")).limit(1),
    tx.select().from(availabilityRules).limit(1),
    tx.select({ id: bookings.id }).from(bookings).where(isNotNull(bookings.code)).limit(1),
  ]);
  return {
    /** A service, or something that is booked by time and party alone. */
    service: service.length > 0 || byTime.length > 0,
    resource: resource.length > 0,
    hours: rule.length > 0,
    booking: booking.length > 0,
  };
}
