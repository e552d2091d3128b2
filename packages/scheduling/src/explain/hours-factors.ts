import { openWithin, overreaching } from "../calendar/chain.ts";
import { daySource } from "../calendar/day-source.ts";
import { layersOf } from "../calendar/layers.ts";
import { openCalendar, type OpenCalendar } from "../calendar/open-calendar.ts";
import type { Piece, Statement } from "../calendar/piece.ts";
import { subtract } from "../spans/algebra.ts";
import { coversSpan, oneSpan, spansOf } from "../spans/span-set.ts";
import type { Calendar, Minute, ScopeFacts, Span } from "../types.ts";
import { dayAt } from "../zone.ts";
import { factor } from "./factor.ts";
import type { Change, Factor } from "./types.ts";

/** Who in one calendar opens the needed span, or who closes which part of it and what would open that part. */
export function hoursFactors(
  one: OpenCalendar,
  chain: readonly OpenCalendar[],
  facts: ScopeFacts,
  needed: Span,
): Factor[] {
  const { startsAt, endsAt } = needed;
  const missing = spansOf(subtract(oneSpan(startsAt, endsAt), openWithin(one, chain)));
  if (missing.length === 0) return [opener(one, chain, needed)];
  return missing
    .flatMap((span) => closers(one, facts, span))
    .map(({ decider, span }) => {
      const change = changeFor(one, chain, facts, decider, span);
      const { kind, id, label } = decider;
      return factor({ kind, id, label, permits: false, calendarId: one.calendar.id, span, change });
    });
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

/** The parts of a closed span with what closes each. */
function closers(one: OpenCalendar, facts: ScopeFacts, { startsAt, endsAt }: Span) {
  const found: { decider: Decider; span: Span }[] = [];
  for (let from = startsAt; from < endsAt;) {
    const until = Math.min(
      endsAt,
      ...one.pieces
        .flatMap((piece) => [piece.startsAt, piece.endsAt])
        .filter((bound) => bound > from),
    );
    const decider = closerAt(one, facts, from);
    const last = found.at(-1);
    if (last && last.decider.kind === decider.kind && last.decider.id === decider.id) {
      last.span = { startsAt: last.span.startsAt, endsAt: until };
    } else {
      found.push({ decider, span: { startsAt: from, endsAt: until } });
    }
    from = until;
  }
  return found;
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

/** Taking the closing away where that is enough; else an opening of what is missing. */
function changeFor(
  one: OpenCalendar,
  chain: readonly OpenCalendar[],
  facts: ScopeFacts,
  { kind, id }: Decider,
  span: Span,
): Change {
  if (id !== null && (kind === "break" || kind === "exception" || kind === "overlay")) {
    const calendar = without(one.calendar, kind, id);
    const lifted = openCalendar(calendar, facts, span.startsAt, span.endsAt);
    const others = chain.map((other) => (other === one ? lifted : other));
    if (coversSpan(openWithin(lifted, others), span.startsAt, span.endsAt)) {
      return { kind: "lift", what: kind, id };
    }
  }
  return { kind: "open", calendarId: one.calendar.id, ...span };
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
