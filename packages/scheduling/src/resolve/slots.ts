import type { Slot } from "../answers.ts";
import { firstStart, walkOf, type Walk } from "../grid/walk.ts";
import { localDate } from "../local-date.ts";
import { covers } from "../spans/span-set.ts";
import type { LocalDate, Minute, SlotRequest, Window, World } from "../types.ts";
import { dayAt, minuteAtDay } from "../zone.ts";
import { allObstacles, contextOf, gridFor, type Context, type Obstacles } from "./context.ts";
import { flushFrom } from "./flush.ts";
import { resolveStarts, type Resolution } from "./lead.ts";
import { tally, type Tally } from "./tally.ts";

/** Every bookable start in the window, in order. Whether a start is offered never depends on the window. */
export function resolveSlots(world: World, request: SlotRequest, window: Window): Slot[] {
  if (window.from >= window.until) return [];
  const context = contextFor(world, request, window);
  const resolution = resolveStarts(context);
  return toSlots(context, resolution, tally(walksOf(context, resolution), window));
}

/** The local days of the display zone on which a slot starts, without computing the slots. */
export function daysWithSlots(world: World, request: SlotRequest, window: Window): LocalDate[] {
  if (window.from >= window.until) return [];
  const context = contextFor(world, request, window);
  const walks = walksOf(context, resolveStarts(context));
  const zone = request.displayZone;
  const last = dayAt(zone, window.until - 1);
  const days: LocalDate[] = [];
  for (let day = dayAt(zone, window.from); day <= last; day++) {
    const from = Math.max(minuteAtDay(zone, day, 0), window.from);
    const until = Math.min(minuteAtDay(zone, day + 1, 0), window.until);
    if (walks.some((walk) => firstStart(walk, from, until) !== null)) days.push(localDate(day));
  }
  return days;
}

/** The first `count` slots from `from` on, looking no further than `until`. Work grows with the distance to them. */
export function nextAvailable(
  world: World,
  request: SlotRequest,
  from: Minute,
  count: number,
  until: Minute,
): Slot[] {
  const found: Slot[] = [];
  let stretch = 2 * 1440;
  for (let at = from; at < until && found.length < count; at += stretch, stretch *= 2) {
    found.push(...resolveSlots(world, request, { from: at, until: Math.min(at + stretch, until) }));
  }
  return found.slice(0, Math.max(0, count));
}

export function contextFor(
  world: World,
  request: SlotRequest,
  window: Window,
  obstacles: Obstacles = allObstacles,
): Context {
  const from = flushFrom(world, request, window);
  return contextOf(world, request, { from, until: window.until }, obstacles);
}

/** One walk for each choice of the leading demand that could start at all. */
export function walksOf(context: Context, { lead }: Resolution): Walk[] {
  const anyStart = context.request.starts === "any" || !context.obstacles.grid;
  return lead
    .filter(({ set }) => set.length > 0)
    .map(({ choice, set, own }) =>
      walkOf(gridFor(context, choice?.resources ?? []), set, own, anyStart),
    );
}

function toSlots(context: Context, { lead }: Resolution, { starts, counts }: Tally): Slot[] {
  // Where several are needed at once, any that can take part is left, whether or not the grid is its own.
  const together = (context.demands[0]?.quantity ?? 1) > 1;
  return starts.map((startsAt, i) => ({
    startsAt,
    endsAt: startsAt + context.visitMinutes,
    remaining: together ? lead.filter(({ set }) => covers(set, startsAt)).length : counts[i]!,
  }));
}
