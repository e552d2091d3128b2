import type { SpanSet } from "../types.ts";
import { scratchOf } from "./span-set.ts";

/** Every minute moved by `by`. */
export function shift(set: SpanSet, by: number): SpanSet {
  return by === 0 ? set : set.map((minute) => minute + by);
}

/** The minutes at most `before` ahead of, or `after` behind, a minute of the set. O(n). */
export function dilate(set: SpanSet, before: number, after: number): SpanSet {
  const out = scratchOf(set.length);
  let n = 0;
  for (let i = 0; i < set.length; i += 2) {
    const start = set[i]! - before;
    const end = set[i + 1]! + after;
    if (n > 0 && start <= out[n - 1]!) {
      out[n - 1] = end;
    } else {
      out[n++] = start;
      out[n++] = end;
    }
  }
  return out.slice(0, n);
}

/**
 * The minutes `t` for which all of `[t + from, t + until)` is in the set: the starts of something that occupies that
 * span. `from` is negative where it begins ahead of its start. O(n).
 */
export function erode(set: SpanSet, from: number, until: number): SpanSet {
  const out = scratchOf(set.length);
  let n = 0;
  for (let i = 0; i < set.length; i += 2) {
    const first = set[i]! - from;
    const last = set[i + 1]! - until;
    if (first > last) continue;
    out[n++] = first;
    out[n++] = last + 1;
  }
  return out.slice(0, n);
}
