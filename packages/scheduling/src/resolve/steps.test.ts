import { describe, expect, it } from "vitest";
import type { Proposal } from "../answers.ts";
import {
  ask,
  at,
  calendar,
  claim,
  day,
  everyDay,
  hhmm,
  hours,
  need,
  nineToFive,
  onDay,
  resource,
  step,
  times,
  worldOf,
} from "../testing/build.ts";
import type { Claim, Resource, SlotRequest } from "../types.ts";
import { checkSlot } from "./check.ts";
import { resolveSlots } from "./slots.ts";

const monday = "2030-03-04";
const salon = (...resources: Resource[]) =>
  worldOf([nineToFive({ intervalMinutes: 30 })], resources);
const taken = (id: string, ...windows: string[]) =>
  resource(id, { claims: windows.map((window): Claim => claim(monday, window)) });
const free = (world: ReturnType<typeof salon>, request: SlotRequest) =>
  times(resolveSlots(world, request, day(monday)));
const ways = (world: ReturnType<typeof salon>, request: SlotRequest, time: string): string[] => {
  const check = checkSlot(world, request, at(`${monday} ${time}`));
  return check.ok ? [...check.proposals].map(written) : [check.refusal];
};
const written = ({ assignments }: Proposal) =>
  assignments
    .map(
      ({ resourceId, claimStartsAt, claimEndsAt }) =>
        `${resourceId} ${hhmm(claimStartsAt)}-${hhmm(claimEndsAt)}`,
    )
    .join(", ");

describe("several requirements at once", () => {
  const cut = ask([
    step(60, [need(["anna", "ben"]), need(["chair"], { key: "chair", role: "chair" })]),
  ]);

  it("need a stylist and a chair at the same time", () => {
    const world = salon(
      taken("anna", "09:00-12:00"),
      taken("ben", "11:00-17:00"),
      taken("chair", "09:00-10:00", "13:00-17:00"),
    );
    expect(free(world, cut)).toEqual(["10:00", "12:00"]);
    expect(ways(world, cut, "10:00")).toEqual(["ben 10:00-11:00, chair 10:00-11:00"]);
  });

  it("leave no slot where a required one has no free time at all", () => {
    expect(free(salon(resource("anna"), taken("chair", "09:00-17:00")), cut)).toEqual([]);
    expect(free(salon(resource("anna")), cut)).toEqual([]);
  });

  it("never give two roles to one person", () => {
    const duo = ask([step(60, [need(["anna", "ben"]), need(["anna"], { key: "second" })])]);
    expect(free(salon(resource("anna")), duo)).toEqual([]);
    expect(ways(salon(resource("anna"), resource("ben")), duo, "09:00")).toEqual([
      "ben 09:00-10:00, anna 09:00-10:00",
    ]);
    expect(ways(salon(resource("anna"), taken("ben", "09:30-10:00")), duo, "09:00")).toEqual([
      "SLOT_TAKEN",
    ]);
    expect(ways(salon(resource("anna")), duo, "09:00")).toEqual(["NO_RESOURCE"]);
  });

  it("count two of three therapists for a couple", () => {
    const couple = ask([step(60, [need(["a", "b", "c"], { quantity: 2 })])]);
    const world = salon(taken("a", "09:00-16:00"), taken("b", "12:00-17:00"), resource("c"));
    expect(free(world, couple)).toEqual(["09:00", "09:30", "10:00", "10:30", "11:00", "16:00"]);
    expect(ways(world, couple, "16:00")).toEqual(["a 16:00-17:00, c 16:00-17:00"]);
  });
});

describe("steps", () => {
  const colour = (tie: string | null) =>
    ask([
      step(30, [need(["anna", "ben"], { tie })], { key: "apply", gapAfterMinutes: 30 }),
      step(30, [need(["anna", "ben"], { tie })], { key: "rinse" }),
    ]);

  it("free the person while the colour works", () => {
    const world = salon(taken("anna", "09:30-10:00", "10:30-17:00"), taken("ben", "09:00-17:00"));
    expect(ways(world, colour("same"), "09:00")).toEqual(["anna 09:00-09:30, anna 10:00-10:30"]);
  });

  it("keep to one person where they are tied, and change where they are not", () => {
    const world = salon(taken("anna", "10:00-17:00"), taken("ben", "09:00-10:00"));
    expect(free(world, colour("same"))).not.toContain("09:00");
    expect(ways(world, colour("same"), "09:00")).toEqual(["SLOT_TAKEN"]);
    expect(ways(world, colour(null), "09:00")).toEqual(["anna 09:00-09:30, ben 10:00-10:30"]);
  });

  it("keep the visit inside the hours of the business, the gap included", () => {
    const rules = hours(everyDay, "09:00-17:00", {
      breaks: [{ id: "l", name: "lunch", startsMinute: 750, endsMinute: 780 }],
    });
    const world = worldOf([nineToFive({ rules, intervalMinutes: 30 })], [resource("anna")]);
    expect(free(world, colour("same"))).toEqual([
      "09:00",
      "09:30",
      "10:00",
      "10:30",
      "11:00",
      "13:00",
      "13:30",
      "14:00",
      "14:30",
      "15:00",
      "15:30",
    ]);
  });

  it("do not hold a person's buffers against the next step of the same visit", () => {
    const twoParts = ask([
      step(30, [need(["anna"], { tie: "same" })], { key: "one", bufferAfterMinutes: 10 }),
      step(30, [need(["anna"], { tie: "same" })], {
        key: "two",
        bufferBeforeMinutes: 15,
        bufferAfterMinutes: 10,
      }),
    ]);
    expect(ways(salon(resource("anna")), twoParts, "09:00")).toEqual([
      "anna 09:00-09:30, anna 09:30-10:10",
    ]);
  });

  it("may need nobody at all: the hours of the visit decide", () => {
    const room = ask([step(60, [])]);
    expect(free(worldOf([nineToFive()], []), room)).toEqual([
      "09:00",
      "10:00",
      "11:00",
      "12:00",
      "13:00",
      "14:00",
      "15:00",
      "16:00",
    ]);
  });

  it("are opened as a whole by an opening of the leading resource beyond the parents' hours", () => {
    const own = calendar("own", "resource", {
      exceptions: [onDay(monday, "available", ["18:00-20:00"], { beyondParents: true })],
    });
    const world = worldOf([nineToFive(), own], [resource("anna", { calendarIds: ["own"] })]);
    const late = ask([
      step(30, [need(["anna"])], { gapAfterMinutes: 30 }),
      step(30, [need(["anna"])], { key: "two" }),
    ]);
    expect(free(world, late)).toEqual(["18:00"]);
  });
});
