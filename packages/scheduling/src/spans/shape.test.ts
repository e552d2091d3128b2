import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyMinute, anySpans, isCanonical, set } from "../testing/spans.ts";
import { complement } from "./algebra.ts";
import { dilate, erode, shift } from "./shape.ts";
import { covers, coversSpan } from "./span-set.ts";

const length = fc.nat(15);

describe("shift", () => {
  it("moves a step's starts back to the starts of the visit", () => {
    expect(shift(set([10, 12]), -3)).toEqual(set([7, 9]));
  });
  it("holds an instant if and only if the set held it before", () => {
    fc.assert(
      fc.property(anySpans, fc.integer({ min: -20, max: 20 }), anyMinute, (a, by, t) => {
        return covers(shift(a, by), t + by) === covers(a, t);
      }),
    );
  });
});

describe("dilate", () => {
  it("widens a visit by its buffers and joins what then meets", () => {
    expect(dilate(set([10, 20], [25, 30]), 2, 3)).toEqual(set([8, 33]));
  });
  it("holds an instant if and only if one of the set is near enough", () => {
    fc.assert(
      fc.property(anySpans, length, length, anyMinute, (a, before, after, t) => {
        let near = false;
        for (let m = t - after; m <= t + before; m++) near ||= covers(a, m);
        const wide = dilate(a, before, after);
        return isCanonical(wide) && covers(wide, t) === near;
      }),
    );
  });
});

describe("erode", () => {
  it("lets a visit of an hour start until an hour before closing, that minute included", () => {
    expect(erode(set([540, 720]), 0, 60)).toEqual(set([540, 661]));
  });
  it("holds a start if and only if the whole span from it is in the set", () => {
    fc.assert(
      fc.property(
        anySpans,
        length,
        fc.integer({ min: 1, max: 15 }),
        anyMinute,
        (a, before, d, t) => {
          const starts = erode(a, -before, d);
          return isCanonical(starts) && covers(starts, t) === coversSpan(a, t - before, t + d);
        },
      ),
    );
  });
  it("is the complement of what the complement dilates to", () => {
    fc.assert(
      fc.property(
        anySpans,
        length,
        fc.integer({ min: 1, max: 15 }),
        anyMinute,
        (a, before, d, t) => {
          const blocked = dilate(complement(a, -100, 300), d - 1, before);
          return covers(erode(a, -before, d), t) === !covers(blocked, t);
        },
      ),
    );
  });
});
