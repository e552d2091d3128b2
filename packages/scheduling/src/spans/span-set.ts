import type { Minute, Span, SpanSet } from "../types.ts";

export const noSpans: SpanSet = new Int32Array(0);

let scratch = new Int32Array(1024);

/** Shared memory of at least `size` numbers for one function's result: it must be copied out before the next call. */
export function scratchOf(size: number): Int32Array {
  if (scratch.length < size) scratch = new Int32Array(size * 2);
  return scratch;
}

export function oneSpan(startsAt: Minute, endsAt: Minute): SpanSet {
  return startsAt < endsAt ? Int32Array.of(startsAt, endsAt) : noSpans;
}

/** The canonical set of any spans: empty ones dropped, those that overlap or touch merged. O(n log n), O(n) if sorted. */
export function spanSet(spans: readonly Span[]): SpanSet {
  let sorted = spans;
  for (let i = 1; i < spans.length; i++) {
    if (spans[i - 1]!.startsAt <= spans[i]!.startsAt) continue;
    sorted = [...spans].sort((a, b) => a.startsAt - b.startsAt);
    break;
  }
  const out = scratchOf(2 * spans.length);
  let n = 0;
  for (const { startsAt, endsAt } of sorted) {
    if (startsAt >= endsAt) continue;
    if (n > 0 && startsAt <= out[n - 1]!) {
      if (endsAt > out[n - 1]!) out[n - 1] = endsAt;
    } else {
      out[n++] = startsAt;
      out[n++] = endsAt;
    }
  }
  return out.slice(0, n);
}

export function spansOf(set: SpanSet): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < set.length; i += 2) spans.push({ startsAt: set[i]!, endsAt: set[i + 1]! });
  return spans;
}

/** Index of the first span that ends after `minute`; the set's length where none does. O(log n). */
export function seek(set: SpanSet, minute: Minute): number {
  let low = 0;
  let high = set.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (set[2 * middle + 1]! <= minute) low = middle + 1;
    else high = middle;
  }
  return 2 * low;
}

export function covers(set: SpanSet, minute: Minute): boolean {
  const i = seek(set, minute);
  return i < set.length && set[i]! <= minute;
}

/** Whether every minute of `[startsAt, endsAt)` is in the set. */
export function coversSpan(set: SpanSet, startsAt: Minute, endsAt: Minute): boolean {
  const i = seek(set, startsAt);
  return i < set.length && set[i]! <= startsAt && endsAt <= set[i + 1]!;
}
