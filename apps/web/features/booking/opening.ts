import type { Place } from "./types";

type Week = Place["week"];

/** What a passer-by wants to know: open until when, or closed until when. Minutes of the wall clock from that day's midnight. */
export type Opening =
  | { readonly isOpen: true; readonly untilMinute: number }
  | {
      readonly isOpen: false;
      readonly opens: { readonly date: string; readonly minute: number } | null;
    };

/** The week begins today; `minute` is now, from today's midnight at the place. */
export function openingAt(week: Week, minute: number): Opening {
  const [today] = week;
  const now = today?.open.find((span) => span.startsMinute <= minute && minute < span.endsMinute);
  if (now) return { isOpen: true, untilMinute: now.endsMinute };
  for (const day of week) {
    const next = day.open.find((span) => day !== today || span.startsMinute > minute);
    if (next) return { isOpen: false, opens: { date: day.date, minute: next.startsMinute } };
  }
  return { isOpen: false, opens: null };
}
