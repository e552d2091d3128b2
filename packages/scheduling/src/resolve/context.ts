import { openChain } from "../calendar/chain.ts";
import { openCalendar, type OpenCalendar } from "../calendar/open-calendar.ts";
import { gridOf, type Grid } from "../grid/grid.ts";
import type { Calendar, Minute, Resource, SlotRequest, SpanSet, Window, World } from "../types.ts";
import {
  demandsOf,
  placeSteps,
  stockOf,
  visitMinutes,
  type Demand,
  type PlacedStep,
} from "./demands.ts";

/** Which of the obstacles count. All of them do but where a refusal or an explanation asks for its cause. */
export interface Obstacles {
  readonly partySize: boolean;
  readonly notice: boolean;
  readonly horizon: boolean;
  readonly hours: boolean;
  readonly claims: boolean;
  readonly grid: boolean;
}

export const allObstacles: Obstacles = {
  partySize: true,
  notice: true,
  horizon: true,
  hours: true,
  claims: true,
  grid: true,
};

/** One resolution: what is asked, and what has been computed of it so far. */
export interface Context {
  readonly request: SlotRequest;
  readonly obstacles: Obstacles;
  /** Starts of the visit are looked for in `[from, until)`. */
  readonly from: Minute;
  readonly until: Minute;
  /** Open and free time is known in `[knownFrom, knownUntil)`: all that such a visit can touch, buffers included. */
  readonly knownFrom: Minute;
  readonly knownUntil: Minute;
  readonly steps: readonly PlacedStep[];
  readonly visitMinutes: number;
  readonly demands: readonly Demand[];
  readonly calendars: ReadonlyMap<string, Calendar>;
  readonly opened: Map<string, OpenCalendar>;
  readonly chains: Map<string, SpanSet>;
  readonly free: Map<string, readonly SpanSet[]>;
  readonly grids: Map<string, Grid>;
}

export function contextOf(
  world: World,
  request: SlotRequest,
  { from, until }: Window,
  obstacles: Obstacles = allObstacles,
): Context {
  const { before, after } = reach(world, request);
  const minutes = visitMinutes(request.steps);
  return {
    request,
    obstacles,
    from,
    until,
    knownFrom: from - before,
    knownUntil: until + minutes + after,
    steps: placeSteps(request.steps),
    visitMinutes: minutes,
    demands: demandsOf(stockOf(world), request, { partySize: !obstacles.partySize }),
    calendars: new Map(world.calendars.map((calendar) => [calendar.id, calendar])),
    opened: new Map(),
    chains: new Map(),
    free: new Map(),
    grids: new Map(),
  };
}

/** The most minutes that anything could claim ahead of a visit and behind it. */
export function reach(world: World, request: SlotRequest): { before: number; after: number } {
  let before = 0;
  let after = 0;
  for (const step of request.steps) {
    before = Math.max(before, step.bufferBeforeMinutes);
    after = Math.max(after, step.bufferAfterMinutes);
  }
  for (const calendar of world.calendars) {
    for (const asked of [calendar, ...calendar.rules]) {
      before = Math.max(before, asked.bufferBeforeMinutes ?? 0);
      after = Math.max(after, asked.bufferAfterMinutes ?? 0);
    }
  }
  let setup = 0;
  let teardown = 0;
  for (const resource of world.resources) {
    setup = Math.max(setup, resource.setupMinutes);
    teardown = Math.max(teardown, resource.teardownMinutes);
  }
  return { before: before + setup, after: after + teardown };
}

/** Throws a RangeError for a calendar that was not loaded: leaving it out would open what it closes. */
function openedCalendar(context: Context, id: string): OpenCalendar {
  let opened = context.opened.get(id);
  if (!opened) {
    const calendar = context.calendars.get(id);
    if (!calendar) throw new RangeError(`Calendar ${id} is not in this world`);
    opened = openCalendar(calendar, context.request, context.knownFrom, context.knownUntil);
    context.opened.set(id, opened);
  }
  return opened;
}

/** The calendars of the visit, then those of these resources, each once. */
export function chainOf(context: Context, resources: readonly Resource[]): OpenCalendar[] {
  const ids = new Set(context.request.calendarIds);
  for (const { calendarIds } of resources) for (const id of calendarIds) ids.add(id);
  return Array.from(ids, (id) => openedCalendar(context, id));
}

/** When the visit's calendars and the resource's own are all open. */
export function openFor(context: Context, resource: Resource): SpanSet {
  let open = context.chains.get(resource.id);
  if (!open) {
    open = openChain(chainOf(context, [resource]));
    context.chains.set(resource.id, open);
  }
  return open;
}

/** The grid of the visit on these resources; those whose grid is the same one share it. */
export function gridFor(context: Context, resources: readonly Resource[]): Grid | null {
  const grid = gridOf(chainOf(context, resources));
  if (!grid) return null;
  const known = context.grids.get(grid.key);
  if (known) return known;
  context.grids.set(grid.key, grid);
  return grid;
}
