import type { OpenCalendar } from "../calendar/open-calendar.ts";
import type { Context } from "../resolve/context.ts";
import { horizonEnd, noticeEnd, zoneOfDays } from "../resolve/limits.ts";
import type { Minute } from "../types.ts";
import { dayAt } from "../zone.ts";
import { factor } from "./factor.ts";
import type { Factor } from "./types.ts";

/** Each notice and each horizon that applies, the request's own without an id. */
export function limitFactors(
  context: Context,
  chain: readonly OpenCalendar[],
  startsAt: Minute,
): Factor[] {
  const { request } = context;
  if (request.limits === "waived") return [];
  const { now, noticeMinutes, horizonDays } = request;
  const zone = zoneOfDays(chain);
  const daysAhead = dayAt(zone, startsAt) - dayAt(zone, now);
  const found: Factor[] = [];
  const limits = [
    { id: null, label: null, noticeMinutes, horizonDays },
    ...chain.map(({ calendar }) => ({ ...calendar, label: calendar.label ?? null })),
  ];
  for (const { id, label, ...limit } of limits) {
    if (typeof limit.noticeMinutes === "number") {
      const permits = startsAt >= noticeEnd(request, limit.noticeMinutes);
      const change =
        startsAt < now
          ? ({ kind: "start_at", startsAt: now } as const)
          : ({ kind: "set_notice", minutes: startsAt - now } as const);
      found.push(
        factor({
          kind: "notice",
          permits,
          id,
          label,
          calendarId: id,
          change: permits ? null : change,
        }),
      );
    }
    if (typeof limit.horizonDays === "number") {
      const permits = startsAt < horizonEnd(request, zone, limit.horizonDays);
      const change = permits ? null : ({ kind: "set_horizon", days: daysAhead } as const);
      found.push(factor({ kind: "horizon", permits, id, label, calendarId: id, change }));
    }
  }
  return found;
}
