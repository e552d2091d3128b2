import type { Column } from "./columns";
import type { Minute } from "./span";

/** Something in the grid that arrow keys lead to. */
export interface Stop {
  readonly key: string;
  readonly column: number;
  /** Minutes from its column's origin, so that neighbours compare by wall time. */
  readonly at: Minute;
}

/** Bookings, named closures and busy times, by column and from top to bottom. */
export const stopsOf = (columns: readonly Column[]): Stop[] =>
  columns.flatMap(({ origin, blocks, closures, busy }, column) =>
    [...blocks, ...closures, ...busy]
      .map(({ key, startsAt }) => ({ key, column, at: startsAt - origin }))
      .toSorted((a, b) => a.at - b.at || a.key.localeCompare(b.key)),
  );

/** Where a key leads from a stop; null for other keys and where nothing lies that way. */
export function stopAfterKey(
  stops: readonly Stop[],
  current: string,
  { key, rightToLeft }: { key: string; rightToLeft: boolean },
): Stop | null {
  const from = stops.find((stop) => stop.key === current);
  if (!from) return null;
  const own = stops.filter((stop) => stop.column === from.column);
  const at = own.indexOf(from);
  switch (key) {
    case "ArrowDown":
      return own[at + 1] ?? null;
    case "ArrowUp":
      return own[at - 1] ?? null;
    case "Home":
      return own[0] ?? null;
    case "End":
      return own.at(-1) ?? null;
    case "ArrowRight":
      return nearest(stops, from, rightToLeft ? -1 : 1);
    case "ArrowLeft":
      return nearest(stops, from, rightToLeft ? 1 : -1);
    default:
      return null;
  }
}

/** The next column that way that has anything, and in it what lies nearest in time. */
function nearest(stops: readonly Stop[], from: Stop, by: 1 | -1): Stop | null {
  const beyond = stops.filter((stop) => (stop.column - from.column) * by > 0);
  if (beyond.length === 0) return null;
  const columns = beyond.map((stop) => stop.column);
  const column = by === 1 ? Math.min(...columns) : Math.max(...columns);
  const distance = (stop: Stop) => Math.abs(stop.at - from.at);
  return (
    beyond
      .filter((stop) => stop.column === column)
      .toSorted((a, b) => distance(a) - distance(b))[0] ?? null
  );
}
