import { dayNumber, localDate, weekdayOfDay, type DayNumber } from "../local-date.ts";
import type { DayWindow, LocalDate, Minute, Rule, Span } from "../types.ts";
import { dayAt, minuteAtDay } from "../zone.ts";
import { daySource, isValidOn, type LayeredException, type Layers } from "./day-source.ts";
import { aboveRules, byHeight, type Piece } from "./piece.ts";
import { isInScope } from "./scope.ts";

/** A local day of the calendar's zone that exists. */
interface Day {
  readonly number: DayNumber;
  readonly date: LocalDate;
  readonly startsAt: Minute;
  readonly endsAt: Minute;
}

/**
 * All that a calendar says about `[from, until)`, lowest first. Pieces keep their true bounds even where they reach out
 * of the window, so that nothing computed from them depends on what was asked for.
 */
export function expand(layers: Layers, from: Minute, until: Minute): Piece[] {
  const pieces: Piece[] = [];
  for (const day of daysTouching(layers.calendar.zone, from, until)) addDay(pieces, layers, day);
  for (const layered of layers.exceptions) addException(pieces, layers, layered, from, until);
  return pieces
    .filter(
      (piece) => piece.startsAt < piece.endsAt && piece.startsAt < until && from < piece.endsAt,
    )
    .sort(byHeight);
}

/** Every day of which a window may reach into `[from, until)`: one may end as late as 23:59 of the next day. */
function* daysTouching(zone: string, from: Minute, until: Minute): Generator<Day> {
  const last = dayAt(zone, until);
  let number = dayAt(zone, from) - 2;
  let startsAt = minuteAtDay(zone, number, 0);
  for (; number <= last; number++) {
    const endsAt = minuteAtDay(zone, number + 1, 0);
    if (startsAt < endsAt) yield { number, date: localDate(number), startsAt, endsAt };
    startsAt = endsAt;
  }
}

function addDay(pieces: Piece[], layers: Layers, day: Day): void {
  const { calendar, overlays } = layers;
  const source = daySource(layers, day.date);
  switch (source.kind) {
    case "base":
      if (calendar.openByDefault) {
        pieces.push({
          ...blank,
          ...day,
          kind: "default",
          id: calendar.id,
          layer: -Infinity,
          gridRank: 1,
        });
      }
      addRules(pieces, layers, day, null, 0);
      break;
    case "overlay":
      addRules(pieces, layers, day, source.overlay.id, source.layer);
      break;
    case "hours": {
      const { id, label, when } = source.exception;
      const windows = "from" in when ? (when.windows ?? []) : [];
      for (const window of windows) {
        const span = spanOf(calendar.zone, day, window);
        const height = { layer: source.layer, order: aboveRules };
        pieces.push({
          ...blank,
          ...span,
          ...height,
          kind: "exception",
          id,
          label: label ?? null,
          gridRank: 2,
        });
      }
    }
  }
  for (const overlay of overlays) {
    if (!isValidOn(overlay, day.date)) continue;
    if (overlay.mode === "add") addRules(pieces, layers, day, overlay.id, overlay.priority);
    if (overlay.mode !== "block") continue;
    const rules = calendar.rules.filter(({ overlayId }) => overlayId === overlay.id);
    const spans = rules.length
      ? rulesOn(rules, layers, day).map((rule) => spanOf(calendar.zone, day, rule))
      : [day];
    for (const { startsAt, endsAt } of spans) {
      pieces.push({
        ...blank,
        startsAt,
        endsAt,
        kind: "overlay",
        opens: false,
        layer: overlay.priority,
        order: aboveRules,
        id: overlay.id,
        label: overlay.label ?? null,
      });
    }
  }
}

function addRules(
  pieces: Piece[],
  layers: Layers,
  day: Day,
  overlayId: string | null,
  layer: number,
): void {
  const { calendar } = layers;
  const own = calendar.rules.filter((rule) => (rule.overlayId ?? null) === overlayId);
  for (const rule of rulesOn(own, layers, day)) {
    const span = spanOf(calendar.zone, day, rule);
    const height = { layer, order: rule.priority };
    const label = rule.label ?? null;
    pieces.push({
      ...blank,
      ...span,
      ...height,
      kind: "rule",
      id: rule.id,
      label,
      rule,
      gridRank: 2,
    });
    for (const { id, name, startsMinute, endsMinute } of rule.breaks) {
      const pause = spanOf(calendar.zone, day, { startsMinute, endsMinute });
      const startsAt = Math.max(span.startsAt, pause.startsAt);
      const endsAt = Math.min(span.endsAt, pause.endsAt);
      pieces.push({
        ...blank,
        ...height,
        startsAt,
        endsAt,
        kind: "break",
        opens: false,
        id,
        label: name,
      });
    }
  }
}

function rulesOn(rules: readonly Rule[], { facts }: Layers, day: Day): readonly Rule[] {
  const weekday = weekdayOfDay(day.number);
  return rules.filter(
    (rule) => rule.weekday === weekday && isValidOn(rule, day.date) && isInScope(rule.scope, facts),
  );
}

function addException(
  pieces: Piece[],
  { calendar }: Layers,
  { exception, layer, overlay }: LayeredException,
  from: Minute,
  until: Minute,
): void {
  const { kind, when, id } = exception;
  if (kind === "hours") return;
  const opens = kind === "available";
  const piece: Omit<Piece, keyof Span> = {
    ...blank,
    kind: "exception",
    opens,
    layer,
    order: aboveRules,
    id,
    label: exception.label ?? exception.reason ?? null,
    gridRank: opens ? 0 : null,
    beyondParents: opens && exception.beyondParents === true,
  };
  const { zone } = calendar;
  if (!("from" in when)) {
    const validFrom = overlay?.validFrom
      ? minuteAtDay(zone, dayNumber(overlay.validFrom), 0)
      : -Infinity;
    const validUntil = overlay?.validUntil
      ? minuteAtDay(zone, dayNumber(overlay.validUntil) + 1, 0)
      : Infinity;
    const startsAt = Math.max(when.startsAt, validFrom);
    pieces.push({ ...piece, startsAt, endsAt: Math.min(when.endsAt, validUntil) });
    return;
  }
  // Only the days that both it and the question touch: an old or a long exception costs nothing.
  const first = localDate(dayAt(zone, from) - 2);
  const last = localDate(dayAt(zone, until));
  if (when.until < first || last < when.from) return;
  const begin = dayNumber(when.from > first ? when.from : first);
  const end = dayNumber(when.until < last ? when.until : last);
  for (let number = begin; number <= end; number++) {
    const date = localDate(number);
    const startsAt = minuteAtDay(zone, number, 0);
    const endsAt = minuteAtDay(zone, number + 1, 0);
    if (startsAt === endsAt || (overlay && !isValidOn(overlay, date))) continue;
    if (!when.windows?.length) {
      pieces.push({ ...piece, startsAt, endsAt });
      continue;
    }
    for (const window of when.windows) {
      pieces.push({ ...piece, ...spanOf(zone, { number }, window) });
    }
  }
}

function spanOf(zone: string, { number }: Pick<Day, "number">, window: DayWindow) {
  return {
    startsAt: minuteAtDay(zone, number, window.startsMinute),
    endsAt: minuteAtDay(zone, number, window.endsMinute),
  };
}

const blank: Omit<Piece, keyof Span | "kind" | "id" | "layer"> = {
  opens: true,
  order: 0,
  label: null,
  rule: null,
  gridRank: null,
  beyondParents: false,
};
