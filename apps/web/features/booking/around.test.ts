import { describe, expect, it } from "vitest";
import { aroundChoices, usualAround } from "./around";
import type { Place } from "./types";

const week = (...windows: [number, number][]): Place["week"] => [
  {
    date: "2026-11-24",
    weekday: 2,
    open: windows.map(([startsMinute, endsMinute]) => ({ startsMinute, endsMinute })),
  },
];

describe("when one would like to come", () => {
  it("is any half hour within the week's hours", () => {
    expect(aroundChoices(week([1035, 1200]))).toEqual([
      "17:30",
      "18:00",
      "18:30",
      "19:00",
      "19:30",
    ]);
  });

  it("ends with the day, also where the hours do not", () => {
    expect(aroundChoices(week([1380, 1560]))).toEqual(["23:00", "23:30"]);
  });

  it("is nothing in particular where there are no hours", () => {
    expect(aroundChoices([])).toEqual([]);
    expect(usualAround([])).toBe("19:00");
  });

  it("is seven in the evening to begin with, or what comes nearest", () => {
    expect(usualAround(["12:00", "19:00", "20:00"])).toBe("19:00");
    expect(usualAround(["12:00", "20:00"])).toBe("20:00");
    expect(usualAround(["08:00", "12:00"])).toBe("12:00");
  });
});
