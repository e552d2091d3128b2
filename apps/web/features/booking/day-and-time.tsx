import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Day } from "@/components/month-grid/days";
import { MonthGrid } from "@/components/month-grid/month-grid";
import { formatCalendarDay } from "@/lib/format";
import { StepTitle } from "./step-title";
import type { Search } from "./times-input";
import { TimesOfDay } from "./times-of-day";
import type { Slot } from "./types";
import { useDayState } from "./use-day-state";
import { type Times, useTimes } from "./use-times";
import { ZoneLine } from "./zone-line";

export interface DayAndTimeProps {
  readonly search: Search;
  /** The clock that times are told by. */
  readonly zone: string;
  /** The visitor's own, which a line compares. */
  readonly visitorZone: string | null;
  readonly wish: Day | null;
  readonly hold?: string | undefined;
  readonly onDay: (day: Day) => void;
  readonly children: (times: Times) => ReactNode;
  /** Above both columns: what narrows the search. */
  readonly filter?: ReactNode;
  readonly hint?: ReactNode;
  readonly phone: string | null;
}

/** A month to choose a day from, and that day's times: for booking and for moving a booking. */
export function DayAndTime(props: DayAndTimeProps) {
  const { search, zone, visitorZone, wish, hold, onDay, children, filter, hint, phone } = props;
  const t = useTranslations("booking.time");
  const locale = useLocale();
  const times = useTimes({ search, zone, wish, hold });
  const stateOf = useDayState(search, times);
  return (
    <div className="grid gap-x-12 gap-y-6 md:grid-cols-[20rem_1fr] md:grid-rows-[auto_1fr]">
      <div className="grid content-start gap-4">
        {filter}
        <MonthGrid
          label={t("chooseDay")}
          month={times.month}
          onMonthChange={times.setMonth}
          selected={times.day}
          onSelect={onDay}
          stateOf={stateOf}
          today={search.today}
          from={search.today}
          until={search.lastDay}
          busy={times.openDays.state === "loading"}
        />
      </div>
      <section aria-label={t("chooseTime")} className="min-w-0 md:row-span-2">
        <StepTitle hint={hint}>
          {times.day === null ? t("title") : formatCalendarDay(times.day, locale)}
        </StepTitle>
        <TimesOfDay times={times} onDay={onDay} phone={phone}>
          {children(times)}
        </TimesOfDay>
      </section>
      <ZoneLine zone={zone} visitorZone={visitorZone} near={times.day ?? search.today} />
    </div>
  );
}

/** The times of a day once they are found and there are some. */
export const slotsFound = (times: Times): readonly Slot[] =>
  times.times.state === "found" ? times.times.value : [];
