import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { Day } from "@/components/month-grid/days";
import { formatCalendarDay } from "@/lib/format";
import { slotsFound } from "./day-and-time";
import { nearestTo } from "./parts-of-day";
import { plainLink } from "./plain-link";
import { TimeButtons, type TimeButtonsProps, TimesByPart } from "./time-buttons";
import { TimesOfDay } from "./times-of-day";
import type { Times } from "./use-times";

interface TableTimesProps {
  readonly times: Times;
  /** The wished wall time. */
  readonly around: string;
  readonly phone: string | null;
  readonly onDay: (day: Day) => void;
  readonly buttons: Omit<TimeButtonsProps, "slots">;
}

const nearest = 6;

/** The times nearest to the wish; all of the day's on demand. */
export function TableTimes({ times, around, phone, onDay, buttons }: TableTimesProps) {
  const t = useTranslations("booking.table");
  const locale = useLocale();
  const [showsAll, setShowsAll] = useState(false);
  const slots = slotsFound(times);
  return (
    <section aria-label={t("chooseTime")} className="grid gap-3">
      <h3 className="text-lead font-medium">
        {times.day === null ? t("times") : formatCalendarDay(times.day, locale)}
      </h3>
      <TimesOfDay times={times} onDay={onDay} phone={phone}>
        {showsAll ? (
          <TimesByPart {...buttons} slots={slots} />
        ) : (
          <TimeButtons {...buttons} slots={nearestTo(slots, around, buttons.zone, nearest)} />
        )}
        {slots.length > nearest && (
          <button
            type="button"
            aria-expanded={showsAll}
            onClick={() => setShowsAll(!showsAll)}
            className={`${plainLink} justify-self-start`}
          >
            {showsAll ? t("fewer") : t("all", { count: slots.length })}
          </button>
        )}
      </TimesOfDay>
    </section>
  );
}
