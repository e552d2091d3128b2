import type { Minute, SlotRequest, Window, World } from "../types.ts";
import { contextOf, gridFor } from "./context.ts";

/**
 * From where starts must be known so that a flush grid in the window does not depend on it: the start of the window of
 * hours that `from` lies in. `from` itself where no grid is flush.
 */
export function flushFrom(world: World, request: SlotRequest, { from }: Window): Minute {
  if (!world.calendars.some(({ grid }) => grid === "flush")) return from;
  const context = contextOf(world, request, { from, until: from + 1 });
  const choices = context.demands[0]?.choices.map(({ resources }) => resources) ?? [[]];
  let earliest = from;
  for (const resources of choices) {
    const grid = gridFor(context, resources);
    if (grid?.kind !== "flush") continue;
    for (const { startsAt, endsAt } of grid.segments) {
      if (startsAt <= from && from < endsAt) earliest = Math.min(earliest, startsAt);
    }
  }
  return earliest;
}
