import { resources, resourceLocations, on, sections, staffProfiles, type Tx } from "@daybook/db";
import { addDays, localDayBounds } from "@daybook/scheduling";
import { and, asc, eq, ne } from "drizzle-orm";
import { loadCalendars } from "../availability/load-calendars";
import { loadOccupied } from "../availability/load-occupied";
import { dateOf } from "../availability/load-snapshot";
import { locationOf } from "../availability/location";
import type { MemberContext } from "../context";
import { boardBookings } from "./board-bookings";
import { columnDay, lastOf, openByDay } from "./board-days";
import type { Board } from "./inputs";

/**
 * What a staff calendar draws of some local days at one place: a column per resource with its open time, breaks, closures,
 * outside busy time and load, and every booking with what it occupies and what may be done with it. A day that stays open
 * past midnight reaches to `until`, and so do its bookings.
 */
export function board(ctx: MemberContext, { locationId, fromOn, untilOn }: Board) {
  return ctx.tenant.read(async (tx) => {
    const { zone, name } = await locationOf(tx, locationId);
    const midnights = {
      from: dateOf(localDayBounds(zone, fromOn).startsAt),
      until: dateOf(localDayBounds(zone, untilOn).endsAt),
    };
    const rows = await resourcesAt(tx, locationId);
    const calendars = await loadCalendars(
      tx,
      { locationId, serviceId: null, resources: rows },
      { ...midnights, from: dateOf(localDayBounds(zone, addDays(fromOn, -1)).startsAt) },
    );
    const opening = new Map(
      rows.map((row) => {
        const chain = [...calendars.chainOfVisit, ...calendars.chainOf(row.id)];
        return [row.id, openByDay(calendars, chain, { locationId, fromOn, untilOn, zone })];
      }),
    );
    const days = daysFrom(fromOn, untilOn).map((on) => {
      const { startsAt, endsAt } = localDayBounds(zone, on);
      const until = lastOf(
        [...opening.values()].map((ofDay) => ofDay(on)),
        endsAt,
      );
      return { on, startsAt, endsAt, until };
    });
    const window = { from: midnights.from, until: dateOf(days.at(-1)?.until ?? 0) };
    const [occupied, bookings] = await Promise.all([
      loadOccupied(
        tx,
        rows.map((row) => row.id),
        window,
      ),
      boardBookings(tx, ctx, { locationId, ...window }),
    ]);
    return {
      zone,
      locationName: name,
      now: ctx.now,
      days: days.map(({ on: day, startsAt, endsAt, until }) => ({
        on: day,
        startsAt: dateOf(startsAt),
        endsAt: dateOf(endsAt),
        until: dateOf(until),
      })),
      resources: rows.map(({ memberId, ...row }) => {
        const { claims, busy } = occupied(row.id);
        return {
          ...row,
          isOwn: memberId === ctx.member.id,
          days: days.map((day) => columnDay(day, opening.get(row.id)?.(day.on), claims, row.lanes)),
          busy: busy.map(({ id, label, startsAt, endsAt }) => ({
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
      bookableMinutes: resources.bookableMinutes,
      status: resources.status,
      colour: resources.colour,
      sectionName: sections.name,
      memberId: staffProfiles.memberId,
    })
    .from(resourceLocations)
    .innerJoin(resources, on(resourceLocations, resourceLocations.resourceId, resources))
    .leftJoin(sections, on(resources, resources.sectionId, sections))
    .leftJoin(
      staffProfiles,
      and(
        eq(staffProfiles.businessId, resources.businessId),
        eq(staffProfiles.resourceId, resources.id),
      ),
    )
    .where(
      and(
        eq(resourceLocations.locationId, locationId),
        eq(resourceLocations.status, "active"),
        ne(resources.status, "archived"),
      ),
    )
    .orderBy(asc(resources.sortOrder), asc(resources.id));

function daysFrom(from: string, until: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) days.push(day);
  return days;
}
