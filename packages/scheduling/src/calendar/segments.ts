import { subtract, union } from "../spans/algebra.ts";
import { noSpans, oneSpan, spanSet } from "../spans/span-set.ts";
import type { Minute, Rule, Span } from "../types.ts";
import type { Piece } from "./piece.ts";

/** A part of a window in which it is the highest: its starts are counted from `anchor`, its rule's buffers hold. */
export interface Segment extends Span {
  readonly anchor: Minute;
  readonly rule: Rule | null;
}

/**
 * The windows of a calendar, each cut down to where no higher one lies over it. Windows of one height keep their
 * overlap: both grids hold there, and the larger buffer. Breaks and closings leave them as they are.
 */
export function segments(pieces: readonly Piece[]): Segment[] {
  const windows = pieces.filter(({ gridRank }) => gridRank !== null).sort(highestFirst);
  const found: Segment[] = [];
  let covered = noSpans;
  for (let i = 0; i < windows.length;) {
    let end = i + 1;
    while (end < windows.length && isSameHeight(windows[i]!, windows[end]!)) end++;
    const level = windows.slice(i, end);
    for (const { startsAt, endsAt, rule } of level) {
      const rest = subtract(oneSpan(startsAt, endsAt), covered);
      for (let k = 0; k < rest.length; k += 2) {
        found.push({ startsAt: rest[k]!, endsAt: rest[k + 1]!, anchor: startsAt, rule });
      }
    }
    if (end < windows.length) covered = union(covered, spanSet(level));
    i = end;
  }
  return found.sort((a, b) => a.startsAt - b.startsAt || a.anchor - b.anchor);
}

function isSameHeight(a: Piece, b: Piece): boolean {
  return a.gridRank === b.gridRank && a.layer === b.layer && a.order === b.order;
}

function highestFirst(a: Piece, b: Piece): number {
  return (b.gridRank ?? 0) - (a.gridRank ?? 0) || b.layer - a.layer || b.order - a.order;
}
