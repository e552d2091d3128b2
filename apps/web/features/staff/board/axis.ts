import type { Column } from "./columns";
import { clamp, clip, type Minute, type Span } from "./span";

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
  const spans = columns.flatMap((column) => {
    const { origin, bounds, open, busy, blocks } = column;
    const claims = blocks.map(({ claim }) => clip(claim, bounds) ?? claim);
    return [...open.filter((span) => !isTail(span, column)), ...busy, ...claims].map(
      ({ startsAt, endsAt }) => ({ from: startsAt - origin, until: endsAt - origin }),
    );
  });
  if (spans.length === 0) return usual;
  const from = Math.min(...spans.map((span) => span.from));
  const until = Math.max(...spans.map((span) => span.until));
  const [first, last] = [Math.floor(from / HOUR) * HOUR, Math.ceil(until / HOUR) * HOUR];
  return { from: first, until: Math.max(last, first + 4 * HOUR) };
}

/** What last night left open; with nobody in it, it stands on last night's page only. */
const isTail = ({ startsAt, endsAt }: Span, { bounds }: Column) =>
  startsAt <= bounds.startsAt && endsAt < bounds.startsAt + 12 * HOUR;

/** Where to look first: at the running minute while something is open or stands, else at the next opening, else the first. */
export function firstSight(columns: readonly Column[], axis: Axis, now: Minute): number {
  const at = columns.flatMap((column) => {
    const { origin, bounds, open, blocks } = column;
    const spans = [...open, ...blocks].filter((span) => !isTail(span, column) || span.endsAt > now);
    if (now < bounds.startsAt || bounds.endsAt <= now)
      return spans.map((span) => span.startsAt - origin);
    const isOn = spans.some(({ startsAt, endsAt }) => startsAt <= now && now < endsAt);
    if (isOn) return [now - origin];
    const ahead = spans.filter(({ startsAt }) => startsAt > now);
    return (ahead.length > 0 ? ahead : spans).map(({ startsAt }) => startsAt - origin);
  });
  return clamp(Math.min(...at, Infinity), axis.from, axis.until);
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
