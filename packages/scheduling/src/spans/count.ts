import type { Span, SpanSet } from "../types.ts";
import { union } from "./algebra.ts";
import { noSpans, scratchOf } from "./span-set.ts";

/** The minutes that at least `least` of the sets cover: a counting sweep. O(n log n) in all their bounds. */
export function atLeast(sets: readonly SpanSet[], least: number): SpanSet {
  if (least > sets.length) return noSpans;
  if (sets.length === 1) return sets[0]!;
  if (sets.length === 2 && least === 1) return union(sets[0]!, sets[1]!);
  let total = 0;
  for (const set of sets) total += set.length / 2;
  const starts = new Int32Array(total);
  const ends = new Int32Array(total);
  let n = 0;
  for (const set of sets) {
    for (let i = 0; i < set.length; i += 2) {
      starts[n] = set[i]!;
      ends[n++] = set[i + 1]!;
    }
  }
  return sweep(starts, ends, least);
}

/** The minutes that at least `least` of these spans cover; they may overlap, and stand in any order. */
export function overlapping(spans: readonly Span[], least: number): SpanSet {
  const starts = new Int32Array(spans.length);
  const ends = new Int32Array(spans.length);
  spans.forEach((span, i) => {
    starts[i] = span.startsAt;
    ends[i] = span.endsAt;
  });
  return sweep(starts, ends, least);
}

function sweep(starts: Int32Array, ends: Int32Array, least: number): SpanSet {
  starts.sort();
  ends.sort();
  const out = scratchOf(2 * starts.length);
  let n = 0;
  let count = 0;
  let s = 0;
  let e = 0;
  while (e < ends.length) {
    // At one minute what ends is counted before what begins, so that no empty span comes out; a span closed and opened
    // again at one minute is taken up where it was.
    const begins = s < starts.length && starts[s]! < ends[e]!;
    const minute = begins ? starts[s++]! : ends[e++]!;
    const was = count;
    count += begins ? 1 : -1;
    if (begins && was === least - 1) {
      if (n > 0 && out[n - 1] === minute) n--;
      else out[n++] = minute;
    } else if (!begins && was === least) {
      out[n++] = minute;
    }
  }
  return out.slice(0, n);
}
