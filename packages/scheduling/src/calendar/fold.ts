import { subtract, union } from "../spans/algebra.ts";
import { noSpans, spanSet } from "../spans/span-set.ts";
import type { SpanSet } from "../types.ts";
import type { Level } from "./piece.ts";

/** The open time that levels, lowest first, make of nothing. Linear in their pieces for each of them. */
export function fold(levels: readonly Level[]): SpanSet {
  let open = noSpans;
  for (const { opens, closes } of levels) {
    if (opens.length > 0) open = union(open, spanSet(opens));
    if (closes.length > 0) open = subtract(open, spanSet(closes));
  }
  return open;
}
