import { on, resourceLocations, resources, sections, type Tx } from "@daybook/db";
import { addDays, localDayBounds, openDays, type OpenDay } from "@daybook/scheduling";
import { and, asc, eq, ne } from "drizzle-orm";
import { loadCalendars } from "../availability/load-calendars";
import { loadOccupied } from "../availability/load-occupied";
import { dateOf } from "../availability/load-snapshot";
import { locationOf } from "../availability/location";
import type { MemberContext } from "../context";
import { boardBookings } from "./board-bookings";
import type { Board } from "./inputs";

/**
 * What a staff calendar draws of some local days at one place: a column per resource with its open time, breaks, closures
 * and outside busy time, and every booking with what it occupies and what may be done with it.
 */
export function board(ctx: MemberContext, { locationId, fromOn, untilOn }: Board) {
  return ctx.tenant.read(async (tx) => {
    const { zone, name } = await locationOf(tx, locationId);
    const window = {
      from: dateOf(localDayBounds(zone, fromOn).startsAt),
      until: dateOf(localDayBounds(zone, untilOn).endsAt),
    };
    const rows = await resourcesAt(tx, locationId);
    const ids = rows.map((row) => row.id);
    const [calendars, occupied, bookings] = await Promise.all([
      loadCalendars(tx, { locationId, serviceId: null, resources: rows }, window),
      loadOccupied(tx, ids, window),
      boardBookings(tx, ctx, { locationId, ...window }),
    ]);
    const days = { from: fromOn, until: untilOn, zone };
    return {
      zone,
      locationName: name,
      now: ctx.now,
      days: daysFrom(fromOn, untilOn).map((day) => {
        const { startsAt, endsAt } = localDayBounds(zone, day);
        return { on: day, startsAt: dateOf(startsAt), endsAt: dateOf(endsAt) };
      }),
      resources: rows.map((row) => {
        const chain = [...calendars.chainOfVisit, ...calendars.chainOf(row.id)];
        const open = openDays(calendars, chain, { locationId }, days);
        return {
          ...row,
          days: open.map(toColumnDay),
          busy: occupied(row.id).busy.map(({ id, label, startsAt, endsAt }) => ({
            id,
            label,
            startsAt: dateOf(startsAt),
            endsAt: dateOf(endsAt),
          })),
        };
      }),
      bookings,
    };
  });
}

const resourcesAt = (tx: Tx, locationId: string) =>
  tx
    .select({
      id: resources.id,
      name: resources.name,
      kind: resources.kind,
      lanes: resources.lanes,
      capacityMin: resources.capacityMin,
      capacityMax: resources.capacityMax,
      status: resources.status,
      colour: resources.colour,
      sectionName: sections.name,
    })
    .from(resourceLocations)
    .innerJoin(resources, on(resourceLocations, resourceLocations.resourceId, resources))
    .leftJoin(sections, on(resources, resources.sectionId, sections))
    .where(and(eq(resourceLocations.locationId, locationId), ne(resources.status, "archived")))
    .orderBy(asc(resources.sortOrder), asc(resources.id));

function toColumnDay({ date, open, entries }: OpenDay) {
  const closing = entries.filter((entry) => !entry.opens);
  return {
    on: date,
    open: open.map((span) => ({ startsAt: dateOf(span.startsAt), endsAt: dateOf(span.endsAt) })),
    closures: closing.map((entry) => ({
      id: entry.id,
      kind: entry.kind,
      label: entry.label,
      startsAt: dateOf(entry.startsAt),
      endsAt: dateOf(entry.endsAt),
    })),
  };
}

function daysFrom(from: string, until: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) days.push(day);
  return days;
}
