"use client";

import type { Axis } from "./axis";
import type { Column } from "./columns";
import type { Minute } from "./span";
import { vars } from "./vars";

interface NowLineProps {
  readonly columns: readonly Column[];
  readonly axis: Axis;
  readonly now: Minute;
}

/** Where the day has come to: across all columns of the day, or across its own in a week. */
export function NowLine({ columns, axis, now }: NowLineProps) {
  const first = columns.findIndex(({ bounds }) => bounds.startsAt <= now && now < bounds.endsAt);
  const column = columns[first];
  if (!column) return null;
  const at = now - column.origin - axis.from;
  if (at < 0 || at > axis.until - axis.from) return null;
  const count = columns.filter(({ day }) => day.on === column.day.on).length;
  return (
    <div
      aria-hidden
      style={{ ...vars({ "--at": at }), gridColumn: `${first + 2} / span ${count}` }}
      data-status="lost"
      data-now
      className="pointer-events-none absolute inset-x-0 top-[calc(1rem+var(--at)*var(--minute))] z-10 border-t-[1.5px] border-status"
    >
      <span className="absolute -start-1.25 -top-1.25 size-2.25 rounded-full bg-status" />
    </div>
  );
}
