"use client";

import { formatTime } from "@/lib/format";
import { usePlace } from "../place-context";
import { type Axis, hoursOf } from "./axis";
import type { Column } from "./columns";
import { dateOf, minuteOf } from "./span";
import { vars } from "./vars";

/** The hours at the start side. They are told by a column of an ordinary day where there is one among them. */
export function HourRail({ columns, axis }: { columns: readonly Column[]; axis: Axis }) {
  const place = usePlace();
  const ordinary = columns.find(
    ({ day }) => minuteOf(day.endsAt) - minuteOf(day.startsAt) === 24 * 60,
  );
  const origin = (ordinary ?? columns[0])?.origin ?? 0;
  return (
    <div aria-hidden className="sticky start-0 z-10 bg-paper text-small text-ink-3">
      {hoursOf(axis).map((hour) => (
        <span
          key={hour}
          style={vars({ "--at": hour - axis.from })}
          className="absolute end-2.5 top-[calc(var(--at)*var(--minute))] -translate-y-1/2 whitespace-nowrap"
        >
          {formatTime(dateOf(origin + hour), place)}
        </span>
      ))}
    </div>
  );
}
