import { addDays, type Day, monthOf, shiftMonth } from "@/components/month-grid/days";
import type { Wanted } from "./types";

/** What times are looked for, and how far: the server's first look and the browser's next ones must ask the same. */
export interface Search {
  readonly wanted: Wanted;
  readonly today: Day;
  /** The last day that can be booked. */
  readonly lastDay: Day;
  /** Set where times are shown by another clock than the place's. */
  readonly zone: string | null;
  /** The link of a booking that is looking for another time: its own counts as free. */
  readonly own?: string;
}

/** The days of a month that can still be booked, or null where none lies in it. */
export function daysInput({ wanted, today, lastDay, zone, own }: Search, month: string) {
  const lastOfMonth = addDays(`${shiftMonth(month, 1)}-01`, -1);
  const fromOn = monthOf(today) === month ? today : `${month}-01`;
  const untilOn = lastOfMonth < lastDay ? lastOfMonth : lastDay;
  return { ...wanted, fromOn, untilOn, ...(zone && { zone }), ...(own && { own }) };
}

/** Whether anything of a month can be booked at all. */
export const isInReach = ({ today, lastDay }: Search, month: string) =>
  month >= monthOf(today) && month <= monthOf(lastDay);

/** `hold` is the visit's own, whose time is free for it. */
export const slotsInput = ({ wanted, zone, own }: Search, on: Day, hold = own) => ({
  ...wanted,
  on,
  ...(zone && { zone }),
  ...(hold && { own: hold }),
});

/** The very first time there is. */
export const nextInput = ({ wanted, own }: Search) => ({
  ...wanted,
  count: 1,
  ...(own && { own }),
});
