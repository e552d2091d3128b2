import type { Column } from "./columns";
import { clamp, type Minute } from "./span";

/** What part of a day is drawn, in minutes from each column's origin; whole hours. */
export interface Axis {
  readonly from: number;
  readonly until: number;
}

const HOUR = 60;
// A closed day still wants to look like one.
const usual: Axis = { from: 8 * HOUR, until: 18 * HOUR };

/** From the first to the last minute of any column in which something is open or stands. */
export function axisOf(columns: readonly Column[]): Axis {
  const spans = columns.flatMap(({ origin, open, busy, blocks }) =>
    [...open, ...busy, ...blocks.map((block) => block.claim)].map(({ startsAt, endsAt }) => ({
      from: startsAt - origin,
      until: endsAt - origin,
    })),
  );
  if (spans.length === 0) return usual;
  const from = Math.min(...spans.map((span) => span.from));
  const until = Math.max(...spans.map((span) => span.until));
  const [first, last] = [Math.floor(from / HOUR) * HOUR, Math.ceil(until / HOUR) * HOUR];
  return { from: first, until: Math.max(last, first + 4 * HOUR) };
}

/** The full hours of an axis. */
export const hoursOf = ({ from, until }: Axis): number[] =>
  Array.from({ length: Math.floor((until - from) / HOUR) + 1 }, (_, hour) => from + hour * HOUR);

/** Moves are reckoned in steps of five minutes, new bookings in quarters of an hour. */
export const steps = { move: 5, create: 15 } as const;

export const snap = (minute: Minute, step: number): Minute => Math.round(minute / step) * step;

/** The minute that a pointer is at, `share` being how far down the column it stands, 0 to 1. */
export const minuteAt = ({ origin }: Pick<Column, "origin">, axis: Axis, share: number): Minute =>
  origin + axis.from + clamp(share, 0, 1) * (axis.until - axis.from);
