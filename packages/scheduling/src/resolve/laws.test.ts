import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyBusyCase, anyCase, type Case } from "../testing/worlds.ts";
import type { Calendar, SlotRequest, World } from "../types.ts";
import { claimsWindow } from "./claims-window.ts";
import { resolveSlots } from "./slots.ts";

const starts = ({ world, request, window }: Case) =>
  resolveSlots(world, request, window).map(({ startsAt }) => startsAt);

/** The same world without flush grids, whose starts move with what is taken. */
function onFixedGrid(given: Case): Case {
  const calendars = given.world.calendars.map((one): Calendar => ({
    ...one,
    grid: one.grid === "flush" ? "window" : one.grid,
  }));
  return { ...given, world: { ...given.world, calendars } };
}

const anyFixed = fc.oneof(anyCase, anyBusyCase).map(onFixedGrid);

describe("feasibility", () => {
  it("is the same for a window in two halves as for the whole", () => {
    fc.assert(
      fc.property(fc.oneof(anyCase, anyBusyCase), fc.nat(420), (given, offset) => {
        const { from, until } = given.window;
        const cut = Math.min(from + offset, until);
        const halves = [
          { from, until: cut },
          { from: cut, until },
        ].flatMap((window) => resolveSlots(given.world, given.request, window));
        expect(halves).toEqual(resolveSlots(given.world, given.request, given.window));
      }),
      { numRuns: 200 },
    );
  });

  it("is the same instants in another display zone", () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const request = { ...given.request, displayZone: "Pacific/Chatham" };
        expect(starts({ ...given, request })).toEqual(starts(given));
      }),
    );
  });

  it("never grows by a claim", () => {
    fc.assert(
      fc.property(
        anyFixed,
        fc.nat(3),
        fc.integer({ min: -120, max: 500 }),
        fc.integer({ min: 5, max: 200 }),
        (given, who, ahead, length) => {
          const startsAt = given.window.from + ahead;
          const claim = {
            id: "new",
            bookingId: "new",
            startsAt,
            endsAt: startsAt + length,
            lane: 1,
          };
          const resources = given.world.resources.map((one, i) =>
            i === who ? { ...one, claims: [...one.claims, claim] } : one,
          );
          const before = new Set(starts(given));
          const after = starts({ ...given, world: { ...given.world, resources } });
          expect(after.filter((start) => !before.has(start))).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("never shrinks by a resource", () => {
    fc.assert(
      fc.property(anyFixed, fc.nat(3), (given, like) => {
        const resources = [
          ...given.world.resources,
          { ...given.world.resources[like]!, id: "extra", sortOrder: -1 },
        ];
        const after = new Set(
          starts({
            ...given,
            world: { ...given.world, resources },
            request: withCandidate(given.request, "extra"),
          }),
        );
        expect(starts(given).filter((start) => !after.has(start))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("of any of several is the union of each, and as many are left as have the slot", () => {
    fc.assert(
      fc.property(fc.oneof(anyCase, anyBusyCase), (given) => {
        const request = withOneNeed(given.request);
        const each = request.steps[0]!.requirements[0]!.candidates.map((candidate) =>
          starts({ ...given, request: withOneNeed(given.request, [candidate]) }),
        );
        const count = new Map<number, number>();
        for (const start of each.flat()) count.set(start, (count.get(start) ?? 0) + 1);
        const union = [...count].sort(([a], [b]) => a - b);
        expect(
          resolveSlots(given.world, request, given.window).map(({ startsAt, remaining }) => [
            startsAt,
            remaining,
          ]),
        ).toEqual(union);
      }),
      { numRuns: 200 },
    );
  });

  it("needs no more of the claims than claimsWindow says", () => {
    fc.assert(
      fc.property(fc.oneof(anyCase, anyBusyCase), (given) => {
        const { startsAt, endsAt } = claimsWindow(given.world, given.request, given.window);
        const touches = (one: { startsAt: number; endsAt: number }) =>
          one.startsAt < endsAt && startsAt < one.endsAt;
        const loaded: World = {
          ...given.world,
          resources: given.world.resources.map((one) => ({
            ...one,
            claims: one.claims.filter(touches),
            busy: one.busy.filter(touches),
          })),
        };
        expect(resolveSlots(loaded, given.request, given.window)).toEqual(
          resolveSlots(given.world, given.request, given.window),
        );
      }),
      { numRuns: 200 },
    );
  });
});

function withCandidate(request: SlotRequest, resourceId: string): SlotRequest {
  const steps = request.steps.map((step) => ({
    ...step,
    requirements: step.requirements.map((one) => ({
      ...one,
      candidates: [...one.candidates, { resourceId, rank: 9 }],
    })),
  }));
  return { ...request, steps };
}

/** One step, one requirement for one: of all people, or of these. */
function withOneNeed(
  request: SlotRequest,
  candidates?: SlotRequest["steps"][0]["requirements"][0]["candidates"],
): SlotRequest {
  const all = ["r1", "r2", "r3", "r4"].map((resourceId, rank) => ({ resourceId, rank }));
  const requirement = { key: "need", role: "staff", quantity: 1, candidates: candidates ?? all };
  return { ...request, steps: [{ ...request.steps[0]!, requirements: [requirement] }] };
}
