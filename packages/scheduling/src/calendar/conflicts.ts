import { clip, subtract } from "../spans/algebra.ts";
import { seek } from "../spans/span-set.ts";
import type { Calendar, ScopeFacts, Span } from "../types.ts";
import { openCalendar } from "./open-calendar.ts";

/**
 * Which of these (bookings, claims) lie at least partly in time that a change of the calendar closes. They are for
 * someone to resolve: nothing is cancelled by it. What was outside the hours before is no conflict of this change.
 */
export function conflictsOfChange<T extends Span>(
  before: Calendar,
  after: Calendar,
  facts: ScopeFacts,
  booked: readonly T[],
): T[] {
  if (booked.length === 0) return [];
  const from = Math.min(...booked.map(({ startsAt }) => startsAt));
  const until = Math.max(...booked.map(({ endsAt }) => endsAt));
  const openIn = (calendar: Calendar) =>
    clip(openCalendar(calendar, facts, from, until).open, from, until);
  const lost = subtract(openIn(before), openIn(after));
  return booked.filter(({ startsAt, endsAt }) => {
    const i = seek(lost, startsAt);
    return i < lost.length && lost[i]! < endsAt;
  });
}
