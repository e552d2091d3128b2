import fc from "fast-check";
import { spanSet } from "../spans/span-set.ts";
import type { Span, SpanSet } from "../types.ts";

export const anyMinute = fc.integer({ min: -10, max: 130 });

/** Spans that may overlap, touch and stand in any order. */
export const anySpanList: fc.Arbitrary<Span[]> = fc.array(
  fc
    .record({ startsAt: fc.nat(100), length: fc.nat(20) })
    .map(({ startsAt, length }) => ({ startsAt, endsAt: startsAt + length })),
  { maxLength: 12 },
);

export const anySpans = anySpanList.map(spanSet);

export function set(...pairs: [number, number][]): SpanSet {
  return Int32Array.from(pairs.flat());
}

/** Sorted, disjoint, never touching, none empty: strictly rising bounds. */
export function isCanonical(spans: SpanSet): boolean {
  return spans.length % 2 === 0 && spans.every((bound, i) => i === 0 || spans[i - 1]! < bound);
}
