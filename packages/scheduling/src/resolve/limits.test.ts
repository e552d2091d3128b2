import { describe, expect, it } from "vitest";
import {
  ask,
  at,
  calendar,
  day,
  everyDay,
  hours,
  need,
  nineToFive,
  resource,
  step,
  times,
  worldOf,
} from "../testing/build.ts";
import { checkSlot } from "./check.ts";
import { daysWithSlots, resolveSlots } from "./slots.ts";

const monday = "2030-03-04";
const world = worldOf([nineToFive()], [resource("anna")]);
const hour = ask([step(60, [need(["anna"])])], { now: at(`${monday} 09:30`) });

describe("minimum notice", () => {
  it("[4.8] offers nothing sooner, and refuses a direct attempt", () => {
    const soon = { ...hour, noticeMinutes: 150 };
    expect(times(resolveSlots(world, soon, day(monday)))[0]).toBe("12:00");
    expect(checkSlot(world, soon, at(`${monday} 11:00`))).toEqual({
      ok: false,
      refusal: "TOO_SOON",
    });
    expect(checkSlot(world, { ...soon, noticeMinutes: 151 }, at(`${monday} 12:00`))).toEqual({
      ok: false,
      refusal: "TOO_SOON",
    });
  });

  it("[4.8] is the longest of those that request and calendars ask for", () => {
    const strict = worldOf([nineToFive({ noticeMinutes: 200 })], [resource("anna")]);
    expect(times(resolveSlots(strict, { ...hour, noticeMinutes: 150 }, day(monday)))[0]).toBe(
      "13:00",
    );
  });

  it("never offers the past, and waives all limits for staff", () => {
    expect(times(resolveSlots(world, hour, day(monday)))[0]).toBe("10:00");
    const staff = { ...hour, noticeMinutes: 600, limits: "waived" } as const;
    expect(times(resolveSlots(world, staff, day(monday)))[0]).toBe("09:00");
  });
});

describe("maximum future days", () => {
  it("[4.9] offers the last day whole and nothing beyond it, and refuses a direct attempt", () => {
    const near = { ...hour, horizonDays: 2 };
    const window = { from: at("2030-03-01"), until: at("2030-04-01") };
    expect(daysWithSlots(world, near, window)).toEqual(["2030-03-04", "2030-03-05", "2030-03-06"]);
    expect(checkSlot(world, near, at("2030-03-06 16:00")).ok).toBe(true);
    expect(checkSlot(world, near, at("2030-03-07 09:00"))).toEqual({
      ok: false,
      refusal: "TOO_FAR",
    });
  });

  it("[4.9] is counted in the location's days, not the business's or the asker's", () => {
    const always = { rules: hours(everyDay, "00:00-24:00"), intervalMinutes: 60 };
    const nepal = calendar("location", "location", { ...always, zone: "Asia/Kathmandu" });
    const both = worldOf([calendar("business", "business", always), nepal], [resource("anna")]);
    const today = { ...hour, calendarIds: ["business", "location"], horizonDays: 0 };
    const last = resolveSlots(both, today, { from: hour.now, until: hour.now + 2880 }).at(-1)!;
    expect(last.startsAt).toBe(at(`${monday} 23:00`, "Asia/Kathmandu"));
  });
});
