import type { GridSegment } from "../grid/grid.ts";
import { startsOn, type Walk } from "../grid/walk.ts";
import { oneSpan } from "../spans/span-set.ts";
import type { Minute, SpanSet, Window } from "../types.ts";

/** Starts in order, each with the number of choices that have it. */
export interface Tally {
  readonly starts: readonly Minute[];
  readonly counts: readonly number[];
}

/** The starts of all walks in the window. Choices that share a grid are counted on it; different grids are merged. */
export function tally(walks: readonly Walk[], window: Window): Tally {
  const groups = new Map<readonly GridSegment[], Walk[]>();
  for (const walk of walks) {
    const group = groups.get(walk.segments);
    if (group) group.push(walk);
    else groups.set(walk.segments, [walk]);
  }
  let tallies = Array.from(groups.values(), (group) => groupTally(group, window));
  // In pairs, so that many grids cost no more than a sort.
  while (tallies.length > 1) {
    tallies = Array.from({ length: Math.ceil(tallies.length / 2) }, (_, i) => {
      const [one, other] = [tallies[2 * i]!, tallies[2 * i + 1]];
      return other ? merge(one, other) : one;
    });
  }
  return tallies[0] ?? { starts: [], counts: [] };
}

function groupTally([first, ...others]: readonly Walk[], { from, until }: Window): Tally {
  if (!first) return { starts: [], counts: [] };
  if (others.length === 0) {
    const starts = startsOn(first, from, until);
    return { starts, counts: starts.map(() => 1) };
  }
  const lines = startsOn({ ...first, set: oneSpan(from, until) }, from, until);
  const counts = new Int32Array(lines.length);
  for (const { set } of [first, ...others]) count(lines, set, counts);
  const isTaken = (_: unknown, i: number) => counts[i]! > 0;
  return { starts: lines.filter(isTaken), counts: Array.from(counts).filter(isTaken) };
}

/** Counts the lines that a set covers. Both are sorted: O(lines + spans). */
function count(lines: readonly Minute[], set: SpanSet, counts: Int32Array): void {
  let i = 0;
  for (let k = 0; k < set.length; k += 2) {
    while (i < lines.length && lines[i]! < set[k]!) i++;
    while (i < lines.length && lines[i]! < set[k + 1]!) counts[i++]!++;
  }
}

function merge(a: Tally, b: Tally): Tally {
  const starts: Minute[] = [];
  const counts: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.starts.length || j < b.starts.length) {
    const one = a.starts[i] ?? Infinity;
    const other = b.starts[j] ?? Infinity;
    starts.push(Math.min(one, other));
    counts.push((one <= other ? a.counts[i++]! : 0) + (other <= one ? b.counts[j++]! : 0));
  }
  return { starts, counts };
}
