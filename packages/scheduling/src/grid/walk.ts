import { clip } from "../spans/algebra.ts";
import { seek } from "../spans/span-set.ts";
import type { Minute, SpanSet } from "../types.ts";
import { nextTransition, offsetAt } from "../zone.ts";
import type { Grid, GridSegment } from "./grid.ts";

/** A grid as it applies to one set of starts: flush anchors resolved, or every minute where any start will do. */
export interface Walk {
  readonly set: SpanSet;
  readonly segments: readonly GridSegment[];
  /** The zone whose wall clock counts, for a clock grid. */
  readonly clockZone: string | null;
}

/** `own` is where the choice by itself could start: a flush grid restarts at each of its spans. */
export function walkOf(grid: Grid | null, set: SpanSet, own: SpanSet, anyStart: boolean): Walk {
  if (anyStart) return { set, segments: everyMinute(set), clockZone: null };
  if (!grid) return { set, segments: [], clockZone: null };
  switch (grid.kind) {
    case "window":
      return { set, segments: grid.segments, clockZone: null };
    case "clock":
      return { set, segments: grid.segments, clockZone: grid.zone };
    case "flush": {
      const segments = grid.segments.flatMap((segment) => restarted(segment, own));
      return { set, segments: segments.sort((a, b) => a.startsAt - b.startsAt), clockZone: null };
    }
  }
}

/** The starts on the grid in `[from, until)`, in order, each once. O(segments + spans + starts). */
export function startsOn(walk: Walk, from: Minute, until: Minute): Minute[] {
  const { set, segments, clockZone } = walk;
  const starts: Minute[] = [];
  let i = 0;
  let reached = -Infinity;
  let isOverlapping = false;
  for (const segment of segments) {
    const begin = Math.max(segment.startsAt, from);
    const end = Math.min(segment.endsAt, until);
    isOverlapping ||= segment.startsAt < reached;
    reached = Math.max(reached, segment.endsAt);
    // Segments are sorted by start: spans that end before this one are never needed again.
    while (i < set.length && set[i + 1]! <= segment.startsAt) i += 2;
    for (let k = i; k < set.length && set[k]! < end; k += 2) {
      const last = Math.min(set[k + 1]!, end);
      for (let t = next(segment, clockZone, Math.max(set[k]!, begin), last); t < last;) {
        starts.push(t);
        t =
          clockZone === null ? t + segment.intervalMinutes : next(segment, clockZone, t + 1, last);
      }
    }
  }
  return isOverlapping ? [...new Set(starts)].sort((a, b) => a - b) : starts;
}

/** The first start on the grid in `[from, until)`, or null. */
export function firstStart(walk: Walk, from: Minute, until: Minute): Minute | null {
  const { set, segments, clockZone } = walk;
  let best: Minute | null = null;
  for (const segment of segments) {
    const end = Math.min(segment.endsAt, until, best ?? until);
    if (segment.startsAt >= end) break;
    if (segment.endsAt <= from) continue;
    const begin = Math.max(segment.startsAt, from);
    for (let k = seek(set, begin); k < set.length && set[k]! < end; k += 2) {
      const last = Math.min(set[k + 1]!, end);
      const start = next(segment, clockZone, Math.max(set[k]!, begin), last);
      if (start >= last) continue;
      best = start;
      break;
    }
  }
  return best;
}

/** The segment's first start from `from` on; `until` or later where there is none before it. */
function next(segment: GridSegment, clockZone: string | null, from: Minute, until: Minute): Minute {
  const { anchor, intervalMinutes } = segment;
  return clockZone === null
    ? from + ahead(from - anchor, intervalMinutes)
    : onClock(clockZone, from, until, intervalMinutes);
}

/** Minutes from something `passed` after an anchor to the next multiple of the interval. */
function ahead(passed: number, interval: number): number {
  const over = passed % interval;
  return over === 0 ? 0 : over > 0 ? interval - over : -over;
}

/** The first minute in `[from, until)` at which the wall clock shows a multiple of the interval since midnight, else `until`. */
function onClock(zone: string, from: Minute, until: Minute, interval: number): Minute {
  let t = from;
  while (t < until) {
    const change = nextTransition(zone, t, until) ?? until;
    const minuteOfDay = (((t + offsetAt(zone, t)) % 1440) + 1440) % 1440;
    const aligned = t + Math.min(ahead(minuteOfDay, interval), 1440 - minuteOfDay);
    if (aligned < change) return aligned;
    t = change;
  }
  return until;
}

function everyMinute(set: SpanSet): GridSegment[] {
  const segments: GridSegment[] = [];
  for (let i = 0; i < set.length; i += 2) {
    segments.push({ startsAt: set[i]!, endsAt: set[i + 1]!, anchor: 0, intervalMinutes: 1 });
  }
  return segments;
}

function restarted(
  { startsAt, endsAt, intervalMinutes }: GridSegment,
  own: SpanSet,
): GridSegment[] {
  const pieces = clip(own, startsAt, endsAt);
  const segments: GridSegment[] = [];
  for (let i = 0; i < pieces.length; i += 2) {
    const anchor = pieces[i]!;
    segments.push({ startsAt: anchor, endsAt: pieces[i + 1]!, anchor, intervalMinutes });
  }
  return segments;
}
