"use client";

import { useLocale } from "next-intl";
import { createContext, use } from "react";
import { calendarDay, type Place } from "@/lib/format";

const Zone = createContext("UTC");

/** The zone of the place whose calendar is shown: all its times are told by that clock. */
export const ZoneProvider = Zone;

interface DeskPlace extends Place {
  /** The calendar day an instant falls on here. */
  readonly dayOf: (at: Date) => string;
}

export function usePlace(): DeskPlace {
  const [locale, zone] = [useLocale(), use(Zone)];
  return { locale, zone, dayOf: (at) => calendarDay(at, zone) };
}
