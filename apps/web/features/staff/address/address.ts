import type { Weekday } from "@/lib/week";
import { addDays, startOfWeek } from "../../../components/month-grid/days";

export const views = ["day", "week", "list"] as const;
export type View = (typeof views)[number];

/** What the address of the calendar says; null is today, the first place, the first resource. */
export interface Address {
  readonly date: string | null;
  readonly view: View;
  readonly locationId: string | null;
  readonly resourceId: string | null;
}

type Params = { readonly get: (name: string) => string | null };

const isDay = (text: string | null) =>
  text !== null &&
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  addDays(text, 0) === text; // 31 February is another day

/** Anything may be typed into an address: what is not understood counts as not said. */
export function readAddress(params: Params): Address {
  const date = params.get("date");
  return {
    date: isDay(date) ? date : null,
    view: views.find((view) => view === params.get("view")) ?? "day",
    locationId: params.get("location"),
    resourceId: params.get("resource"),
  };
}

/** "?date=2026-11-24&view=week"; what is usual is left out. */
export function writeAddress({ date, view, locationId, resourceId }: Address): string {
  const params = new URLSearchParams();
  if (date) params.set("date", date);
  if (view !== "day") params.set("view", view);
  if (locationId) params.set("location", locationId);
  if (resourceId) params.set("resource", resourceId);
  const text = params.toString();
  return text ? `?${text}` : "";
}

/** The days a view shows, both included. */
export function daysShown(view: View, date: string, first: Weekday) {
  if (view !== "week") return { fromOn: date, untilOn: date };
  const fromOn = startOfWeek(date, first);
  return { fromOn, untilOn: addDays(fromOn, 6) };
}

/** A page on or back: a day, or a week. */
export const turn = (view: View, date: string, by: 1 | -1): string =>
  addDays(date, view === "week" ? 7 * by : by);
