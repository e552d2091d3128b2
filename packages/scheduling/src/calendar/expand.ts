import { weekdayOfDay, type DayNumber } from "../local-date.ts";
import type { DayWindow, Minute, ScopeFacts, Calendar } from "../types.ts";
import { clockOf, dayAt, minuteAtDay } from "../zone.ts";
import { daySource } from "./day-source.ts";
import {
  isOn,
  layersOf,
  type LayeredException,
  type LayeredOverlay,
  type Layers,
  type RuleWeek,
} from "./layers.ts";
import type { Level, Statement } from "./piece.ts";

/** The stretch that is asked for, and what has been found of it. */
interface Expansion {
  readonly from: Minute;
  readonly until: Minute;
  readonly clock: (day: DayNumber, minuteOfDay: number) => Minute;
  readonly levels: Level[];
}

/** A local day that exists. */
interface Day {
  readonly number: DayNumber;
  readonly startsAt: Minute;
  readonly endsAt: Minute;
}

/**
 * All that a calendar says about `[from, until)`, lowest first. Pieces keep their true bounds even where they reach out
 * of the window, so that nothing computed from them depends on what was asked for.
 */
export function expand(
  calendar: Calendar,
  facts: ScopeFacts,
  from: Minute,
  until: Minute,
): Level[] {
  const { zone } = calendar;
  // A window may end as late as 23:59 of the day after its own.
  const first = dayAt(zone, from) - 2;
  const last = dayAt(zone, until);
  const layers = layersOf(calendar, facts, first, last);
  const expansion: Expansion = { from, until, clock: clockOf(zone, from, until), levels: [] };
  let startsAt = expansion.clock(first, 0);
  for (let number = first; number <= last; number++) {
    const endsAt = expansion.clock(number + 1, 0);
    if (startsAt < endsAt) addDay(expansion, layers, { number, startsAt, endsAt });
    startsAt = endsAt;
  }
  for (const layered of layers.exceptions) addInstants(expansion, layered, zone);
  return expansion.levels.sort((a, b) => a.layer - b.layer || a.order - b.order);
}

function addDay(expansion: Expansion, layers: Layers, day: Day): void {
  const { calendar, base, always, overlays, exceptions } = layers;
  const source = daySource(layers, day.number);
  switch (source.kind) {
    case "base":
      if (calendar.openByDefault) put(expansion, always, day.startsAt, day.endsAt);
      addRules(expansion, base, day);
      break;
    case "overlay":
      addRules(expansion, source.layered.rules, day);
      break;
    case "hours":
      addDated(expansion, source.layered, day);
  }
  for (const layered of overlays)
    if (isOn(layered, day.number)) addOverlay(expansion, layered, day);
  for (const layered of exceptions) {
    if (layered.exception.kind !== "hours" && isOn(layered, day.number))
      addDated(expansion, layered, day);
  }
}

function addRules(expansion: Expansion, week: RuleWeek, day: Day): void {
  for (const layered of week[weekdayOfDay(day.number)]!) {
    if (!isOn(layered, day.number)) continue;
    const { rule, says, breaks } = layered;
    const startsAt = expansion.clock(day.number, rule.startsMinute);
    const endsAt = expansion.clock(day.number, rule.endsMinute);
    put(expansion, says, startsAt, endsAt);
    for (const { pause, says: closes } of breaks) {
      const from = expansion.clock(day.number, pause.startsMinute);
      const until = expansion.clock(day.number, pause.endsMinute);
      put(expansion, closes, Math.max(startsAt, from), Math.min(endsAt, until));
    }
  }
}

function addOverlay(expansion: Expansion, layered: LayeredOverlay, day: Day): void {
  const { overlay, rules, hasRules, blocks } = layered;
  if (overlay.mode === "add") addRules(expansion, rules, day);
  if (overlay.mode !== "block") return;
  if (!hasRules) put(expansion, blocks, day.startsAt, day.endsAt);
  for (const one of rules[weekdayOfDay(day.number)]!) {
    if (isOn(one, day.number)) putWindow(expansion, blocks, day, one.rule);
  }
}

/** An exception on one of its days. Without windows it is the whole local day, or for other hours a closed one. */
function addDated(expansion: Expansion, { exception, says }: LayeredException, day: Day): void {
  const { when, kind } = exception;
  if (!("from" in when)) return;
  if (!when.windows?.length) {
    if (kind !== "hours") put(expansion, says, day.startsAt, day.endsAt);
    return;
  }
  for (const window of when.windows) putWindow(expansion, says, day, window);
}

function addInstants(
  expansion: Expansion,
  { exception, says, fromDay, untilDay }: LayeredException,
  zone: string,
): void {
  const { when } = exception;
  if ("from" in when) return;
  // Its days are finite only where its overlay's are, and may lie far outside of this clock's stretch.
  const from = fromDay === -Infinity ? -Infinity : minuteAtDay(zone, fromDay, 0);
  const until = untilDay === Infinity ? Infinity : minuteAtDay(zone, untilDay + 1, 0);
  put(expansion, says, Math.max(when.startsAt, from), Math.min(when.endsAt, until));
}

function putWindow(expansion: Expansion, says: Statement, day: Day, window: DayWindow): void {
  const { clock } = expansion;
  put(
    expansion,
    says,
    clock(day.number, window.startsMinute),
    clock(day.number, window.endsMinute),
  );
}

function put(expansion: Expansion, says: Statement, startsAt: Minute, endsAt: Minute): void {
  if (startsAt >= endsAt || startsAt >= expansion.until || endsAt <= expansion.from) return;
  const { opens, closes } = levelOf(expansion.levels, says);
  (says.opens ? opens : closes).push({ startsAt, endsAt, says });
}

/** There are few heights, mostly one. */
function levelOf(levels: Level[], { layer, order }: Statement): Level {
  let level = levels.find((one) => one.layer === layer && one.order === order);
  if (!level) levels.push((level = { layer, order, opens: [], closes: [] }));
  return level;
}
