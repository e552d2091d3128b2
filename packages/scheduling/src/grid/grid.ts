import { overreaching } from "../calendar/chain.ts";
import type { OpenCalendar } from "../calendar/open-calendar.ts";
import type { Segment } from "../calendar/segments.ts";
import { subtract } from "../spans/algebra.ts";
import { oneSpan, spanSet } from "../spans/span-set.ts";
import type { CalendarLevel, GridKind, Minute } from "../types.ts";

/** Used only where no calendar of the chain has an interval. */
export const defaultIntervalMinutes = 30;

/** A span in which starts stand `intervalMinutes` apart, counted from `anchor`. */
export interface GridSegment {
  readonly startsAt: Minute;
  readonly endsAt: Minute;
  readonly anchor: Minute;
  readonly intervalMinutes: number;
}

export interface Grid {
  readonly kind: GridKind;
  readonly zone: string;
  /** Of the calendar that the grid belongs to. */
  readonly calendarId: string;
  /** Equal for grids that are the same. */
  readonly key: string;
  /** Sorted by start; they overlap only where two windows of one height do. */
  readonly segments: readonly GridSegment[];
}

const specificity: Record<CalendarLevel, number> = {
  business: 0,
  location: 1,
  resource: 2,
  service: 3,
};

/** The grid of a chain: that of its most specific calendar with an interval. Null without any calendar. */
export function gridOf(chain: readonly OpenCalendar[]): Grid | null {
  const byLevel = [...chain].sort(
    (a, b) => specificity[b.calendar.level] - specificity[a.calendar.level],
  );
  const owner = byLevel.find(hasInterval) ?? byLevel.at(-1);
  if (!owner) return null;

  // A window without an interval of its own, in a calendar that has one only for some, falls back to the parents'.
  const inherited = byLevel
    .slice(byLevel.indexOf(owner))
    .find(({ calendar }) => calendar.intervalMinutes)?.calendar.intervalMinutes;
  const interval = inherited ?? defaultIntervalMinutes;
  const beyond = openingsBeyond(owner, chain);
  const { grid: kind, zone, id: calendarId } = owner.calendar;
  const key = [
    calendarId,
    interval,
    ...beyond.flatMap((one) => [one.startsAt, one.endsAt, one.anchor]),
  ].join(" ");
  const segments = [...owner.segments, ...beyond]
    .map(({ startsAt, endsAt, anchor, rule }) => {
      return { startsAt, endsAt, anchor, intervalMinutes: rule?.intervalMinutes || interval };
    })
    .sort((a, b) => a.startsAt - b.startsAt || a.anchor - b.anchor);
  return { kind, zone, calendarId, key, segments };
}

function hasInterval({ calendar }: OpenCalendar): boolean {
  return Boolean(calendar.intervalMinutes) || calendar.rules.some((rule) => rule.intervalMinutes);
}

/** Openings of more specific calendars where the owner has no window: counted from their own start. */
function openingsBeyond(owner: OpenCalendar, chain: readonly OpenCalendar[]): Segment[] {
  const openings = overreaching(owner, chain);
  if (openings.length === 0) return [];
  const covered = spanSet(owner.segments);
  return openings.flatMap((opening) => {
    const rest = subtract(oneSpan(opening.startsAt, opening.endsAt), covered);
    return Array.from({ length: rest.length / 2 }, (_, k) => ({
      startsAt: rest[2 * k]!,
      endsAt: rest[2 * k + 1]!,
      anchor: opening.startsAt,
      rule: null,
    }));
  });
}
