import { describe, expect, it } from "vitest";
import * as f from "./format";
import { weekStart } from "./week";

const berlin = { locale: "en-GB", zone: "Europe/Berlin" };
const newYork = { locale: "en-US", zone: "America/New_York" };
const at = new Date("2026-11-24T09:30:00Z");
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("an instant", () => {
  it("[1.11] reads on the clock of its place, not of the machine", () => {
    expect(f.formatTime(at, berlin)).toBe("10:30");
    expect(plain(f.formatTime(at, newYork))).toBe("4:30 AM");
  });

  it("[1.11] falls on the day of its place", () => {
    const late = new Date("2026-11-24T23:30:00Z");
    expect(f.calendarDay(late, "Europe/Berlin")).toBe("2026-11-25");
    expect(f.calendarDay(late, "America/New_York")).toBe("2026-11-24");
    expect(f.formatDay(late, berlin)).toBe("Wednesday 25 November");
  });

  it("[1.11] keeps the wall clock over a clock change", () => {
    // Berlin left summer time at 03:00 on 25 October 2026: 09:00 there was 07:00Z the day before, 08:00Z that day.
    expect(f.formatTime(new Date("2026-10-24T07:00:00Z"), berlin)).toBe("09:00");
    expect(f.formatTime(new Date("2026-10-25T08:00:00Z"), berlin)).toBe("09:00");
    expect(f.zoneOffset(new Date("2026-10-24T07:00:00Z"), berlin)).toBe("GMT+2");
    expect(f.zoneOffset(new Date("2026-10-25T08:00:00Z"), berlin)).toBe("GMT+1");
  });

  it("has one spelling on the server and in the browser", () => {
    const texts = [f.formatTime(at, newYork), f.formatTimeRange(at, new Date(+at + 6e6), newYork)];
    for (const text of texts) expect(text).not.toMatch(/[\u2009\u202f]/);
  });

  it("is short where there is little room", () => {
    expect(f.formatMoment(at, berlin)).toBe("Tue 24 Nov, 10:30");
  });
});

describe("a calendar day", () => {
  it("is the same day in every zone", () => {
    expect(f.formatCalendarDay("2026-11-24", "en-GB")).toBe("Tuesday 24 November");
    expect(f.formatMonth("2026-11", "de-DE")).toBe("November 2026");
  });

  it("is refused when it is none", () => {
    expect(() => f.formatCalendarDay("24.11.2026", "de")).toThrow(RangeError);
  });

  it("has weekday names that begin with Monday", () => {
    expect([1, 7].map((day) => f.formatWeekday(day, "en", "long"))).toEqual(["Monday", "Sunday"]);
  });
});

describe("money", () => {
  it.each([
    [9600, "EUR", "de-DE", "96,00 €"],
    [9600, "JPY", "en-GB", "JP¥9,600"],
    [9600, "KWD", "en-GB", "KWD 9.600"],
    [-50, "USD", "en-US", "-$0.50"],
  ])("%i minor %s in %s is %s", (minor, currency, locale, text) => {
    expect(plain(f.formatMoney(minor, currency, locale))).toBe(text);
  });
});

it.each([
  [45, "45 mins"],
  [60, "1 hr"],
  [135, "2 hrs 15 mins"],
])("%i minutes are %s", (minutes, text) => {
  expect(plain(f.formatDuration(minutes, "en-GB"))).toBe(text);
});

it.each([
  [-30, "this minute"],
  [-7200, "2 hours ago"],
  [2 * 86_400, "in 2 days"],
])("%i seconds away is %s", (seconds, text) => {
  expect(f.formatRelative(new Date(+at + seconds * 1000), at, "en-GB")).toBe(text);
});

it.each([
  ["en-GB", 1],
  ["en-US", 7],
  ["ar-EG", 6],
  ["de", 1],
  ["en-AU", 1],
] as const)("the week of %s begins on weekday %i", (locale, weekday) => {
  expect(weekStart(locale)).toBe(weekday);
});

describe("a typed amount", () => {
  it.each([
    ["48", "EUR", 4800],
    ["48.5", "EUR", 4850],
    ["48,50", "EUR", 4850],
    ["1 250,00", "EUR", 125_000],
    ["1,250.50", "USD", 125_050],
    ["1.250", "EUR", 125_000],
    ["1,200", "JPY", 1200],
    ["1200", "JPY", 1200],
    ["1.25", "KWD", 1250],
    ["0.005", "KWD", 5],
    ["0", "EUR", 0],
  ])("%s %s is kept in minor units", (text, currency, minor) => {
    expect(f.parseAmount(text, currency)).toBe(minor);
  });

  it.each([
    ["", "EUR"],
    ["free", "EUR"],
    ["-5", "EUR"],
    ["0.125", "EUR"],
    ["12.5", "JPY"],
    ["1.2.3", "EUR"],
    ["€5", "EUR"],
  ])("%j is no amount of %s", (text, currency) => {
    expect(f.parseAmount(text, currency)).toBeNull();
  });

  it.each([
    [4850, "EUR", "de-DE", "48,50"],
    [125_000, "USD", "en-US", "1250.00"],
    [1200, "JPY", "ja-JP", "1200"],
    [1250, "KWD", "en-GB", "1.250"],
  ])(
    "%i %s is shown in %s as it would be typed, and reads back",
    (minor, currency, locale, text) => {
      expect(f.formatAmount(minor, currency, locale)).toBe(text);
      expect(f.parseAmount(text, currency)).toBe(minor);
    },
  );
});

it("writes a wall time by the clock of the locale, midnight at the end of a day too", () => {
  const times = [0, 570, 1440, 1500];
  expect(times.map((minute) => f.formatMinute(minute, "en-GB"))).toEqual([
    "00:00",
    "09:30",
    "24:00",
    "01:00",
  ]);
  expect(times.map((minute) => plain(f.formatMinute(minute, "en-US")))).toEqual([
    "12:00 AM",
    "9:30 AM",
    "12:00 AM",
    "1:00 AM",
  ]);
});
