"use client";

import { Plus } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { IconButton } from "@/components/icon-button";
import { formatDuration, formatWeekday } from "@/lib/format";
import { CopyDay } from "./copy-day";
import { DayBar } from "./day-bar";
import { drawDay, type Span } from "./draft-week";
import * as edit from "./edit-week";
import type { Range } from "./range";
import type { DraftWeek } from "./types";
import { WindowLine } from "./window-line";

interface DayRowProps {
  readonly weekday: number;
  readonly weekdays: readonly number[];
  readonly week: DraftWeek;
  readonly onChange: (week: DraftWeek) => void;
  readonly outer: readonly Span[] | null;
  readonly range: Range;
  readonly errorOf: (field: string) => string | undefined;
}

export function DayRow(props: DayRowProps) {
  const { weekday, weekdays, week, onChange, outer, range, errorOf } = props;
  const t = useTranslations("console.hours.week");
  const locale = useLocale();
  const own = week.filter((window) => window.weekday === weekday);
  const drawn = drawDay(week, weekday);
  const day = formatWeekday(weekday, locale, "long");
  return (
    <div
      role="group"
      aria-label={day}
      className="grid gap-x-4 gap-y-2 border-t border-line py-3.5 sm:grid-cols-[6.5rem_minmax(0,1fr)]"
    >
      <div className="flex items-center gap-2 sm:grid sm:content-start sm:gap-0">
        <h3 className="font-medium">{day}</h3>
        <span className="text-small text-ink-2">
          {drawn.length > 0 ? formatDuration(openMinutes(drawn), locale) : t("closed")}
        </span>
        <span className="ms-auto flex sm:-ms-2.5 sm:mt-0.5">
          <IconButton
            label={t("add", { day })}
            icon={<Plus aria-hidden />}
            onClick={() => onChange(edit.addWindow(week, weekday, locale))}
          />
          {own.length > 0 && (
            <CopyDay
              weekday={weekday}
              weekdays={weekdays}
              onCopy={(to) => onChange(edit.copyDay(week, weekday, to))}
            />
          )}
        </span>
      </div>
      <div className="grid min-w-0 gap-2.5">
        <DayBar
          windows={drawn}
          outer={outer}
          range={range}
          onPaint={(span) => onChange(edit.paint(week, weekday, span, locale))}
          onResize={(key, span) => onChange(edit.resize(week, key, span, locale))}
        />
        {own.map((window, index) => (
          <WindowLine
            key={window.key}
            window={window}
            number={index + 1}
            errorOf={errorOf}
            onChange={(part) => onChange(edit.change(week, window.key, part))}
            onRemove={() => onChange(edit.remove(week, window.key))}
          />
        ))}
      </div>
    </div>
  );
}

const length = ({ startsMinute, endsMinute }: Span) => endsMinute - startsMinute;

const openMinutes = (windows: ReturnType<typeof drawDay>): number =>
  windows.reduce(
    (sum, window) =>
      sum + length(window) - window.breaks.reduce((total, part) => total + length(part), 0),
    0,
  );
