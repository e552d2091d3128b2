import { expect, it } from "vitest";
import { daysShown, readAddress, turn, writeAddress } from "./address";

it("reads back what it has written", () => {
  const address = {
    date: "2026-11-24",
    view: "week",
    locationId: "loc_1",
    resourceId: "res_2",
  } as const;
  expect(readAddress(new URLSearchParams(writeAddress(address)))).toEqual(address);
  const usual = { date: null, view: "day", locationId: null, resourceId: null } as const;
  expect(writeAddress(usual)).toBe("");
  expect(readAddress(new URLSearchParams())).toEqual(usual);
});

it.each(["yesterday", "2026-13-40", "2026-02-31", "2026-11-24T10:00", ""])(
  "takes %j for today",
  (date) => {
    expect(readAddress(new URLSearchParams({ date, view: "year" }))).toMatchObject({
      date: null,
      view: "day",
    });
  },
);

it("shows the week a day lies in, from the locale's first day on", () => {
  expect(daysShown("day", "2026-11-24", 1)).toEqual({
    fromOn: "2026-11-24",
    untilOn: "2026-11-24",
  });
  expect(daysShown("week", "2026-11-24", 1)).toEqual({
    fromOn: "2026-11-23",
    untilOn: "2026-11-29",
  });
  expect(daysShown("week", "2026-11-24", 7)).toEqual({
    fromOn: "2026-11-22",
    untilOn: "2026-11-28",
  });
});

it("turns by a day, or by a week, over a clock change too", () => {
  expect(turn("day", "2026-03-28", 1)).toBe("2026-03-29");
  expect(turn("week", "2026-03-25", 1)).toBe("2026-04-01");
  expect(turn("list", "2026-03-01", -1)).toBe("2026-02-28");
});
