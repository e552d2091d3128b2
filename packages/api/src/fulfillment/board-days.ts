import {
  addDays,
  type Claim,
  type Minute,
  openDays,
  type OpenDay,
  type Span,
} from "@daybook/scheduling";
import { dateOf } from "../availability/load-snapshot";

interface Range {
  readonly locationId: string;
  readonly fromOn: string;
  readonly untilOn: string;
  readonly zone: string;
}

interface DayOfBoard extends Span {
  readonly on: string;
  /** The end of the day, or of its latest opening where that runs past midnight. */
  readonly until: Minute;
}

interface Opening {
  readonly open: readonly Span[];
  readonly entries: OpenDay["entries"];
}

/** A chain's opening by day. What the day before leaves open past midnight is open on this day too. */
export function openByDay(
  calendars: Parameters<typeof openDays>[0],
  chain: readonly string[],
  { locationId, fromOn, untilOn, zone }: Range,
) {
  const days = openDays(
    calendars,
    chain,
    { locationId },
    { from: addDays(fromOn, -1), until: untilOn, zone },
  );
  const byDate = new Map(
    days.map((day, index): [string, Opening] => {
      const before = days[index - 1]?.open ?? [];
      const left = before.flatMap(({ startsAt, endsAt }) =>
        endsAt > day.startsAt ? [{ startsAt: Math.max(startsAt, day.startsAt), endsAt }] : [],
      );
      return [day.date, { open: [...left, ...day.open], entries: day.entries }];
    }),
  );
  return (on: string): Opening => byDate.get(on) ?? { open: [], entries: [] };
}

/** The end of a day, or of what is open past it. */
export const lastOf = (openings: readonly Opening[], endsAt: Minute): Minute =>
  Math.max(endsAt, ...openings.flatMap(({ open }) => open.map((span) => span.endsAt)));

/** One resource's day as a column shows it; `load` is the share of the open time that is taken, 0 to 1, or null when closed. */
export function columnDay(
  day: DayOfBoard,
  { open, entries }: Opening = { open: [], entries: [] },
  claims: readonly Claim[],
  lanes: number,
) {
  const openMinutes = minutesOf(open) * lanes;
  const within = claims.map(({ startsAt, endsAt }) => ({
    startsAt: Math.max(startsAt, day.startsAt),
    endsAt: Math.min(endsAt, day.until),
  }));
  return {
    on: day.on,
    open: open.map(toDates),
    closures: entries
      // What is merely not open needs no name; what closes an open day does.
      .filter((entry) => !entry.opens && entry.kind !== "default")
      .map(({ id, kind, label, ...span }) => ({ id, kind, label, ...toDates(span) })),
    load: openMinutes > 0 ? Math.min(1, minutesOf(within) / openMinutes) : null,
  };
}

const toDates = ({ startsAt, endsAt }: Span) => ({
  startsAt: dateOf(startsAt),
  endsAt: dateOf(endsAt),
});

const minutesOf = (spans: readonly Span[]) =>
  spans.reduce((sum, { startsAt, endsAt }) => sum + Math.max(0, endsAt - startsAt), 0);
