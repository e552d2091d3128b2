import type { OpenCalendar } from "../calendar/open-calendar.ts";
import type { CalendarLevel, Minute, SlotRequest } from "../types.ts";
import { dayAt, minuteAtDay } from "../zone.ts";
import type { Context } from "./context.ts";

/** Starts from this minute on keep a notice. */
export function noticeEnd({ now }: Pick<SlotRequest, "now">, noticeMinutes: number): Minute {
  return now + noticeMinutes;
}

/** Starts before this minute lie within a horizon: the end of the local day so many days after today. */
export function horizonEnd(
  { now }: Pick<SlotRequest, "now">,
  zone: string,
  horizonDays: number,
): Minute {
  return minuteAtDay(zone, dayAt(zone, now) + horizonDays + 1, 0);
}

/** The bounds `[from, until)` that notice and horizon leave to a visit under these calendars: the strictest of each. */
export function limitsOf(context: Context, chain: readonly OpenCalendar[]): [Minute, Minute] {
  const { request, obstacles } = context;
  let from = -Infinity;
  let until = Infinity;
  if (request.limits === "waived") return [from, until];
  if (obstacles.notice) {
    from = noticeEnd(request, request.noticeMinutes);
    for (const { calendar } of chain) {
      from = Math.max(from, noticeEnd(request, calendar.noticeMinutes ?? 0));
    }
  }
  if (obstacles.horizon) {
    const zone = zoneOfDays(chain);
    for (const days of [
      request.horizonDays,
      ...chain.map(({ calendar }) => calendar.horizonDays),
    ]) {
      if (typeof days === "number") until = Math.min(until, horizonEnd(request, zone, days));
    }
  }
  return [from, until];
}

/** The zone whose days the horizon counts: the location's, else the business's, else that of the first calendar. */
export function zoneOfDays(chain: readonly OpenCalendar[]): string {
  const at = (level: CalendarLevel) => chain.find(({ calendar }) => calendar.level === level);
  return (at("location") ?? at("business") ?? chain[0])?.calendar.zone ?? "UTC";
}
