import { describe, expect, it } from "vitest";
import { calendar, everyDay, hours, onDay, pause } from "../testing/build.ts";
import { openDays } from "./open-days.ts";

const week = (
  calendars: Parameters<typeof openDays>[0]["calendars"],
  from: string,
  until: string,
) =>
  openDays(
    { calendars },
    calendars.map(({ id }) => id),
    {},
    { from, until, zone: "Europe/Berlin" },
  );

describe("openDays", () => {
  it("writes a night shift whole, on the day on which it begins", () => {
    const bar = calendar("bar", "business", { rules: hours([5], "22:00-26:00") });
    const [friday, saturday] = week([bar], "2030-03-08", "2030-03-09");
    expect(friday!.open).toMatchObject([{ startsMinute: 1320, endsMinute: 1560 }]);
    expect(saturday!.open).toEqual([]);
  });

  it("cuts what is always open at each midnight, on a day of 23 hours too", () => {
    const kiosk = calendar("kiosk", "business", { openByDefault: true });
    for (const one of week([kiosk], "2030-03-30", "2030-03-31")) {
      expect(one.open).toEqual([
        { startsAt: one.startsAt, endsAt: one.endsAt, startsMinute: 0, endsMinute: 1440 },
      ]);
    }
  });

  it("[6.13] [6.19] names what made the day: windows and breaks by name, exceptions by reason", () => {
    const rules = hours(everyDay, "09:00-17:00", {
      label: "Winter",
      breaks: [pause("Lunch", "12:00-13:00")],
    });
    const exceptions = [onDay("2030-03-04", "blocked", ["15:00-16:00"], { reason: "Fire drill" })];
    const [monday] = week(
      [calendar("c", "business", { rules, exceptions })],
      "2030-03-04",
      "2030-03-04",
    );
    expect(monday!.entries).toMatchObject([
      { kind: "rule", opens: true, label: "Winter", startsMinute: 540, endsMinute: 1020 },
      { kind: "break", opens: false, label: "Lunch", startsMinute: 720, endsMinute: 780 },
      { kind: "exception", opens: false, label: "Fire drill", startsMinute: 900, endsMinute: 960 },
    ]);
  });
});
