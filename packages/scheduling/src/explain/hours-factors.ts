import { openWithin, overreaching } from "../calendar/chain.ts";
import { daySource } from "../calendar/day-source.ts";
import { layersOf } from "../calendar/layers.ts";
import { openCalendar, type OpenCalendar } from "../calendar/open-calendar.ts";
import type { Piece, Statement } from "../calendar/piece.ts";
import { clip, subtract, union } from "../spans/algebra.ts";
import { oneSpan, spanSet, spansOf } from "../spans/span-set.ts";
import type { Calendar, Minute, ScopeFacts, Span, SpanSet } from "../types.ts";
import { dayAt } from "../zone.ts";
import { factor } from "./factor.ts";
import type { Change, Factor } from "./types.ts";

/**
 * Who in one calendar opens the needed span, or who closes which part of it and what would open that part. Obstacles are
 * taken away one after the other, so that the changes named may all be made together.
 */
export function hoursFactors(
  one: OpenCalendar,
  chain: readonly OpenCalendar[],
  facts: ScopeFacts,
  needed: Span,
): Factor[] {
  const found: Factor[] = [];
  let now = one;
  for (;;) {
    const within = chain.map((other) => (other === one ? now : other));
    const [missing] = spansOf(
      subtract(oneSpan(needed.startsAt, needed.endsAt), openWithin(now, within)),
    );
    if (!missing) return found.length > 0 ? found : [opener(one, chain, needed)];
    const { decider, span } = closerOf(now, facts, missing);
    const reopen = (calendar: Calendar) =>
      openCalendar(calendar, facts, needed.startsAt, needed.endsAt);
    const { change, after } = wayOut(now, within, reopen, needed, decider, span);
    const { kind, id, label } = decider;
    found.push(
      factor({ kind, id, label, permits: false, calendarId: one.calendar.id, span, change }),
    );
    now = after;
  }
}

type Decider = Pick<Factor, "kind" | "id" | "label">;

function opener(one: OpenCalendar, chain: readonly OpenCalendar[], span: Span): Factor {
  const piece =
    highest(one.pieces, span.startsAt, true) ??
    highest(overreaching(one, chain), span.startsAt, true);
  const { id, label } = one.calendar;
  const decider: Decider = piece ?? { kind: "default", id, label: label ?? null };
  return factor({
    kind: decider.kind,
    id: decider.id,
    label: decider.label,
    permits: true,
    calendarId: id,
    span,
  });
}

/** What closes the beginning of a closed span, and how far. */
function closerOf(one: OpenCalendar, facts: ScopeFacts, { startsAt, endsAt }: Span) {
  const decider = closerAt(one, facts, startsAt);
  const bounds = one.pieces.flatMap((piece) => [piece.startsAt, piece.endsAt]);
  const later = bounds.filter((bound) => startsAt < bound && bound < endsAt).sort((a, b) => a - b);
  const isOther = (minute: Minute) => {
    const { kind, id } = closerAt(one, facts, minute);
    return kind !== decider.kind || id !== decider.id;
  };
  return { decider, span: { startsAt, endsAt: later.find(isOther) ?? endsAt } };
}

function closerAt({ calendar, pieces }: OpenCalendar, facts: ScopeFacts, minute: Minute): Decider {
  const piece = highest(pieces, minute, false);
  if (piece) return piece;
  // Nothing speaks of this minute: its day is closed by default, or other hours stand in place of the rules.
  const day = dayAt(calendar.zone, minute);
  const source = daySource(layersOf(calendar, facts, day, day), day);
  switch (source.kind) {
    case "base":
      return { kind: "default", id: calendar.id, label: calendar.label ?? null };
    case "overlay": {
      const { id, label } = source.layered.overlay;
      return { kind: "overlay", id, label: label ?? null };
    }
    case "hours":
      return source.layered.says;
  }
}

/** The highest piece that covers the minute, if it is of the kind asked for. Pieces stand lowest first. */
function highest(pieces: readonly Piece[], minute: Minute, opens: boolean): Statement | null {
  const top = pieces.findLast(({ startsAt, endsAt }) => startsAt <= minute && minute < endsAt);
  return top && top.says.opens === opens ? top.says : null;
}

/** Taking the closing away, where that opens the span and closes nothing else that is needed; else an opening. */
function wayOut(
  one: OpenCalendar,
  chain: readonly OpenCalendar[],
  reopen: (calendar: Calendar) => OpenCalendar,
  needed: Span,
  { kind, id }: Decider,
  span: Span,
): { change: Change; after: OpenCalendar } {
  const calendarId = one.calendar.id;
  if (id !== null && (kind === "break" || kind === "exception" || kind === "overlay")) {
    const after = reopen(without(one.calendar, kind, id));
    const others = chain.map((other) => (other === one ? after : other));
    const wanted = union(
      oneSpan(span.startsAt, span.endsAt),
      clip(openWithin(one, chain), needed.startsAt, needed.endsAt),
    );
    const isKept = subtract(reachOf(one, needed), reachOf(after, needed)).length === 0;
    if (isKept && subtract(wanted, openWithin(after, others)).length === 0) {
      return { change: { kind: "lift", what: kind, id, calendarId }, after };
    }
  }
  const change = { kind: "open", calendarId, ...span } as const;
  return { change, after: reopen(withOpening(one.calendar, span)) };
}

/** Where this calendar's openings reach beyond its parents. */
function reachOf({ pieces }: OpenCalendar, { startsAt, endsAt }: Span): SpanSet {
  return clip(spanSet(pieces.filter(({ says }) => says.beyondParents)), startsAt, endsAt);
}

/** The calendar with one more opening that stands above all else in it. */
export function withOpening(calendar: Calendar, when: Span): Calendar {
  const id = `opening ${when.startsAt}`;
  const opening = { id, kind: "available", when, priority: Number.MAX_SAFE_INTEGER } as const;
  return { ...calendar, exceptions: [...calendar.exceptions, opening] };
}

/** The calendar as it would be without one of its breaks, exceptions or overlays. */
export function without(
  calendar: Calendar,
  what: "break" | "exception" | "overlay",
  id: string,
): Calendar {
  switch (what) {
    case "break": {
      const rules = calendar.rules.map((rule) => ({
        ...rule,
        breaks: rule.breaks.filter((pause) => pause.id !== id),
      }));
      return { ...calendar, rules };
    }
    case "exception":
      return { ...calendar, exceptions: calendar.exceptions.filter((one) => one.id !== id) };
    case "overlay": {
      const overlays = calendar.overlays.map((one) => ({
        ...one,
        active: one.active && one.id !== id,
      }));
      return { ...calendar, overlays };
    }
  }
}
