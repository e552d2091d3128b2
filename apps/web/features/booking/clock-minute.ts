import { formatTime } from "@/lib/format";

/** A minute of the wall clock, 1440 and more being the next day's, as "18:30". */
export const formatMinute = (minute: number, locale: string): string =>
  formatTime(new Date(minute * 60_000), { locale, zone: "UTC" });

/** The minute of the day that an instant is in a zone, 0 to 1439. */
export function minuteOfDay(at: Date, zone: string): number {
  const [hours = 0, minutes = 0] = formatTime(at, { locale: "en-GB", zone }).split(":").map(Number);
  return hours * 60 + minutes;
}
