"use client";

import { cx } from "class-variance-authority";
import { useLocale } from "next-intl";
import { formatMinute } from "@/lib/format";
import { type Range, share } from "./range";

/** The clock above a week's bars. */
export function Axis({ range }: { range: Range }) {
  const locale = useLocale();
  const place = share(range);
  const first = Math.ceil(range.from / 180) * 3;
  const hours = Array.from(
    { length: Math.floor(range.until / 180) - first / 3 + 1 },
    (_, index) => first + index * 3,
  );
  return (
    <div aria-hidden className="grid gap-x-4 sm:grid-cols-[6.5rem_minmax(0,1fr)]">
      <div className="relative h-5 text-small text-ink-3 sm:col-start-2">
        {hours.map((hour) => (
          <span
            key={hour}
            className={cx(
              "absolute -translate-x-1/2 first:translate-x-0 last:-translate-x-full rtl:translate-x-1/2",
              hour % 6 !== 0 && "max-sm:hidden",
            )}
            style={{ insetInlineStart: place(hour * 60) }}
          >
            {formatMinute(hour * 60, locale)}
          </span>
        ))}
      </div>
    </div>
  );
}
