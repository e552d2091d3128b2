import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkSlot } from "../resolve/check.ts";
import { resolveStarts } from "../resolve/lead.ts";
import { contextFor } from "../resolve/slots.ts";
import { covers } from "../spans/span-set.ts";
import {
  ask,
  at,
  calendar,
  claim,
  everyDay,
  hours,
  need,
  nineToFive,
  onDay,
  pause,
  resource,
  step,
  worldOf,
} from "../testing/build.ts";
import { applied } from "../testing/changes.ts";
import { anyBusyCase, anyCase } from "../testing/worlds.ts";
import type { World } from "../types.ts";
import { explain } from "./explain.ts";

const monday = "2030-03-04";
const hour = ask([step(60, [need(["anna"])])]);
const obstacles = (world: World, time: string, request = hour) =>
  explain(world, request, at(`${monday} ${time}`)).requirements.flatMap(({ candidates }) =>
    candidates.flatMap(({ factors }) => factors.filter(({ permits }) => !permits)),
  );
const span = (window: string) => {
  const { startsAt, endsAt } = claim(monday, window);
  return { startsAt, endsAt };
};

describe("explain", () => {
  it("names the window that permits", () => {
    const world = worldOf(
      [nineToFive({ rules: hours([1], "09:00-17:00", { label: "Weekdays" }) })],
      [resource("anna")],
    );
    const told = explain(world, hour, at(`${monday} 10:00`));
    expect(told).toMatchObject({ bookable: true, refusal: null });
    expect(told.requirements[0]!.candidates[0]!.factors).toContainEqual(
      expect.objectContaining({
        kind: "rule",
        permits: true,
        label: "Weekdays",
        calendarId: "business",
      }),
    );
  });

  it("names the break, the exception, the overlay that closes, and would lift it", () => {
    const closed = nineToFive({
      rules: hours(everyDay, "09:00-17:00", { breaks: [pause("Lunch", "12:00-13:00")] }),
      exceptions: [onDay(monday, "blocked", ["14:00-15:00"], { label: "Training" })],
    });
    const world = worldOf([closed], [resource("anna")]);
    expect(obstacles(world, "12:00")).toMatchObject([
      {
        kind: "break",
        label: "Lunch",
        span: span("12:00-13:00"),
        change: { kind: "lift", what: "break", id: "Lunch" },
      },
    ]);
    expect(obstacles(world, "14:00")).toMatchObject([
      { kind: "exception", label: "Training", change: { kind: "lift", what: "exception" } },
    ]);
    const storm = {
      id: "storm",
      label: "Storm",
      mode: "block",
      priority: 200,
      active: true,
    } as const;
    expect(
      obstacles(worldOf([{ ...closed, overlays: [storm] }], [resource("anna")]), "10:00"),
    ).toMatchObject([
      { kind: "overlay", label: "Storm", change: { kind: "lift", what: "overlay", id: "storm" } },
    ]);
  });

  it("asks for an opening where nothing opens, and names the other hours of a day that took the rules' place", () => {
    const world = worldOf([nineToFive()], [resource("anna")]);
    expect(obstacles(world, "16:30")).toMatchObject([
      {
        kind: "default",
        id: "business",
        change: { kind: "open", calendarId: "business", ...span("17:00-17:30") },
      },
    ]);
    const short = worldOf(
      [nineToFive({ exceptions: [onDay(monday, "hours", ["09:00-12:00"], { id: "eve" })] })],
      [resource("anna")],
    );
    expect(obstacles(short, "14:00")).toMatchObject([
      { kind: "exception", id: "eve", change: { kind: "lift", what: "exception", id: "eve" } },
    ]);
  });

  it("names claims, outside time, limits, party size and a resource that is off", () => {
    const claims = [claim(monday, "10:30-11:30", { id: "haircut" })];
    const busy = [{ id: "dentist", label: "Dentist", ...span("10:00-10:15") }];
    const anna = resource("anna", { claims, busy, capacityMax: 2, active: false });
    const request = { ...hour, partySize: 3, now: at(`${monday} 09:30`), noticeMinutes: 60 };
    expect(obstacles(worldOf([nineToFive()], [anna]), "10:00", request)).toMatchObject([
      { kind: "inactive", change: { kind: "activate", resourceId: "anna" } },
      { kind: "party_size", change: { kind: "set_party_size", partySize: 2 } },
      { kind: "notice", change: { kind: "set_notice", minutes: 30 } },
      {
        kind: "busy",
        id: "dentist",
        label: "Dentist",
        change: { kind: "release", what: "busy", id: "dentist" },
      },
      {
        kind: "claim",
        id: "haircut",
        span: span("10:30-11:30"),
        change: { kind: "release", what: "claim", id: "haircut" },
      },
    ]);
  });

  it("names what no single candidate explains: two requirements after one person, and the grid", () => {
    const world = worldOf([nineToFive()], [resource("anna")]);
    const duo = ask([step(60, [need(["anna"]), need(["anna"], { key: "second" })])]);
    const told = explain(world, duo, at(`${monday} 10:00`));
    expect(told.requirements.map(({ met }) => met)).toEqual([true, true]);
    expect(told.factors).toContainEqual(
      expect.objectContaining({
        kind: "too_few",
        change: { kind: "add_candidates", requirementKey: "second", count: 1 },
      }),
    );
    expect(explain(world, hour, at(`${monday} 10:20`))).toMatchObject({
      refusal: "OFF_GRID",
      factors: [
        {
          kind: "grid",
          permits: false,
          change: { kind: "start_at", startsAt: at(`${monday} 10:00`) },
        },
      ],
    });
  });

  it("names for several lanes only as many claims as would have to go", () => {
    const claims = [
      claim(monday, "10:00-10:30", { id: "early" }),
      claim(monday, "10:30-11:00", { id: "late" }),
      claim(monday, "10:00-12:00", { id: "long", lane: 2 }),
    ];
    const room = resource("anna", { lanes: 2, claims });
    expect(obstacles(worldOf([nineToFive()], [room]), "10:00")).toMatchObject([
      { kind: "claim", id: "long" },
    ]);
  });

  it("names the parent that an own opening does not reach beyond", () => {
    const own = calendar("own", "resource", {
      exceptions: [onDay(monday, "available", ["18:00-20:00"])],
    });
    const world = worldOf([nineToFive(), own], [resource("anna", { calendarIds: ["own"] })]);
    expect(obstacles(world, "18:00")).toMatchObject([{ kind: "default", calendarId: "business" }]);
  });
});

