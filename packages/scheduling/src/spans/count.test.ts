import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyMinute, anySpanList, anySpans, isCanonical, set } from "../testing/spans.ts";
import { atLeast, overlapping } from "./count.ts";
import { covers } from "./span-set.ts";

describe("atLeast", () => {
  it("finds when two of three therapists are free", () => {
    expect(atLeast([set([9, 12]), set([11, 15]), set([14, 18])], 2)).toEqual(
      set([11, 12], [14, 15]),
    );
  });
  it("holds an instant if and only if so many sets do", () => {
    fc.assert(
      fc.property(
        fc.array(anySpans, { maxLength: 5 }),
        fc.integer({ min: 1, max: 4 }),
        anyMinute,
        (sets, least, t) => {
          const enough = atLeast(sets, least);
          const count = sets.filter((one) => covers(one, t)).length;
          return isCanonical(enough) && covers(enough, t) === count >= least;
        },
      ),
    );
  });
});

describe("overlapping", () => {
  it("finds when all three places are taken", () => {
    const taken = [
      [9, 12],
      [10, 14],
      [11, 13],
      [13, 15],
    ].map(([startsAt, endsAt]) => ({ startsAt: startsAt!, endsAt: endsAt! }));
    expect(overlapping(taken, 3)).toEqual(set([11, 12]));
    expect(overlapping(taken, 2)).toEqual(set([10, 14]));
  });
  it("holds an instant if and only if so many spans do", () => {
    fc.assert(
      fc.property(anySpanList, fc.integer({ min: 1, max: 4 }), anyMinute, (spans, least, t) => {
        const real = spans.filter((span) => span.startsAt < span.endsAt);
        const count = real.filter((span) => span.startsAt <= t && t < span.endsAt).length;
        const full = overlapping(real, least);
        return isCanonical(full) && covers(full, t) === count >= least;
      }),
    );
  });
});
