import {
  daysWithSlots,
  explain,
  localDayBounds,
  nextAvailable,
  resolveSlots,
  type Slot,
} from "@daybook/scheduling";
import type { TenantContext } from "../context";
import type { ExplainSlot, ListDays, ListSlots, NextSlots } from "./inputs";
import { dateOf, loadSnapshot, spanOf } from "./load-snapshot";
import type { Wanted } from "./load-supply";
import { zoneOfLocation } from "./location";
import { ownVisit } from "./own-visit";

const toDates = ({ startsAt, endsAt, remaining }: Slot) => ({
  startsAt: dateOf(startsAt),
  endsAt: dateOf(endsAt),
  remaining,
});

/** The local days, of the asker's zone if given, on which there is at least one time. */
export function listDays({ tenant, now }: TenantContext, input: ListDays) {
  return tenant.read(async (tx) => {
    const zone = input.zone ?? (await zoneOfLocation(tx, input.locationId));
    const window = {
      from: dateOf(localDayBounds(zone, input.fromOn).startsAt),
      until: dateOf(localDayBounds(zone, input.untilOn).endsAt),
    };
    const { world, request } = await loadSnapshot(tx, input, window, {
      now,
      displayZone: zone,
      ...(await ownVisit(tx, input.own)),
    });
    return { zone, days: daysWithSlots(world, request, spanOf(window)) };
  });
}

/** The times of one local day, in order. A closed day is an empty list. */
export function listSlots({ tenant, now }: TenantContext, input: ListSlots) {
  return tenant.read(async (tx) => {
    const zone = input.zone ?? (await zoneOfLocation(tx, input.locationId));
    const day = localDayBounds(zone, input.on);
    const window = { from: dateOf(day.startsAt), until: dateOf(day.endsAt) };
    const { world, request, supply } = await loadSnapshot(tx, input, window, {
      now,
      displayZone: zone,
      ...(await ownVisit(tx, input.own)),
    });
    return { zone: supply.zone, slots: resolveSlots(world, request, spanOf(window)).map(toDates) };
  });
}

/** Days that a search for the next free time looks ahead at once. */
const SEARCH_DAYS = 31;

/** The first free times from an instant on, within the horizon or a year: in bounded time, a month at a time. */
export async function nextSlots({ tenant, now }: TenantContext, input: NextSlots) {
  return tenant.read(async (tx) => {
    const found: Slot[] = [];
    let from = new Date(Math.max(now.getTime(), input.after?.getTime() ?? 0));
    const last = new Date(now.getTime() + 366 * 86_400_000);
    const options = { now, ...(await ownVisit(tx, input.own)) };
    let zone = "UTC";
    while (found.length < input.count && from < last) {
      const until = new Date(from.getTime() + SEARCH_DAYS * 86_400_000);
      const { world, request, supply } = await loadSnapshot(tx, input, { from, until }, options);
      zone = supply.zone;
      const span = spanOf({ from, until });
      found.push(
        ...nextAvailable(world, request, span.from, input.count - found.length, span.until),
      );
      if (supply.horizonDays * 86_400_000 < until.getTime() - now.getTime() - 2 * 86_400_000) break;
      from = until;
    }
    return { zone, slots: found.map(toDates) };
  });
}

/** The times nearest to one that cannot be had, on either side, at most three. */
export async function nearestSlots({ tenant, now }: TenantContext, wanted: Wanted, at: Date) {
  const window = {
    from: new Date(Math.max(now.getTime(), at.getTime() - 2 * 86_400_000)),
    until: new Date(at.getTime() + 7 * 86_400_000),
  };
  if (window.from >= window.until) return [];
  return tenant.read(async (tx) => {
    const { world, request } = await loadSnapshot(tx, wanted, window, { now });
    const distance = (slot: { startsAt: Date }) => Math.abs(slot.startsAt.getTime() - at.getTime());
    return resolveSlots(world, request, spanOf(window))
      .map(toDates)
      .sort((a, b) => distance(a) - distance(b) || a.startsAt.getTime() - b.startsAt.getTime())
      .slice(0, 3)
      .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  });
}

/** Why this instant can or cannot be booked, each cause with the setting it comes from. */
export function explainSlot({ tenant, now }: TenantContext, input: ExplainSlot) {
  return tenant.read(async (tx) => {
    const window = { from: input.startsAt, until: new Date(input.startsAt.getTime() + 60_000) };
    const { world, request } = await loadSnapshot(tx, input, window, { now });
    return explain(world, request, spanOf(window).from);
  });
}
