"use client";

import { useLocale, useTranslations } from "next-intl";
import { weekStart } from "@/lib/week";
import { Axis } from "./axis";
import { DayRow } from "./day-row";
import { drawDay } from "./draft-week";
import { type OuterHours } from "./outer-hours";
import { rangeOf } from "./range";
import type { DraftWeek } from "./types";

interface WeekEditorProps {
  readonly label: string;
  readonly week: DraftWeek;
  readonly onChange: (week: DraftWeek) => void;
  /** Open time of what these hours lie within, by weekday. */
  readonly outer: OuterHours;
  readonly errorOf: (field: string) => string | undefined;
}

/** A week of opening hours, to be typed and to be painted. */
export function WeekEditor({ label, week, onChange, outer, errorOf }: WeekEditorProps) {
  const t = useTranslations("console.hours.week");
  const weekdays = weekdaysFrom(weekStart(useLocale()));
  const range = rangeOf(
    weekdays.flatMap((weekday) => [...drawDay(week, weekday), ...(outer?.(weekday) ?? [])]),
  );
  return (
    <div role="group" aria-label={label} className="grid">
      <p className="pb-3 text-small text-ink-2">{t("how")}</p>
      <Axis range={range} />
      {weekdays.map((weekday) => (
        <DayRow
          key={weekday}
          {...{ weekday, weekdays, week, onChange, range, errorOf }}
          outer={outer?.(weekday) ?? null}
        />
      ))}
    </div>
  );
}

/** ISO weekdays from the first day of the reader's week on. */
export const weekdaysFrom = (first: number): number[] =>
  Array.from({ length: 7 }, (_, index) => ((first - 1 + index) % 7) + 1);
