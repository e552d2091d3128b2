"use client";

/* A table is what the pattern makes a grid of; its blank cells stand for the neighbouring months. */
/* oxlint-disable jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/control-has-associated-label */
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useId, useRef, useState } from "react";
import { IconButton } from "@/components/icon-button";
import { formatCalendarDay, formatMonth, formatWeekday } from "@/lib/format";
import { weekStart } from "@/lib/week";
import { DayButton } from "./day-button";
import { type Day, dayAfterKey, monthOf, shiftMonth, weeksOf } from "./days";

/** What a day offers. A day that offers nothing stays reachable and says why. */
export type DayState =
  | { readonly open: true; readonly note?: string }
  | { readonly open: false; readonly reason: string };

export interface MonthGridProps {
  readonly label: string;
  /** "2026-11" */
  readonly month: string;
  readonly onMonthChange: (month: string) => void;
  readonly selected: Day | null;
  readonly onSelect: (day: Day) => void;
  readonly stateOf: (day: Day) => DayState;
  /** Today where the business is, not where the reader sits. */
  readonly today: Day;
  /** First and last day one can move to. */
  readonly from?: Day | undefined;
  readonly until?: Day | undefined;
  readonly busy?: boolean;
}

/** A month to choose a day from: one tab stop, moved in by keys, after the ARIA date-picker pattern. */
export function MonthGrid(props: MonthGridProps) {
  const { month, onMonthChange, selected, onSelect, stateOf, from, until } = props;
  const t = useTranslations("ui.month");
  const locale = useLocale();
  const first = weekStart(locale);
  const grid = useRef<HTMLTableElement>(null);
  const id = useId();

  const [cursor, setCursor] = useState(selected ?? props.today);
  const stop = within(monthOf(cursor) === month ? cursor : (selected ?? ""), month, from, until);
  const [told, setTold] = useState<Day | null>(null);
  const moved = useRef(false);

  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [stop, month]);

  function press(event: React.KeyboardEvent) {
    const rightToLeft = getComputedStyle(event.currentTarget).direction === "rtl";
    const { key, shiftKey: shift } = event;
    const next = dayAfterKey(stop, { key, shift, rightToLeft, first });
    if (!next) return;
    event.preventDefault();
    const day = clamp(next, from, until);
    moved.current = true;
    setCursor(day);
    setTold(null);
    if (monthOf(day) !== month) onMonthChange(monthOf(day));
  }

  function choose(day: Day) {
    setCursor(day);
    const open = stateOf(day).open;
    setTold(open ? null : day);
    if (open) onSelect(day);
  }

  const why = told && monthOf(told) === month ? stateOf(told) : null;
  return (
    <section aria-label={props.label} className="grid gap-2">
      <div className="flex items-center justify-between">
        <IconButton
          label={t("previous")}
          icon={<ChevronLeft aria-hidden className="rtl:-scale-x-100" />}
          disabled={from !== undefined && month <= monthOf(from)}
          onClick={() => onMonthChange(shiftMonth(month, -1))}
        />
        <h2 id={id} aria-live="polite" className="date text-lead">
          {formatMonth(month, locale)}
        </h2>
        <IconButton
          label={t("next")}
          icon={<ChevronRight aria-hidden className="rtl:-scale-x-100" />}
          disabled={until !== undefined && month >= monthOf(until)}
          onClick={() => onMonthChange(shiftMonth(month, 1))}
        />
      </div>
      <table
        ref={grid}
        role="grid"
        aria-labelledby={id}
        aria-busy={props.busy || undefined}
        onKeyDown={press}
        className="w-full table-fixed border-collapse aria-busy:animate-[breathe_1.6s_ease-in-out_infinite]"
      >
        <thead>
          <tr>
            {Array.from({ length: 7 }, (_, column) => ((first - 1 + column) % 7) + 1).map(
              (weekday) => (
                <th
                  key={weekday}
                  scope="col"
                  abbr={formatWeekday(weekday, locale, "long")}
                  className="pb-1.5 text-small font-medium text-ink-3"
                >
                  {formatWeekday(weekday, locale, "short")}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month, first).map((week) => (
            <tr
              key={week.find((day) => day !== null)}
              // Weeks that are over cannot be moved to: a narrow page has better use for their place.
              className={isOver(week, from) ? "max-md:hidden" : undefined}
            >
              {week.map((day, column) =>
                day === null ? (
                  <td key={`blank-${column}`} />
                ) : (
                  <DayButton
                    key={day}
                    day={day}
                    name={formatCalendarDay(day, locale, "dated")}
                    state={stateOf(day)}
                    selected={day === selected}
                    today={day === props.today}
                    stop={day === stop}
                    onPress={() => choose(day)}
                  />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <output className="block min-h-5 text-small text-ink-2">
        {told &&
          why?.open === false &&
          t("why", { day: formatCalendarDay(told, locale), reason: why.reason })}
      </output>
    </section>
  );
}

/** The month's one tab stop: the wished day when it lies there, else the first day one can be on. */
function within(wish: Day, month: string, from: Day | undefined, until: Day | undefined): Day {
  return clamp(monthOf(wish) === month ? wish : `${month}-01`, from, until);
}

const isOver = (week: readonly (Day | null)[], from: Day | undefined) =>
  from !== undefined && week.every((day) => day === null || day < from);

function clamp(day: Day, from: Day | undefined, until: Day | undefined): Day {
  if (from !== undefined && day < from) return from;
  return until !== undefined && day > until ? until : day;
}
