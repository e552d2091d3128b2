import { clip } from "../spans/algebra.ts";
import type { ScopeFacts, SpanSet, Window, World } from "../types.ts";
import { openChain } from "./chain.ts";
import { openCalendar, type OpenCalendar } from "./open-calendar.ts";

/** When all these calendars are open, by hours and exceptions alone: no claim, notice or horizon counts. */
export function openSpans(
  world: Pick<World, "calendars">,
  calendarIds: readonly string[],
  facts: ScopeFacts,
  { from, until }: Window,
): SpanSet {
  return clip(openChain(openAll(world, calendarIds, facts, { from, until })), from, until);
}

/** Throws a RangeError for a calendar that the world lacks. */
export function openAll(
  { calendars }: Pick<World, "calendars">,
  calendarIds: readonly string[],
  facts: ScopeFacts,
  { from, until }: Window,
): OpenCalendar[] {
  return calendarIds.map((id) => {
    const calendar = calendars.find((one) => one.id === id);
    if (!calendar) throw new RangeError(`Calendar ${id} is not in this world`);
    return openCalendar(calendar, facts, from, until);
  });
}
