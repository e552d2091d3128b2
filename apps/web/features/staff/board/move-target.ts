import { type Axis, snap, steps } from "./axis";
import type { Column } from "./columns";
import { clamp, type Minute } from "./span";

/** Where a block would stand: in a column, from a minute on. */
export interface Target {
  readonly column: string;
  readonly startsAt: Minute;
}

const perKey: Readonly<Record<string, number>> = {
  ArrowUp: -steps.move,
  ArrowDown: steps.move,
  PageUp: -60,
  PageDown: 60,
};

interface Aim {
  readonly key: string;
  readonly rightToLeft: boolean;
}

/**
 * Where a key takes a block of so many minutes: up and down by five minutes or an hour, sideways to the next column that
 * takes its kind. Null for keys that mean nothing here.
 */
export function targetAfterKey(
  target: Target,
  { key, rightToLeft }: Aim,
  columns: readonly Column[],
  minutes: number,
): Target | null {
  const sideways = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
  if (sideways !== 0) return beside(target, rightToLeft ? -sideways : sideways, columns);
  const by = perKey[key];
  const column = columns.find((candidate) => candidate.key === target.column);
  if (by === undefined || !column) return null;
  return { ...target, startsAt: within(target.startsAt + by, column, minutes) };
}

function beside(target: Target, by: number, columns: readonly Column[]): Target {
  const at = columns.findIndex((candidate) => candidate.key === target.column);
  const from = columns[at];
  const to = columns.filter((_, index) => (by > 0 ? index > at : index < at));
  const next = (by > 0 ? to : to.reverse()).find(
    (column) => column.resource.kind === from?.resource.kind,
  );
  if (!from || !next) return target;
  return { column: next.key, startsAt: target.startsAt - from.origin + next.origin };
}

/** Where a pointer takes a block that was picked up `grip` minutes below its start. */
export function targetAtPointer(
  column: Column,
  axis: Axis,
  { minute, grip, minutes }: { minute: Minute; grip: number; minutes: number },
): Target {
  const visible = {
    ...column,
    bounds: { startsAt: column.origin + axis.from, endsAt: column.origin + axis.until },
  };
  return {
    column: column.key,
    startsAt: within(snap(minute - grip, steps.move), visible, minutes),
  };
}

/** A block neither begins before its day nor after it; its end may reach beyond. */
const within = (minute: Minute, { bounds }: Pick<Column, "bounds">, minutes: number): Minute =>
  clamp(minute, bounds.startsAt, Math.max(bounds.startsAt, bounds.endsAt - Math.min(minutes, 15)));
