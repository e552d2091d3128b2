import type { Minute, SpanSet } from "../types.ts";
import { noSpans, scratchOf, seek } from "./span-set.ts";

/** The minutes in either set. O(a + b). */
export function union(a: SpanSet, b: SpanSet): SpanSet {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const out = scratchOf(a.length + b.length);
  let n = 0;
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const fromA = j >= b.length || (i < a.length && a[i]! <= b[j]!);
    const start = fromA ? a[i]! : b[j]!;
    const end = fromA ? a[i + 1]! : b[j + 1]!;
    if (fromA) i += 2;
    else j += 2;
    if (n > 0 && start <= out[n - 1]!) {
      if (end > out[n - 1]!) out[n - 1] = end;
    } else {
      out[n++] = start;
      out[n++] = end;
    }
  }
  return out.slice(0, n);
}

/** The minutes in both sets. O(a + b). */
export function intersect(a: SpanSet, b: SpanSet): SpanSet {
  if (a.length === 0 || b.length === 0) return noSpans;
  const out = scratchOf(a.length + b.length);
  let n = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const start = Math.max(a[i]!, b[j]!);
    const end = Math.min(a[i + 1]!, b[j + 1]!);
    if (start < end) {
      out[n++] = start;
      out[n++] = end;
    }
    if (a[i + 1]! < b[j + 1]!) i += 2;
    else j += 2;
  }
  return out.slice(0, n);
}

/** The minutes of `open` that are not in `busy`. O(open + busy). */
export function subtract(open: SpanSet, busy: SpanSet): SpanSet {
  if (open.length === 0 || busy.length === 0) return open;
  const out = scratchOf(open.length + busy.length);
  let n = 0;
  let b = 0;
  for (let i = 0; i < open.length; i += 2) {
    const end = open[i + 1]!;
    let cursor = open[i]!;
    // Both sets are sorted: busy time that ends before this span is never needed again.
    while (b < busy.length && busy[b + 1]! <= cursor) b += 2;
    for (let j = b; j < busy.length && busy[j]! < end; j += 2) {
      if (cursor < busy[j]!) {
        out[n++] = cursor;
        out[n++] = busy[j]!;
      }
      cursor = busy[j + 1]!;
    }
    if (cursor < end) {
      out[n++] = cursor;
      out[n++] = end;
    }
  }
  return out.slice(0, n);
}

/** The minutes of `[from, until)` that are not in the set. */
export function complement(set: SpanSet, from: Minute, until: Minute): SpanSet {
  if (from >= until) return noSpans;
  const out = scratchOf(set.length + 2);
  let n = 0;
  let cursor = from;
  for (let i = seek(set, from); i < set.length && set[i]! < until; i += 2) {
    if (cursor < set[i]!) {
      out[n++] = cursor;
      out[n++] = set[i]!;
    }
    cursor = set[i + 1]!;
  }
  if (cursor < until) {
    out[n++] = cursor;
    out[n++] = until;
  }
  return out.slice(0, n);
}

/** The part of the set in `[from, until)`. */
export function clip(set: SpanSet, from: Minute, until: Minute): SpanSet {
  if (set.length === 0 || (from <= set[0]! && set[set.length - 1]! <= until)) {
    return from < until ? set : noSpans;
  }
  const out = scratchOf(set.length);
  let n = 0;
  for (let i = seek(set, from); i < set.length && set[i]! < until; i += 2) {
    const start = Math.max(set[i]!, from);
    const end = Math.min(set[i + 1]!, until);
    if (start >= end) continue;
    out[n++] = start;
    out[n++] = end;
  }
  return out.slice(0, n);
}
