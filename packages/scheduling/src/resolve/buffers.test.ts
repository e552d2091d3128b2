import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Proposal } from "../answers.ts";
import {
  ask,
  at,
  calendar,
  claim,
  day,
  everyDay,
  hours,
  need,
  nineToFive,
  resource,
  step,
  times,
  worldOf,
} from "../testing/build.ts";
import type { Calendar } from "../types.ts";
import { checkSlot } from "./check.ts";
import { resolveSlots } from "./slots.ts";

const monday = "2030-03-04";
const buffered = (before: number, after: number, minutes = 60) =>
  ask([
    step(minutes, [need(["anna"])], { bufferBeforeMinutes: before, bufferAfterMinutes: after }),
  ]);
const salon = (more: Partial<Calendar> = {}, claims = [claim(monday, "12:00-13:00")]) =>
  worldOf([nineToFive(more)], [resource("anna", { claims })]);
const first = (check: ReturnType<typeof checkSlot>): Proposal => {
  if (!check.ok) throw new Error(check.refusal);
  return [...check.proposals][0]!;
};

describe("buffers", () => {
  it("[4.5] clear other claims on either side", () => {
    expect(times(resolveSlots(salon(), buffered(0, 10), day(monday)))).toEqual([
      "09:00",
      "10:00",
      "13:00",
      "14:00",
      "15:00",
      "16:00",
    ]);
    expect(times(resolveSlots(salon(), buffered(10, 0), day(monday)))).toEqual([
      "09:00",
      "10:00",
      "11:00",
      "14:00",
      "15:00",
      "16:00",
    ]);
  });

  it("[4.5] are claimed, but not seen by the customer", () => {
    const start = at(`${monday} 09:00`);
    const proposal = first(checkSlot(salon(), buffered(5, 10), start));
    expect(proposal).toMatchObject({ startsAt: start, endsAt: start + 60 });
    expect(proposal.assignments).toMatchObject([
      {
        startsAt: start,
        endsAt: start + 60,
        claimStartsAt: start - 5,
        claimEndsAt: start + 70,
        lane: 1,
      },
    ]);
  });

  it("[4.5] may reach past closing, unless a calendar forbids that", () => {
    expect(times(resolveSlots(salon({}, []), buffered(10, 10), day(monday)))).toContain("16:00");
    const inside = times(
      resolveSlots(salon({ buffersStayInside: true }, []), buffered(10, 10), day(monday)),
    );
    expect(inside).toEqual(["10:00", "11:00", "12:00", "13:00", "14:00", "15:00"]);
  });

  it("[4.5] of a side are the largest of what service, rule and calendar ask for, and set-up comes on top", () => {
    const rules = hours(everyDay, "09:00-17:00", {
      bufferBeforeMinutes: 20,
      bufferAfterMinutes: 5,
    });
    const world = worldOf(
      [
        calendar("business", "business", {
          rules,
          intervalMinutes: 60,
          bufferBeforeMinutes: 10,
          bufferAfterMinutes: 15,
        }),
      ],
      [resource("anna", { setupMinutes: 3, teardownMinutes: 4 })],
    );
    const start = at(`${monday} 11:00`);
    expect(first(checkSlot(world, buffered(15, 10), start)).assignments).toMatchObject([
      { claimStartsAt: start - 23, claimEndsAt: start + 60 + 19 },
    ]);
  });

  it("[4.5] of neighbours add: two visits booked one after the other stand both buffers apart", () => {
    const gap = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(gap, gap, gap, gap, (beforeA, afterA, beforeB, afterB) => {
        const world = salon({ intervalMinutes: 1 }, []);
        const one = first(checkSlot(world, buffered(beforeA, afterA), at(`${monday} 12:00`)));
        const { claimStartsAt, claimEndsAt } = one.assignments[0]!;
        const claims = [
          { id: "a", bookingId: "a", startsAt: claimStartsAt, endsAt: claimEndsAt, lane: 1 },
        ];
        const slots = resolveSlots(
          salon({ intervalMinutes: 1 }, claims),
          buffered(beforeB, afterB),
          day(monday),
        );
        const behind = slots.find(({ startsAt }) => startsAt >= one.endsAt)!;
        const ahead = slots.findLast(({ endsAt }) => endsAt <= one.startsAt)!;
        expect(behind.startsAt - one.endsAt).toBe(afterA + beforeB);
        expect(one.startsAt - ahead.endsAt).toBe(beforeA + afterB);
        expect(slots.some((slot) => slot.startsAt < one.endsAt && one.startsAt < slot.endsAt)).toBe(
          false,
        );
      }),
    );
  });

  it("of a neighbour count at the edge of the window that was asked for", () => {
    const { from } = day(monday);
    const always = calendar("business", "business", { openByDefault: true, intervalMinutes: 60 });
    const claims = [{ id: "a", bookingId: "a", startsAt: from - 120, endsAt: from - 5, lane: 1 }];
    const world = worldOf([always], [resource("anna", { claims })]);
    expect(times(resolveSlots(world, buffered(10, 0), { from, until: from + 90 }))).toEqual([
      "01:00",
    ]);
  });
});
