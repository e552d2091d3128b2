import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hours } from "../testing/build.ts";
import type { Rule } from "../types.ts";
import { overlappingRules } from "./rule-conflicts.ts";

const rule = (id: string, weekday: Rule["weekday"], window: string, more: Partial<Rule> = {}) =>
  hours([weekday], window, { id, ...more });

describe("overlappingRules", () => {
  it("[6.8] refuses windows of one scope and priority that overlap, over midnight and the week's end too", () => {
    expect(
      overlappingRules([...rule("a", 1, "09:00-12:00"), ...rule("b", 1, "11:00-13:00")]),
    ).toEqual([["a", "b"]]);
    expect(
      overlappingRules([...rule("a", 7, "22:00-26:00"), ...rule("b", 1, "01:00-03:00")]),
    ).toEqual([["a", "b"]]);
  });

  it("[6.8] allows windows that touch, or differ in priority, scope, layer or season", () => {
    const morning = rule("a", 1, "09:00-12:00");
    const others = [
      rule("b", 1, "12:00-13:00"),
      rule("c", 1, "09:00-12:00", { priority: 1 }),
      rule("d", 1, "09:00-12:00", { scope: { serviceIds: ["x"] } }),
      rule("e", 1, "09:00-12:00", { overlayId: "summer" }),
    ].flat();
    expect(overlappingRules([...morning, ...others])).toEqual([]);
    const summer = rule("f", 1, "09:00-12:00", { validFrom: "2030-06-01" });
    const spring = rule("g", 1, "09:00-12:00", { validUntil: "2030-05-31" });
    expect(overlappingRules([...summer, ...spring])).toEqual([]);
  });

  it("names a pair if and only if some minute of the week lies in both", () => {
    const window = fc.tuple(
      fc.integer({ min: 1, max: 7 }),
      fc.nat(1439),
      fc.integer({ min: 1, max: 1440 }),
    );
    fc.assert(
      fc.property(window, window, (one, two) => {
        const [a, b] = [one, two].map(([weekday, startsMinute, length], i) => {
          const [made] = rule(`${i}`, 1, "00:00-01:00");
          return {
            ...made!,
            weekday: hours([1, 2, 3, 4, 5, 6, 7], "00:00-01:00")[weekday - 1]!.weekday,
            startsMinute,
            endsMinute: startsMinute + length,
          };
        });
        const minutesOf = ({ weekday, startsMinute, endsMinute }: Rule) =>
          Array.from(
            { length: endsMinute - startsMinute },
            (_, i) => (weekday * 1440 + startsMinute + i) % 10080,
          );
        const mine = new Set(minutesOf(a!));
        expect(overlappingRules([a!, b!]).length === 1).toBe(
          minutesOf(b!).some((m) => mine.has(m)),
        );
      }),
    );
  });
});
