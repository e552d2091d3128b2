import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyMinute, anySpanList, anySpans, isCanonical, set } from "../testing/spans.ts";
import { covers, coversSpan, oneSpan, spanSet, spansOf } from "./span-set.ts";

describe("spanSet", () => {
  it("sorts, merges what touches, drops what is empty", () => {
    const spans = [
      { startsAt: 12, endsAt: 14 },
      { startsAt: 9, endsAt: 12 },
      { startsAt: 20, endsAt: 20 },
    ];
    expect(spanSet(spans)).toEqual(set([9, 14]));
  });
  it("holds an instant if and only if one of the spans does", () => {
    fc.assert(
      fc.property(anySpanList, anyMinute, (spans, t) => {
        const made = spanSet(spans);
        const held = spans.some((span) => span.startsAt <= t && t < span.endsAt);
        return isCanonical(made) && covers(made, t) === held;
      }),
    );
  });
});

describe("spansOf", () => {
  it("lists the spans of a set", () => {
    expect(spansOf(set([9, 12]))).toEqual([{ startsAt: 9, endsAt: 12 }]);
  });
  it("undoes spanSet", () => {
    fc.assert(
      fc.property(anySpans, (a) => {
        expect(spanSet(spansOf(a))).toEqual(a);
      }),
    );
  });
});

describe("oneSpan", () => {
  it("is empty where it would end before it starts", () => {
    expect(oneSpan(5, 5)).toHaveLength(0);
  });
  it("holds exactly its own instants", () => {
    fc.assert(
      fc.property(anyMinute, anyMinute, anyMinute, (from, until, t) => {
        return covers(oneSpan(from, until), t) === (from <= t && t < until);
      }),
    );
  });
});

describe("coversSpan", () => {
  it("is half-open: a visit may end with the shift", () => {
    expect(coversSpan(set([9, 17]), 16, 17)).toBe(true);
    expect(coversSpan(set([9, 17]), 16, 18)).toBe(false);
  });
  it("holds a span if and only if it holds all its instants", () => {
    fc.assert(
      fc.property(anySpans, anyMinute, fc.integer({ min: 1, max: 20 }), (a, start, length) => {
        let all = true;
        for (let t = start; t < start + length; t++) all &&= covers(a, t);
        return coversSpan(a, start, start + length) === all;
      }),
    );
  });
});
