"use client";

import { useLocale } from "next-intl";
import { calendarDay, formatDay, formatTime, formatTimeRange } from "@/lib/format";
import { useBusiness } from "./use-business";

/** Instants in words, on the clock of the business. */
export function useMoments() {
  const locale = useLocale();
  const { zone } = useBusiness().business;
  const place = { locale, zone };
  const day = (at: Date) => formatDay(at, place, "short");
  return {
    day,
    at: (at: Date) => `${day(at)}, ${formatTime(at, place)}`,
    /** Whole days as days; the end is the first instant that is no longer part of it. */
    span(from: Date, until: Date): string {
      const isWhole = [from, until].every((at) => isMidnight(at, zone));
      const last = new Date(until.getTime() - 1);
      if (calendarDay(from, zone) === calendarDay(last, zone))
        return isWhole ? day(from) : `${day(from)}, ${formatTimeRange(from, until, place)}`;
      if (isWhole) return `${day(from)} – ${day(last)}`;
      return `${day(from)}, ${formatTime(from, place)} – ${day(until)}, ${formatTime(until, place)}`;
    },
  };
}

/** The minute before is another day. */
const isMidnight = (at: Date, zone: string) =>
  calendarDay(at, zone) !== calendarDay(new Date(at.getTime() - 60_000), zone);
