import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyMinute, anySpans, isCanonical, set } from "../testing/spans.ts";
import { clip, complement, intersect, subtract, union } from "./algebra.ts";
import { covers } from "./span-set.ts";

describe("union", () => {
  it("joins morning and afternoon where they meet", () => {
    expect(union(set([9, 12], [14, 16]), set([12, 13]))).toEqual(set([9, 13], [14, 16]));
  });
  it("holds an instant if and only if either set does", () => {
    fc.assert(
      fc.property(anySpans, anySpans, anyMinute, (a, b, t) => {
        const both = union(a, b);
        return isCanonical(both) && covers(both, t) === (covers(a, t) || covers(b, t));
      }),
    );
  });
});

describe("intersect", () => {
  it("keeps the time for which both the room and the doctor are there", () => {
    expect(intersect(set([9, 12], [14, 18]), set([10, 15]))).toEqual(set([10, 12], [14, 15]));
  });
  it("holds an instant if and only if both sets do", () => {
    fc.assert(
      fc.property(anySpans, anySpans, anyMinute, (a, b, t) => {
        const both = intersect(a, b);
        return isCanonical(both) && covers(both, t) === (covers(a, t) && covers(b, t));
      }),
    );
  });
});

describe("subtract", () => {
  it("leaves a shift's time around a booking", () => {
    expect(subtract(set([9, 17]), set([12, 13]))).toEqual(set([9, 12], [13, 17]));
  });
  it("frees an instant if and only if it is open and not busy", () => {
    fc.assert(
      fc.property(anySpans, anySpans, anyMinute, (open, busy, t) => {
        const free = subtract(open, busy);
        return isCanonical(free) && covers(free, t) === (covers(open, t) && !covers(busy, t));
      }),
    );
  });
});

describe("complement", () => {
  it("turns what is taken into what is free", () => {
    expect(complement(set([8, 10], [12, 13]), 9, 17)).toEqual(set([10, 12], [13, 17]));
  });
  it("holds exactly the window's instants that the set lacks", () => {
    fc.assert(
      fc.property(anySpans, anyMinute, anyMinute, anyMinute, (a, from, until, t) => {
        const rest = complement(a, from, until);
        return isCanonical(rest) && covers(rest, t) === (from <= t && t < until && !covers(a, t));
      }),
    );
  });
});

describe("clip", () => {
  it("cuts hours at the edges of a window", () => {
    expect(clip(set([8, 12], [13, 18]), 9, 14)).toEqual(set([9, 12], [13, 14]));
  });
  it("holds exactly the set's instants inside the window", () => {
    fc.assert(
      fc.property(anySpans, anyMinute, anyMinute, anyMinute, (a, from, until, t) => {
        const part = clip(a, from, until);
        return isCanonical(part) && covers(part, t) === (from <= t && t < until && covers(a, t));
      }),
    );
  });
});
