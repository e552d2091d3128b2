import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { addDays, localDate } from "./local-date.ts";
import * as zone from "./zone.ts";

const named = [
  "Europe/Berlin",
  "America/New_York",
  "Australia/Sydney",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
  "Africa/Casablanca",
  "America/Havana",
  "Africa/Cairo",
  "America/Asuncion",
  "America/Nuuk",
  "Asia/Beirut",
  "UTC",
];
const minute = (instant: Temporal.Instant) => instant.epochMilliseconds / 60_000;
const wall = (zoned: Temporal.ZonedDateTime) => zoned.hour * 60 + zoned.minute;

function reference(name: string, date: string, minuteOfDay: number): number {
  return minute(
    Temporal.PlainDateTime.from(date)
      .add({ minutes: minuteOfDay })
      .toZonedDateTime(name, { disambiguation: "compatible" })
      .toInstant(),
  );
}

describe("minuteAt", () => {
  it("moves a time that the clocks skip forward by the gap, and takes the earlier of two", () => {
    expect(zone.minuteAt("Europe/Berlin", "2030-03-31", 150)).toBe(
      zone.minuteAt("Europe/Berlin", "2030-03-31", 210),
    );
    const first = zone.minuteAt("Europe/Berlin", "2030-10-27", 150);
    expect(zone.minuteOfDayAt("Europe/Berlin", first + 60)).toBe(150);
  });

  it("agrees with Temporal in zones of half and quarter hours and of changes at midnight", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...named),
        fc.integer({ min: 18_262, max: 24_106 }),
        fc.nat(2879),
        (name, day, minuteOfDay) => {
          const date = localDate(day);
          expect(zone.minuteAt(name, date, minuteOfDay)).toBe(reference(name, date, minuteOfDay));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("localDateAt and minuteOfDayAt", () => {
  it("read the wall in Kathmandu, a quarter of an hour off", () => {
    const midnightUtc = 0;
    expect(zone.localDateAt("Asia/Kathmandu", midnightUtc)).toBe("1970-01-01");
    expect(zone.minuteOfDayAt("Asia/Kathmandu", zone.minuteFromMillis(Date.UTC(2030, 0, 1)))).toBe(
      5 * 60 + 45,
    );
  });
  it("show what Temporal shows", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...named),
        fc.integer({ min: 26_297_280, max: 34_712_640 }),
        (name, at) => {
          const zoned = Temporal.Instant.fromEpochMilliseconds(at * 60_000).toZonedDateTimeISO(
            name,
          );
          expect(zone.localDateAt(name, at)).toBe(zoned.toPlainDate().toString());
          expect(zone.minuteOfDayAt(name, at)).toBe(wall(zoned));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("localDayBounds", () => {
  const hours = (name: string, date: string) => {
    const { startsAt, endsAt } = zone.localDayBounds(name, date);
    return (endsAt - startsAt) / 60;
  };

  it("[6.24] gives a local day of 23, 24, 25 hours, or of half an hour more or less", () => {
    expect(hours("Europe/Berlin", "2030-03-31")).toBe(23);
    expect(hours("Europe/Berlin", "2030-10-27")).toBe(25);
    expect(hours("Europe/Berlin", "2030-06-01")).toBe(24);
    expect(hours("Australia/Lord_Howe", "2030-10-06")).toBe(23.5);
  });
  it("starts a day whose midnight is skipped with its first minute", () => {
    expect(
      zone.minuteOfDayAt("Asia/Beirut", zone.localDayBounds("Asia/Beirut", "2030-03-31").startsAt),
    ).toBe(60);
  });
  it("leaves nothing of the day that Samoa skipped, nor of the one Kwajalein did", () => {
    expect(hours("Pacific/Apia", "2011-12-30")).toBe(0);
    expect(hours("Pacific/Apia", "2011-12-31")).toBe(24);
    expect(hours("Pacific/Kwajalein", "1993-08-21")).toBe(0);
  });
  it("leaves no minute between two days", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...named),
        fc.integer({ min: 18_262, max: 24_106 }),
        (name, day) => {
          const date = localDate(day);
          const { startsAt, endsAt } = zone.localDayBounds(name, date);
          expect(endsAt).toBe(zone.localDayBounds(name, addDays(date, 1)).startsAt);
          expect(startsAt).toBe(reference(name, date, 0));
        },
      ),
    );
  });
});

describe("isZone", () => {
  it("knows the tz database and nothing else", () => {
    expect(zone.isZone("Europe/Berlin")).toBe(true);
    expect(zone.isZone("Europe/Nowhere")).toBe(false);
  });
});

describe("minuteFromMillis", () => {
  it("rounds down, and is undone by millisFromMinute", () => {
    expect(zone.minuteFromMillis(59_999)).toBe(0);
    fc.assert(
      fc.property(fc.integer(), (m) => zone.minuteFromMillis(zone.millisFromMinute(m)) === m),
    );
  });
});

describe("every zone of the tz database", () => {
  it("changes its clocks from 2020 to 2035 exactly when Temporal says so", () => {
    const from = Date.UTC(2020, 0, 1) / 60_000;
    const until = Date.UTC(2036, 0, 1) / 60_000;
    for (const name of Intl.supportedValuesOf("timeZone")) {
      const ours: number[] = [];
      for (let at = zone.nextTransition(name, from, until); at !== null;) {
        ours.push(at, zone.offsetAt(name, at));
        at = zone.nextTransition(name, at, until);
      }
      expect({ name, changes: ours }).toEqual({ name, changes: transitions(name, from, until) });
    }
  });
});

function transitions(name: string, from: number, until: number): number[] {
  const found: number[] = [];
  let zoned = Temporal.Instant.fromEpochMilliseconds(from * 60_000).toZonedDateTimeISO(name);
  for (;;) {
    const next = zoned.getTimeZoneTransition("next");
    if (!next || minute(next.toInstant()) >= until) return found;
    // The database also lists changes of name or law that move no clock.
    if (next.offsetNanoseconds !== zoned.offsetNanoseconds)
      found.push(minute(next.toInstant()), next.offsetNanoseconds / 60e9);
    zoned = next;
  }
}
