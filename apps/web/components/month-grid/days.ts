import type { Weekday } from "@/lib/week";

/** A calendar day, "2026-11-24"; days compare as text. A month is its first seven characters. */
export type Day = string;

const milliseconds = 86_400_000;
// Counted in UTC, where every day has 24 hours: no zone takes part in a calendar.
const count = (day: Day) => Date.parse(`${day}T00:00:00Z`) / milliseconds;
const named = (days: number): Day => new Date(days * milliseconds).toISOString().slice(0, 10);

export const addDays = (day: Day, days: number): Day => named(count(day) + days);
export const monthOf = (day: Day) => day.slice(0, 7);

/** 1 Monday … 7 Sunday. The epoch was a Thursday. */
export const weekdayOf = (day: Day) => ((((count(day) + 3) % 7) + 7) % 7) + 1;

/** The same day of another month, or its last: 31 January and one month is 28 or 29 February. */
export function addMonths(day: Day, months: number): Day {
  const first = shiftMonth(monthOf(day), months);
  return `${first}-${String(Math.min(Number(day.slice(8)), lengthOf(first))).padStart(2, "0")}`;
}

/** "2026-11" and 2 → "2027-01". */
export function shiftMonth(month: string, by: number): string {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by;
  const year = String(Math.floor(months / 12)).padStart(4, "0");
  return `${year}-${String((months % 12) + 1).padStart(2, "0")}`;
}

const lengthOf = (month: string) => count(`${shiftMonth(month, 1)}-01`) - count(`${month}-01`);

export const startOfWeek = (day: Day, first: Weekday): Day =>
  addDays(day, -((weekdayOf(day) - first + 7) % 7));

/** The weeks that a month touches; the days of its neighbours are null. */
export function weeksOf(month: string, first: Weekday): (Day | null)[][] {
  const start = startOfWeek(`${month}-01`, first);
  const cells = count(`${month}-01`) + lengthOf(month) - count(start);
  return Array.from({ length: Math.ceil(cells / 7) }, (_, week) =>
    Array.from({ length: 7 }, (__, weekday) => {
      const day = addDays(start, week * 7 + weekday);
      return monthOf(day) === month ? day : null;
    }),
  );
}

interface Step {
  readonly key: string;
  readonly shift: boolean;
  readonly rightToLeft: boolean;
  readonly first: Weekday;
}

/** Where a key leads from a day, by the date-picker pattern of the ARIA Authoring Practices; null for other keys. */
export function dayAfterKey(day: Day, { key, shift, rightToLeft, first }: Step): Day | null {
  const forward = rightToLeft ? -1 : 1;
  switch (key) {
    case "ArrowRight":
      return addDays(day, forward);
    case "ArrowLeft":
      return addDays(day, -forward);
    case "ArrowDown":
      return addDays(day, 7);
    case "ArrowUp":
      return addDays(day, -7);
    case "Home":
      return startOfWeek(day, first);
    case "End":
      return addDays(startOfWeek(day, first), 6);
    case "PageDown":
      return addMonths(day, shift ? 12 : 1);
    case "PageUp":
      return addMonths(day, shift ? -12 : -1);
    default:
      return null;
  }
}
