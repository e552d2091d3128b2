import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oracle } from "../testing/oracle.ts";
import { takenWays, whyNotInsert } from "../testing/proposals.ts";
import { anyCase } from "../testing/worlds.ts";
import { localDateAt } from "../zone.ts";
import { checkSlot } from "./check.ts";
import { daysWithSlots, nextAvailable, resolveSlots } from "./slots.ts";

describe("against the minute-by-minute oracle", () => {
  it("finds the same slots, each with as many left", () => {
    fc.assert(
      fc.property(anyCase, ({ world, request, window }) => {
        expect(resolveSlots(world, request, window)).toEqual(oracle(world, request, window).slots);
      }),
      { numRuns: 250 },
    );
  });

  it("proposes every way to staff a slot once, and nothing that the database would refuse", () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), ({ world, request, window }, pick) => {
        const truth = oracle(world, request, { from: window.from, until: window.from + 180 });
        const slot = truth.slots[pick % truth.slots.length];
        if (!slot) return;
        const check = checkSlot(world, request, slot.startsAt);
        const proposals = check.ok ? [...check.proposals] : [];
        expect(proposals.map(takenWays).sort()).toEqual(truth.assignments(slot.startsAt).sort());
        for (const proposal of proposals) expect(whyNotInsert(world, request, proposal)).toBeNull();
      }),
      { numRuns: 150 },
    );
  });
});

describe("one truth", () => {
  it("is never empty for want of a case: a good part of those generated have slots", () => {
    const cases = fc.sample(anyCase, { numRuns: 100, seed: 1 });
    const some = cases.filter(
      ({ world, request, window }) => resolveSlots(world, request, window).length,
    );
    expect(some.length).toBeGreaterThan(20);
  });

  it("is checkSlot's too: ok exactly where a slot is listed", () => {
    fc.assert(
      fc.property(
        anyCase,
        fc.array(fc.nat(420), { maxLength: 5 }),
        ({ world, request, window }, picks) => {
          const listed = new Set(
            resolveSlots(world, request, window).map(({ startsAt }) => startsAt),
          );
          const { from, until } = window;
          const near = picks.map((pick) => from + (pick % (until - from)));
          for (const startsAt of [...[...listed].slice(0, 5), ...near]) {
            expect(checkSlot(world, request, startsAt).ok).toBe(listed.has(startsAt));
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it("is daysWithSlots' too: the days of the display zone on which a slot starts", () => {
    fc.assert(
      fc.property(anyCase, ({ world, request, window: { from, until } }) => {
        const window = { from, until: until + 2000 };
        const starts = resolveSlots(world, request, window).map(({ startsAt }) => startsAt);
        const days = new Set(starts.map((start) => localDateAt(request.displayZone, start)));
        expect(daysWithSlots(world, request, window)).toEqual([...days]);
      }),
    );
  });

  it("[7.12] is nextAvailable's too: the first slots of the list", () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 1, max: 40 }), ({ world, request, window }, count) => {
        const until = window.from + 9000;
        const all = resolveSlots(world, request, { from: window.from, until });
        const first = nextAvailable(world, request, window.from, count, until);
        expect(first).toEqual(all.slice(0, count));
      }),
    );
  });
});
