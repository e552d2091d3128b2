import type { Board, BoardDay, BoardResource } from "../types";
import { type Block, blocksOf, type Gap } from "./blocks";
import { clip, type Minute, minuteOf, type Span, spanOf } from "./span";

export interface Closure extends Span {
  readonly key: string;
  readonly kind: Kind | "busy";
  readonly label: string | null;
}

type Kind = BoardResource["days"][number]["closures"][number]["kind"];

/** One resource on one day. */
export interface Column {
  readonly key: string;
  readonly resource: BoardResource;
  readonly day: BoardDay;
  /** Where its minute 0 lies; all its positions are minutes from here. */
  readonly origin: Minute;
  readonly bounds: Span;
  readonly load: number | null;
  readonly open: readonly Span[];
  readonly closures: readonly Closure[];
  readonly busy: readonly Closure[];
  readonly blocks: readonly Block[];
  readonly gaps: readonly Gap[];
}

/** A day: a column for each resource. Its clock runs from the day's own midnight, be the day 23 or 25 hours long. */
export function dayColumns(board: Board, on: string): Column[] {
  const day = board.days.find((candidate) => candidate.on === on);
  if (!day) return [];
  return board.resources.map((resource) =>
    columnOf(board, resource, day, { key: resource.id, origin: minuteOf(day.startsAt) }),
  );
}

/**
 * A week of one resource: a column for each day. Clocks change at night, so the days are laid side by side by their
 * ends: from the change on, the same wall time stands at the same height in every column.
 */
export function weekColumns(board: Board, resourceId: string): Column[] {
  const resource = board.resources.find(({ id }) => id === resourceId);
  if (!resource) return [];
  return board.days.map((day) =>
    columnOf(board, resource, day, { key: day.on, origin: minuteOf(day.endsAt) - 1440 }),
  );
}

interface Lasting {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

interface Named extends Lasting {
  readonly id: string;
  readonly label?: string | null | undefined;
  readonly kind?: Kind | "busy";
}

function columnOf(
  { bookings }: Board,
  resource: BoardResource,
  day: BoardDay,
  at: Pick<Column, "key" | "origin">,
): Column {
  const bounds = { startsAt: minuteOf(day.startsAt), endsAt: minuteOf(day.until) };
  const own = resource.days.find(({ on }) => on === day.on);
  const inside = (rows: readonly Lasting[] = []) =>
    rows.flatMap((row) => clip(spanOf(row), bounds) ?? []);
  const named = (rows: readonly Named[] = []): Closure[] =>
    rows.flatMap(({ id: key, label = null, kind = "busy", ...row }) => {
      const span = clip(spanOf(row), bounds);
      const closure: Closure[] = span ? [{ key, kind, label, ...span }] : [];
      return closure;
    });
  return {
    ...at,
    resource,
    day,
    bounds,
    load: own?.load ?? null,
    open: inside(own?.open),
    closures: named(own?.closures),
    busy: named(resource.busy),
    ...blocksOf(bookings, resource.id, bounds),
  };
}
