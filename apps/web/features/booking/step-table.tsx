import { CalendarDays } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Field } from "@/components/field";
import type { Day } from "@/components/month-grid/days";
import { MonthGrid } from "@/components/month-grid/month-grid";
import { inputBox } from "@/components/styles";
import { calendarDay, formatCalendarDay } from "@/lib/format";
import { Alternatives } from "./alternatives";
import { aroundChoices, usualAround } from "./around";
import { useBooking } from "./booking-context";
import { formatMinute } from "./clock-minute";
import { HoldLine } from "./hold-line";
import { NativeSelect, PeopleField } from "./people-field";
import { searchOf } from "./search-of";
import { StepTitle } from "./step-title";
import { SummaryBar } from "./summary-bar";
import { TableTimes } from "./table-times";
import { useChooseTime } from "./use-choose-time";
import { useDayState } from "./use-day-state";
import { useSlotWords } from "./use-slot-words";
import { useTimes } from "./use-times";
import { useVisitorZone } from "./use-visitor-zone";
import { ZoneLine } from "./zone-line";

/** Party, day and time in one line, answered at once with the nearest times. */
export function StepTable() {
  const { business, chosen } = useBooking();
  const found = searchOf(business, chosen, null);
  return found && <Tables {...found} />;
}

function Tables({ search, zone }: NonNullable<ReturnType<typeof searchOf>>) {
  const t = useTranslations("booking.table");
  const { business, chosen, handle, hold } = useBooking();
  const { visit, fill } = handle;
  const visitorZone = useVisitorZone();
  const times = useTimes({
    search,
    zone,
    wish: visit.day ?? (visit.at && calendarDay(visit.at, zone)),
    hold: visit.at ? (visit.visit ?? undefined) : undefined,
  });
  const [showsMonth, setShowsMonth] = useState(false);
  const stateOf = useDayState(search, times);
  const chooseTime = useChooseTime(zone);
  const words = useSlotWords({ offer: chosen.offer!, withName: null, zone });
  const choices = aroundChoices(chosen.place?.week ?? []);
  const around = visit.around ?? usualAround(choices);
  const phone = chosen.place?.phone ?? business.phone;
  return (
    <>
      <StepTitle>{t("title")}</StepTitle>
      <div className="grid items-start grid-cols-[1fr_1.6fr_1.2fr] gap-x-2 gap-y-4 sm:grid-cols-[1fr_1.6fr_1fr] sm:gap-x-3">
        <PeopleField />
        <DayField day={times.day ?? search.today} isOpen={showsMonth} onToggle={setShowsMonth} />
        <AroundField around={around} choices={choices} />
        <div
          id={monthId}
          hidden={!showsMonth}
          className="w-full max-w-88 rounded-card border border-line bg-surface p-3 col-span-3 sm:mx-auto"
        >
          {showsMonth && (
            <MonthGrid
              label={t("chooseDay")}
              month={times.month}
              onMonthChange={times.setMonth}
              selected={times.day}
              onSelect={(day) => {
                fill({ day });
                setShowsMonth(false);
              }}
              stateOf={stateOf}
              today={search.today}
              from={search.today}
              until={search.lastDay}
              busy={times.openDays.state === "loading"}
            />
          )}
        </div>
      </div>
      {chosen.offer && phone && (
        <p className="pt-2 text-small text-ink-2">
          {t("larger", { count: chosen.offer.partyMax, phone })}
        </p>
      )}
      <div className="grid gap-6 pt-8">
        <Alternatives zone={zone} words={words} onTime={chooseTime} />
        <TableTimes
          times={times}
          around={around}
          phone={phone}
          onDay={(day) => fill({ day })}
          buttons={{
            zone,
            selected: hold.startsAt,
            isPending: hold.isPending,
            onTime: chooseTime,
            ...words,
          }}
        />
        <HoldLine zone={zone} />
        <ZoneLine zone={zone} visitorZone={visitorZone} near={times.day ?? search.today} />
      </div>
      <SummaryBar zone={zone} />
    </>
  );
}

const monthId = "month-of-tables";

interface DayFieldProps {
  readonly day: Day;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** The day; on pressing it, the month to choose another from follows below the line. */
function DayField({ day, isOpen, onToggle }: DayFieldProps) {
  const t = useTranslations("booking.table");
  const locale = useLocale();
  return (
    <Field label={t("day")}>
      {(control) => (
        <button
          {...control}
          type="button"
          aria-label={t("dayButton", { day: formatCalendarDay(day, locale) })}
          aria-expanded={isOpen}
          aria-controls={monthId}
          onClick={() => onToggle(!isOpen)}
          className={`${inputBox} flex min-h-11 items-center justify-between gap-2 text-start`}
        >
          {formatCalendarDay(day, locale, "short")}
          <CalendarDays aria-hidden className="size-4 shrink-0 text-ink-3 max-sm:hidden" />
        </button>
      )}
    </Field>
  );
}

function AroundField({ around, choices }: { around: string; choices: readonly string[] }) {
  const t = useTranslations("booking.table");
  const locale = useLocale();
  const { fill } = useBooking().handle;
  const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  const all = choices.includes(around) ? choices : [around, ...choices].toSorted();
  return (
    <Field label={t("around")}>
      {(control) => (
        <NativeSelect {...control} value={around} onChange={(value) => fill({ around: value })}>
          {all.map((choice) => (
            <option key={choice} value={choice}>
              {formatMinute(minutes(choice), locale)}
            </option>
          ))}
        </NativeSelect>
      )}
    </Field>
  );
}
