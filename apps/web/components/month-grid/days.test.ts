import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  dayAfterKey,
  shiftMonth,
  startOfWeek,
  weekdayOf,
  weeksOf,
} from "./days";

describe("a month's weeks", () => {
  it("hold each of its days once, in order", () => {
    for (const month of ["2026-11", "2027-02", "2028-02", "2026-03", "1999-12"]) {
      const days = weeksOf(month, 1)
        .flat()
        .filter((day) => day !== null);
      expect(days[0]).toBe(`${month}-01`);
      expect(days.map((day) => Number(day.slice(8)))).toEqual(days.map((_, index) => index + 1));
      expect(addDays(days.at(-1) ?? "", 1)).toBe(`${shiftMonth(month, 1)}-01`);
    }
  });

  it.each([
    [1, 6],
    [7, 5],
    [6, 5],
  ] as const)(
    "begin where the locale's do (weekday %i: %i weeks in November 2026)",
    (first, weeks) => {
      const rows = weeksOf("2026-11", first);
      const columns = Array.from({ length: 7 }, (_, column) => ((first - 1 + column) % 7) + 1);
      expect(rows).toHaveLength(weeks);
      for (const row of rows) {
        expect(row).toHaveLength(7);
        const weekdays = row.map((day, column) => (day ? weekdayOf(day) : columns[column]));
        expect(weekdays).toEqual(columns);
      }
    },
  );
});

describe("a day", () => {
  it("knows its weekday, on both sides of the epoch", () => {
    expect(weekdayOf("2026-11-24")).toBe(2);
    expect(weekdayOf("2024-02-29")).toBe(4);
    expect(weekdayOf("1969-12-28")).toBe(7);
  });

  it("is followed by the next, clock changes and leap years notwithstanding", () => {
    expect(addDays("2026-03-28", 1)).toBe("2026-03-29");
    expect(addDays("2026-10-25", 1)).toBe("2026-10-26");
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
  });

  it("keeps to the end of a shorter month", () => {
    expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
    expect(addMonths("2028-01-31", 1)).toBe("2028-02-29");
    expect(addMonths("2028-02-29", 12)).toBe("2029-02-28");
    expect(addMonths("2026-03-31", -1)).toBe("2026-02-28");
  });

  it("has its week's start by locale", () => {
    expect(startOfWeek("2026-11-24", 1)).toBe("2026-11-23");
    expect(startOfWeek("2026-11-24", 7)).toBe("2026-11-22");
    expect(startOfWeek("2026-11-22", 7)).toBe("2026-11-22");
  });
});

describe("a key", () => {
  const from = (key: string, more: { shift?: boolean; rightToLeft?: boolean } = {}) =>
    dayAfterKey("2026-11-24", { key, shift: false, rightToLeft: false, first: 1, ...more });

  it.each([
    ["ArrowRight", "2026-11-25"],
    ["ArrowLeft", "2026-11-23"],
    ["ArrowDown", "2026-12-01"],
    ["ArrowUp", "2026-11-17"],
    ["Home", "2026-11-23"],
    ["End", "2026-11-29"],
    ["PageDown", "2026-12-24"],
    ["PageUp", "2026-10-24"],
    ["a", null],
  ])("%s leads to %s", (key, day) => {
    expect(from(key)).toBe(day);
  });

  it("goes by years with Shift", () => {
    expect(from("PageDown", { shift: true })).toBe("2027-11-24");
    expect(from("PageUp", { shift: true })).toBe("2025-11-24");
  });

  it("follows the eye where text runs from right to left", () => {
    expect(from("ArrowRight", { rightToLeft: true })).toBe("2026-11-23");
    expect(from("ArrowLeft", { rightToLeft: true })).toBe("2026-11-25");
  });
});
