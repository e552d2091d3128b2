/**
 * The only place of the web app where an instant, a calendar day or an amount becomes text.
 * An instant (`Date`) needs a place, since a wall clock hangs somewhere; a calendar day
 * ("2026-11-24") has none and needs the locale only.
 */
export interface Place {
  /** BCP 47, from the visitor. */
  readonly locale: string;
  /** IANA, from the venue or the visitor. */
  readonly zone: string;
}

type Shape = Intl.DateTimeFormatOptions;

const shapes = {
  full: { weekday: "long", day: "numeric", month: "long" },
  dated: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  short: { weekday: "short", day: "numeric", month: "short" },
  brief: { day: "numeric", month: "short", year: "numeric" },
} as const satisfies Record<string, Shape>;

export type DayShape = keyof typeof shapes;

/** "10:30", or "10:30 AM" where clocks have twelve hours. */
export const formatTime = (at: Date, { locale, zone }: Place) =>
  unbroken(clock(locale, zone, { timeStyle: "short" }).format(at));

/** "10:30 – 11:15". */
export function formatTimeRange(from: Date, until: Date, { locale, zone }: Place): string {
  const format = clock(locale, zone, { timeStyle: "short" });
  return spaced(format.formatRange(from, until));
}

/** The day an instant falls on, somewhere: "Tuesday 24 November". */
export const formatDay = (at: Date, { locale, zone }: Place, shape: DayShape = "full") =>
  spaced(clock(locale, zone, shapes[shape]).format(at));

/** "Tue 24 Nov, 10:30": day and time where there is little room. */
export const formatMoment = (at: Date, place: Place) =>
  `${formatDay(at, place, "short")}, ${formatTime(at, place)}`;

/** A calendar day in words. Throws a RangeError on anything but "2026-11-24". */
export const formatCalendarDay = (day: string, locale: string, shape: DayShape = "full") =>
  formatDay(noon(day), { locale, zone: "UTC" }, shape);

/** "2026-11" → "November 2026". */
export const formatMonth = (month: string, locale: string) =>
  spaced(clock(locale, "UTC", { month: "long", year: "numeric" }).format(noon(`${month}-01`)));

/** The calendar day ("2026-11-24") an instant falls on in a zone. */
export const calendarDay = (at: Date, zone: string) =>
  clock("en-CA", zone, { year: "numeric", month: "2-digit", day: "2-digit" }).format(at);

/** ISO weekday 1 … 7 → its name; "short" for heads of columns. */
export const formatWeekday = (weekday: number, locale: string, length: "long" | "short") =>
  clock(locale, "UTC", { weekday: length }).format(new Date(Date.UTC(2024, 0, weekday, 12)));

/** "Europe/Berlin" → "Berlin". What a visitor calls a zone by; see zoneOffset for its clock. */
export const zoneCity = (zone: string) => (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");

/** "GMT+1": what the zone's clock is at that instant. Browsers write no offset as "GMT+0", Node as "GMT". */
export const zoneOffset = (at: Date, { locale, zone }: Place) =>
  (
    clock(locale, zone, { timeZoneName: "shortOffset" })
      .formatToParts(at)
      .find(({ type }) => type === "timeZoneName")?.value ?? ""
  ).replace(/\+0$/, "");

/** Minor units → "96.00 €" as the locale writes it; each currency has its own exponent (JPY 0, KWD 3). */
export function formatMoney(minor: number, currency: string, locale: string): string {
  const format = numbers(locale, { style: "currency", currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 0;
  return unbroken(format.format(minor / 10 ** digits));
}

/** A share of one as "47 %". */
export const formatShare = (share: number, locale: string): string =>
  numbers(locale, { style: "percent", maximumFractionDigits: 0 }).format(share);

/** How many digits the minor unit has: 2 for most, 0 for JPY, 3 for KWD. */
const digitsOf = (currency: string) =>
  numbers("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 0;

/** Minor units as they are typed, without the currency: 4850 EUR → "48.50", or "48,50". */
export function formatAmount(minor: number, currency: string, locale: string): string {
  const digits = digitsOf(currency);
  const shape = {
    useGrouping: false,
    numberingSystem: "latn",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  };
  return numbers(locale, shape).format(minor / 10 ** digits);
}

/**
 * A typed amount in major units → minor units; null where it is none, or finer than the currency is.
 * Both marks are understood, since people type either: the last one before the final digits is the decimal's.
 */
export function parseAmount(text: string, currency: string): number | null {
  const digits = digitsOf(currency);
  const bare = text.replaceAll(/[\s\u00a0\u202f'’]/g, "");
  if (!/^\d[\d.,]*$/.test(bare)) return null;
  const [, whole = "", fraction = ""] =
    new RegExp(`^(.*?)(?:[.,](\\d{0,${digits}}))?$`).exec(bare) ?? [];
  // What is left of marks groups thousands: "1.250,50", "12,000".
  if (!/^\d+$|^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(whole)) return null;
  const minor = Number(whole.replaceAll(/[.,]/g, "") + fraction.padEnd(digits, "0"));
  return Number.isSafeInteger(minor) ? minor : null;
}

/** A wall time, as minutes from midnight: 570 → "09:30", 1440 → "24:00" (or "12:00 AM"), 1500 → "01:00" of the next day. */
export function formatMinute(minute: number, locale: string): string {
  const format = clock(locale, "UTC", { timeStyle: "short" });
  if (minute === 1440 && format.resolvedOptions().hourCycle === "h23") return "24:00";
  return unbroken(format.format(new Date(Date.UTC(2024, 0, 1, 0, minute))));
}

/** 135 → "2 hrs 15 mins". */
export function formatDuration(minutes: number, locale: string): string {
  const unit = (value: number, name: "hour" | "minute") =>
    unbroken(numbers(locale, { style: "unit", unit: name, unitDisplay: "short" }).format(value));
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return unit(rest, "minute");
  return rest === 0 ? unit(hours, "hour") : `${unit(hours, "hour")} ${unit(rest, "minute")}`;
}

const steps = [
  { name: "day", seconds: 86_400 },
  { name: "hour", seconds: 3600 },
  { name: "minute", seconds: 60 },
] as const;

/** "3 hours ago", "in 2 days": never finer than a minute. */
export function formatRelative(at: Date, now: Date, locale: string): string {
  const seconds = (at.getTime() - now.getTime()) / 1000;
  const step = steps.find((candidate) => Math.abs(seconds) >= candidate.seconds);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  return step
    ? relative.format(Math.round(seconds / step.seconds), step.name)
    : relative.format(0, "minute");
}

// Making a formatter costs a hundred times what using one does, and a day's grid uses hundreds.
const clocks = new Map<string, Intl.DateTimeFormat>();
const amounts = new Map<string, Intl.NumberFormat>();

function clock(locale: string, timeZone: string, shape: Shape): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${JSON.stringify(shape)}`;
  const known = clocks.get(key) ?? new Intl.DateTimeFormat(locale, { ...shape, timeZone });
  clocks.set(key, known);
  return known;
}

function numbers(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = amounts.get(key) ?? new Intl.NumberFormat(locale, options);
  amounts.set(key, known);
  return known;
}

// Node and browsers differ in the spaces they write ("10:30 AM" with three kinds): the server's
// text and the browser's must be the same characters.
const spaced = (text: string) => text.replaceAll(/[\u00a0\u2009\u202f]/g, " ");
const unbroken = (text: string) => text.replaceAll(/[ \u2009\u202f]/g, "\u00a0");

function noon(day: string): Date {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new RangeError(`Not a calendar day: ${day}`);
  return new Date(`${day}T12:00:00Z`);
}
