import type { LocalDate, Weekday } from "./types.ts";

/** Whole days since 1970-01-01 on a wall calendar, in no zone. */
export type DayNumber = number;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day's number. Throws a RangeError for what is no date of the Gregorian calendar, such as 2030-02-29. */
export function dayNumber(date: LocalDate): DayNumber {
  const match = pattern.exec(date);
  const day = match ? fromCivil(Number(match[1]), Number(match[2]), Number(match[3])) : Number.NaN;
  if (Number.isNaN(day) || localDate(day) !== date)
    throw new RangeError(`Not a local date: ${date}`);
  return day;
}

export function localDate(day: DayNumber): LocalDate {
  // Eras of 400 years that start on 1 March, so that the leap day is the last of its year.
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

function fromCivil(year: number, month: number, dayOfMonth: number): DayNumber {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear =
    Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

const pad = (value: number, width: number) => String(value).padStart(width, "0");

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** 1970-01-01 was a Thursday. */
export function weekdayOfDay(day: DayNumber): Weekday {
  return weekdays[(((day + 3) % 7) + 7) % 7]!;
}

export function weekdayOf(date: LocalDate): Weekday {
  return weekdayOfDay(dayNumber(date));
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return localDate(dayNumber(date) + days);
}

/** Days from the first to the second; negative where the second is earlier. */
export function daysBetween(from: LocalDate, until: LocalDate): number {
  return dayNumber(until) - dayNumber(from);
}

/** From a count in which Sunday is 0 and Saturday 6. Throws a RangeError for anything else. */
export function weekdayFromSundayZero(day: number): Weekday {
  const weekday = weekdays[(day + 6) % 7];
  if (!weekday || day > 6) throw new RangeError(`Not a weekday from 0 to 6: ${day}`);
  return weekday;
}

/** To a count in which Sunday is 0 and Saturday 6. */
export function weekdayToSundayZero(weekday: Weekday): number {
  return weekday % 7;
}
