import { expect, it } from "vitest";
import { minuteOf } from "../board/span";
import { startsOf } from "./time-options";

const day = (startsAt: string, endsAt: string) => ({
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
});

it.each([
  ["24", "2026-11-24T00:00:00+01:00", "2026-11-25T00:00:00+01:00", 288],
  ["23", "2026-03-29T00:00:00+01:00", "2026-03-30T00:00:00+02:00", 276],
  ["25", "2026-10-25T00:00:00+02:00", "2026-10-26T00:00:00+01:00", 300],
])("offers every fifth minute of a day of %s hours once", (_, from, until, count) => {
  const starts = startsOf(day(from, until), null);
  expect(starts).toHaveLength(count);
  expect(new Set(starts).size).toBe(count);
  expect(starts[0]).toBe(minuteOf(new Date(from)));
  expect(starts.at(-1)).toBe(minuteOf(new Date(until)) - 5);
});

it("offers the chosen minute even if it lies between, and none of another day", () => {
  const tuesday = day("2026-11-24T00:00:00+01:00", "2026-11-25T00:00:00+01:00");
  const odd = minuteOf(new Date("2026-11-24T14:07:00+01:00"));
  expect(startsOf(tuesday, odd)).toContain(odd);
  expect(startsOf(tuesday, odd + 1440)).not.toContain(odd + 1440);
});
