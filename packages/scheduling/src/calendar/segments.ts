import { subtract, union } from "../spans/algebra.ts";
import { noSpans, oneSpan, spanSet } from "../spans/span-set.ts";
import type { Minute, Rule, Span } from "../types.ts";
import type { Level, Piece } from "./piece.ts";

/** A part of a window in which it is the highest: its starts are counted from `anchor`, its rule's buffers hold. */
export interface Segment extends Span {
  readonly anchor: Minute;
  readonly rule: Rule | null;
}

/**
 * The windows of a calendar, each cut down to where no higher one lies over it. Windows of one height keep their
 * overlap: both grids hold there, and the larger buffer. Breaks and closings leave them as they are.
 */
export function segments(levels: readonly Level[]): Segment[] {
  const found: Segment[] = [];
  let covered = noSpans;
  for (const windows of windowsByHeight(levels)) {
    for (const { startsAt, endsAt, says } of windows) {
      if (covered.length === 0) {
        found.push({ startsAt, endsAt, anchor: startsAt, rule: says.rule });
        continue;
      }
      const rest = subtract(oneSpan(startsAt, endsAt), covered);
      for (let k = 0; k < rest.length; k += 2) {
        found.push({ startsAt: rest[k]!, endsAt: rest[k + 1]!, anchor: startsAt, rule: says.rule });
      }
    }
    covered = union(covered, spanSet(windows));
  }
  return found.sort((a, b) => a.startsAt - b.startsAt || a.anchor - b.anchor);
}

/** Highest first: by the rank of their grids, then as the levels stand. */
function windowsByHeight(levels: readonly Level[]): Piece[][] {
  const heights: Piece[][] = [];
  for (const rank of [2, 1, 0]) {
    for (let i = levels.length - 1; i >= 0; i--) {
      const windows = levels[i]!.opens.filter(({ says }) => says.gridRank === rank);
      if (windows.length > 0) heights.push(windows);
    }
  }
  return heights;
}
