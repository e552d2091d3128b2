import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { covers } from "../spans/span-set.ts";
import { claim, nineToFive, onDay } from "../testing/build.ts";
import { conflictsOfChange } from "./conflicts.ts";
import { openSpans } from "./open-spans.ts";

const monday = "2030-03-04";
const quarter = fc.integer({ min: 0, max: 95 }).map((n) => n * 15);
const anyWindow = fc
  .tuple(quarter, quarter)
  .filter(([from, until]) => from < until)
  .map(([from, until]) => `0:${from}-0:${until}`);

describe("conflictsOfChange", () => {
  it("[6.19] lists what a closing day is in the way of, and leaves out what was after hours anyway", () => {
    const closed = nineToFive({ exceptions: [onDay(monday, "hours")] });
    const booked = [claim(monday, "16:30-17:30"), claim(monday, "18:00-19:00")];
    expect(conflictsOfChange(nineToFive(), closed, {}, booked)).toEqual([booked[0]]);
  });

  it("names a booking if and only if one of its minutes was open and is no longer", () => {
    fc.assert(
      fc.property(anyWindow, anyWindow, anyWindow, (block, other, visit) => {
        const before = nineToFive({ exceptions: [onDay(monday, "blocked", [other])] });
        const after = nineToFive({ exceptions: [onDay(monday, "hours", [block])] });
        const booked = claim(monday, visit);
        const open = [before, after].map((one) =>
          openSpans(
            { calendars: [one] },
            [one.id],
            {},
            { from: booked.startsAt, until: booked.endsAt },
          ),
        );
        let lost = false;
        for (let m = booked.startsAt; m < booked.endsAt; m++) {
          lost ||= covers(open[0]!, m) && !covers(open[1]!, m);
        }
        expect(conflictsOfChange(before, after, {}, [booked])).toEqual(lost ? [booked] : []);
      }),
    );
  });
});
