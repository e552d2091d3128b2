/** Whole minutes since the epoch: what every position on the grid is reckoned in. */
export type Minute = number;

/** Half-open, `[startsAt, endsAt)`. */
export interface Span {
  readonly startsAt: Minute;
  readonly endsAt: Minute;
}

const MILLIS = 60_000;

export const minuteOf = (at: Date): Minute => Math.floor(at.getTime() / MILLIS);
export const dateOf = (minute: Minute): Date => new Date(minute * MILLIS);

export const spanOf = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }): Span => ({
  startsAt: minuteOf(startsAt),
  endsAt: Math.ceil(endsAt.getTime() / MILLIS),
});

/** The part of a span that lies within another, or null. */
export function clip({ startsAt, endsAt }: Span, within: Span): Span | null {
  const part = {
    startsAt: Math.max(startsAt, within.startsAt),
    endsAt: Math.min(endsAt, within.endsAt),
  };
  return part.startsAt < part.endsAt ? part : null;
}

export const clamp = (value: number, low: number, high: number) =>
  Math.min(Math.max(value, low), high);
