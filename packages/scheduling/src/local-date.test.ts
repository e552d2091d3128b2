import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import * as dates from "./local-date.ts";

const anyDay = fc.integer({ min: -25_000, max: 60_000 });

describe("dayNumber and localDate", () => {
  it("know 29 February", () => {
    expect(dates.localDate(dates.dayNumber("2028-02-29") + 1)).toBe("2028-03-01");
    expect(() => dates.dayNumber("2030-02-29")).toThrow(RangeError);
    expect(() => dates.dayNumber("2030-2-1")).toThrow(RangeError);
  });
  it("agree with Temporal on every day", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const plain = Temporal.PlainDate.from("1970-01-01").add({ days: day });
        expect(dates.localDate(day)).toBe(plain.toString());
        expect(dates.dayNumber(plain.toString())).toBe(day);
        expect(dates.weekdayOfDay(day)).toBe(plain.dayOfWeek);
      }),
    );
  });
});

describe("addDays, daysBetween, weekdayOf", () => {
  it("count days on the wall calendar", () => {
    expect(dates.addDays("2030-12-31", 1)).toBe("2031-01-01");
    expect(dates.daysBetween("2030-03-30", "2030-04-01")).toBe(2);
    expect(dates.weekdayOf("2030-03-31")).toBe(7);
  });
  it("undo each other", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -900, max: 900 }), (day, n) => {
        const date = dates.localDate(day);
        return dates.daysBetween(date, dates.addDays(date, n)) === n;
      }),
    );
  });
});

describe("weekdayFromSundayZero", () => {
  it("puts Sunday last", () => {
    expect([0, 1, 6].map(dates.weekdayFromSundayZero)).toEqual([7, 1, 6]);
    expect(() => dates.weekdayFromSundayZero(7)).toThrow(RangeError);
  });
  it("is undone by weekdayToSundayZero", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), (day) => {
        return dates.weekdayToSundayZero(dates.weekdayFromSundayZero(day)) === day;
      }),
    );
  });
});