describe("explain and checkSlot", () => {
  const anyQuestion = fc.record({ given: fc.oneof(anyCase, anyBusyCase), ahead: fc.nat(59) });

  it("never disagree, on the whole or on a candidate, and no refusal is left without a reason", () => {
    fc.assert(
      fc.property(anyQuestion, ({ given: { world, request, window }, ahead }) => {
        const startsAt = window.from + ahead;
        const told = explain(world, request, startsAt);
        const check = checkSlot(world, request, startsAt);
        expect(told.bookable).toBe(check.ok);
        expect(told.refusal).toBe(check.ok ? null : check.refusal);

        const context = contextFor(world, request, { from: startsAt, until: startsAt + 1 });
        for (const { demand, starts } of resolveStarts(context).demands) {
          for (const { choice, set } of starts) {
            const ids = choice.resources.map(({ id }) => id).join();
            const toldOf = demand.members.flatMap(({ placed, requirement }) =>
              told.requirements
                .filter(
                  (one) =>
                    one.stepKey === placed.step.key && one.requirementKey === requirement.key,
                )
                .flatMap(({ candidates }) =>
                  candidates.filter(
                    (one) =>
                      one.resourceIds.join() === ids && one.combinationId === choice.combinationId,
                  ),
                ),
            );
            expect(toldOf.every(({ feasible }) => feasible)).toBe(covers(set, startsAt));
          }
        }
        const all = [
          ...told.factors,
          ...told.requirements.flatMap(({ candidates }) =>
            candidates.flatMap(({ factors }) => factors),
          ),
        ];
        const hasReason = all.some(
          ({ permits, change }) => !permits && (change !== null || told.refusal === "OFF_GRID"),
        );
        expect(hasReason || told.bookable).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("agree after the changes that were named: a candidate whose obstacles are all taken away is free", () => {
    fc.assert(
      fc.property(anyQuestion, fc.nat(3), ({ given, ahead }, who) => {
        const { request: asked, window } = given;
        const world = withoutRuleBuffers(given.world);
        const startsAt = window.from + ahead;
        const candidates = [{ resourceId: `r${who + 1}`, rank: 0 }];
        const [first] = asked.steps;
        const requirement = { key: "need", role: "staff", quantity: 1, candidates };
        const request = {
          ...asked,
          now: Math.min(asked.now, startsAt),
          steps: [{ ...first!, requirements: [requirement] }],
          starts: "any" as const,
        };
        const { factors } = explain(world, request, startsAt).requirements[0]!.candidates[0]!;
        const changes = factors.flatMap(({ change }) => change ?? []);
        fc.pre(changes.every(({ kind }) => kind !== "assign_calendar"));
        const changed = applied(world, request, changes);
        expect(checkSlot(changed.world, changed.request, startsAt).ok).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

/** Changing hours can change whose buffers hold, and so what is claimed: no list of changes can know that. */
function withoutRuleBuffers(world: World): World {
  const calendars = world.calendars.map((one) => ({
    ...one,
    rules: one.rules.map((rule) => ({
      ...rule,
      bufferBeforeMinutes: null,
      bufferAfterMinutes: null,
    })),
  }));
  return { ...world, calendars };
}
