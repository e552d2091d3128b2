import type { Grid } from "../grid/grid.ts";
import { firstStart, startsOn, walkOf } from "../grid/walk.ts";
import { gridFor } from "../resolve/context.ts";
import { resolveStarts } from "../resolve/lead.ts";
import { contextFor } from "../resolve/slots.ts";
import { covers, oneSpan } from "../spans/span-set.ts";
import type { Minute, SlotRequest, SpanSet, World } from "../types.ts";
import { factor } from "./factor.ts";
import type { Factor } from "./types.ts";

/** How far to look for the nearest start on a grid. */
const nearMinutes = 1440;

/** For each leading candidate, whether its grid has a start at this minute, and the nearest one that it has. */
export function gridFactors(world: World, request: SlotRequest, startsAt: Minute): Factor[] {
  if (request.starts === "any") return [];
  const from = startsAt - nearMinutes;
  const until = startsAt + nearMinutes;
  const context = contextFor(world, request, { from, until });
  return resolveStarts(context).lead.flatMap(({ choice, own }) => {
    const grid = gridFor(context, choice?.resources ?? []);
    // A flush grid exists only where something could start.
    if (!grid || (grid.kind === "flush" && !covers(own, startsAt))) return [];
    const resourceId = choice?.resources[0]?.id ?? null;
    return [{ ...gridFactor(grid, oneSpan(from, until), own, startsAt), resourceId }];
  });
}

function gridFactor(grid: Grid, near: SpanSet, own: SpanSet, startsAt: Minute): Factor {
  const walk = walkOf(grid, near, own, false);
  const { calendarId } = grid;
  const permits = firstStart(walk, startsAt, startsAt + 1) !== null;
  if (permits) return factor({ kind: "grid", permits, id: calendarId, calendarId });
  let nearest: Minute | null = null;
  for (const start of startsOn(walk, startsAt - nearMinutes, startsAt + nearMinutes)) {
    if (nearest === null || Math.abs(start - startsAt) < Math.abs(nearest - startsAt))
      nearest = start;
  }
  const change = nearest === null ? null : ({ kind: "start_at", startsAt: nearest } as const);
  return factor({ kind: "grid", permits, id: calendarId, calendarId, change });
}
