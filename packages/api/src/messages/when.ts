/** Days and times are read in a zone that is named beside them. */
export function whenIn(zone: string, startsAt: Date, endsAt: Date, locale: string): string {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeZone: zone });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone: zone });
  const sameDay = day.format(startsAt) === day.format(endsAt);
  const end = sameDay ? time.format(endsAt) : `${day.format(endsAt)}, ${time.format(endsAt)}`;
  return `${day.format(startsAt)}, ${time.format(startsAt)} – ${end} (${zone})`;
}

/** Whether the clocks of two zones show the same at that instant. */
export function sameClock(a: string, b: string, at: Date): boolean {
  const wall = (zone: string) =>
    new Intl.DateTimeFormat("en", {
      dateStyle: "short",
      timeStyle: "short",
      timeZone: zone,
    }).format(at);
  return a === b || wall(a) === wall(b);
}

/** The locale if this machine knows it, else English. */
export function knownLocale(locale: string | null): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale ?? "en")[0] ?? "en";
  } catch {
    return "en";
  }
}

export function money(minor: number, currency: string, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: "currency", currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(minor / 10 ** digits);
}
