import { daysBetween, dayNumber, localDate, type DayNumber } from "../local-date.ts";
import { clip } from "../spans/algebra.ts";
import { seek, spansOf } from "../spans/span-set.ts";
import type { LocalDate, Minute, ScopeFacts, Span, SpanSet, World } from "../types.ts";
import { dayAt, minuteAtDay, minuteOfDayAt } from "../zone.ts";
import { openChain } from "./chain.ts";
import { openAll } from "./open-spans.ts";

/** A span with the wall-clock minutes from its day's midnight: 22:00 to 02:00 is 1320 to 1560. */
export interface DaySpan extends Span {
  readonly startsMinute: number;
  readonly endsMinute: number;
}

/** One thing that a calendar says about a day, as a staff calendar draws it. */
export interface DayEntry extends DaySpan {
  readonly kind: "rule" | "break" | "exception" | "overlay" | "default";
  readonly opens: boolean;
  /** Of the rule, break, exception or overlay; the calendar's for its default. */
  readonly id: string;
  readonly label: string | null;
  readonly calendarId: string;
}

export interface OpenDay {
  readonly date: LocalDate;
  readonly startsAt: Minute;
  readonly endsAt: Minute;
  /** What opens on this day, also beyond its midnight; only what is open for longer than a day is cut at each midnight. */
  readonly open: readonly DaySpan[];
  /** What touches this day, weakest first: a later entry decides over an earlier one of the same calendar. */
  readonly entries: readonly DayEntry[];
}

/** The opening hours of a chain, one entry for each local day of `zone` from `from` to `until`, both inclusive. */
export function openDays(
  world: Pick<World, "calendars">,
  calendarIds: readonly string[],
  facts: ScopeFacts,
  {
    from,
    until,
    zone,
  }: { readonly from: LocalDate; readonly until: LocalDate; readonly zone: string },
): OpenDay[] {
  const first = dayNumber(from);
  const count = daysBetween(from, until) + 1;
  // A day further on either side tells what is open for longer than a day.
  const chain = openAll(world, calendarIds, facts, {
    from: minuteAtDay(zone, first - 1, 0),
    until: minuteAtDay(zone, first + count + 1, 0),
  });
  const open = openChain(chain);
  return Array.from({ length: Math.max(0, count) }, (_, i) => {
    const startsAt = minuteAtDay(zone, first + i, 0);
    const endsAt = minuteAtDay(zone, first + i + 1, 0);
    return {
      date: localDate(first + i),
      startsAt,
      endsAt,
      open: opensOn(open, zone, first + i).map((span) => onWall(zone, first + i, span)),
      entries: chain.flatMap(({ calendar, pieces }) =>
        pieces
          .filter((piece) => piece.startsAt < endsAt && startsAt < piece.endsAt)
          .map(({ says: { kind, opens, id, label }, ...span }) => {
            const { id: calendarId } = calendar;
            return { kind, opens, id, label, calendarId, ...onWall(zone, first + i, span) };
          }),
      ),
    };
  });
}

function opensOn(open: SpanSet, zone: string, day: DayNumber): Span[] {
  const startsAt = minuteAtDay(zone, day, 0);
  const endsAt = minuteAtDay(zone, day + 1, 0);
  return spansOf(clip(open, startsAt, endsAt)).flatMap((part) => {
    const whole = spanAround(open, part.startsAt);
    if (isLongerThanDay(zone, whole)) return [part];
    return startsAt <= whole.startsAt ? [whole] : [];
  });
}

function spanAround(open: SpanSet, minute: Minute): Span {
  const i = seek(open, minute);
  return { startsAt: open[i]!, endsAt: open[i + 1]! };
}

function isLongerThanDay(zone: string, { startsAt, endsAt }: Span): boolean {
  const sameTimeNextDay = minuteAtDay(
    zone,
    dayAt(zone, startsAt) + 1,
    minuteOfDayAt(zone, startsAt),
  );
  return endsAt > sameTimeNextDay;
}

function onWall(zone: string, day: DayNumber, { startsAt, endsAt }: Span): DaySpan {
  const wall = (minute: Minute) => (dayAt(zone, minute) - day) * 1440 + minuteOfDayAt(zone, minute);
  return { startsAt, endsAt, startsMinute: wall(startsAt), endsMinute: wall(endsAt) };
}
