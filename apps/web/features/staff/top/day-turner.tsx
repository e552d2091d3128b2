"use client";

import { ChevronDown, ChevronLeft, ChevronRight } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "@/components/icon-button";
import { Kbd } from "@/components/kbd";
import { MonthGrid } from "@/components/month-grid/month-grid";
import { Popover } from "@/components/popover";
import { formatCalendarDay } from "@/lib/format";
import { weekStart } from "@/lib/week";
import { daysShown, turn } from "../address/address";
import { useDeskData } from "../desk-data";
import { usePhone } from "../use-media";
import { Summary } from "./summary";
import type { TopBarProps } from "./top-bar";

const open = () => ({ open: true }) as const;

type DayTurnerProps = Pick<TopBarProps, "date" | "view" | "go" | "board" | "asOf">;

/** The day in large, a month behind it, and the pages before and after. */
export function DayTurner({ date, view, go, board, asOf }: DayTurnerProps) {
  const t = useTranslations("staff.top");
  const locale = useLocale();
  const { location } = useDeskData();
  const phone = usePhone();
  const [isOpen, setOpen] = useState(false);
  const [month, setMonth] = useState(date.slice(0, 7));
  const { fromOn, untilOn } = daysShown(view, date, weekStart(locale));
  const title =
    fromOn === untilOn
      ? formatCalendarDay(date, locale, phone ? "short" : "full")
      : t("span", {
          from: formatCalendarDay(fromOn, locale, "short"),
          until: formatCalendarDay(untilOn, locale, "short"),
        });
  const isToday = fromOn <= location.today && location.today <= untilOn;
  return (
    <div className="flex items-center gap-3 max-md:w-full max-md:justify-between">
      <h1 className="sr-only">{t("title", { title, place: location.name })}</h1>
      <div className="grid">
        <Popover
          title={t("chooseDay")}
          open={isOpen}
          onOpenChange={(next) => {
            setMonth(date.slice(0, 7));
            setOpen(next);
          }}
          trigger={
            <button
              type="button"
              aria-label={t("chooseDayFrom", { title })}
              className="date -ms-2 flex items-center gap-1.5 rounded-inner px-2 text-start text-[1.375rem] leading-7 transition-colors hover:bg-sunken touch:min-h-11 max-md:data-long:text-lead"
              data-long={fromOn === untilOn ? undefined : true}
            >
              {title}
              <ChevronDown aria-hidden className="size-4 shrink-0 text-ink-3" />
            </button>
          }
        >
          <div className="w-72">
            <MonthGrid
              label={t("chooseDay")}
              month={month}
              onMonthChange={setMonth}
              selected={date}
              today={location.today}
              stateOf={open}
              onSelect={(day) => {
                go({ date: day });
                setOpen(false);
              }}
            />
          </div>
        </Popover>
        <Summary board={board} asOf={asOf} />
      </div>
      <fieldset
        aria-label={t("turn")}
        className="flex items-center rounded-card border border-line bg-surface"
      >
        <IconButton
          label={t(view === "week" ? "weekBefore" : "dayBefore")}
          aria-keyshortcuts="ArrowLeft"
          icon={<ChevronLeft aria-hidden className="rtl:-scale-x-100" />}
          onClick={() => go({ date: turn(view, date, -1) })}
        />
        <button
          type="button"
          aria-keyshortcuts="T"
          aria-current={isToday ? "date" : undefined}
          onClick={() => go({ date: null })}
          className="pressable flex items-center gap-1.5 border-x border-line px-3 text-ink-2 hover:bg-sunken hover:text-ink aria-[current]:font-semibold aria-[current]:text-accent"
        >
          {t("today")}
          <Kbd>T</Kbd>
        </button>
        <IconButton
          label={t(view === "week" ? "weekAfter" : "dayAfter")}
          aria-keyshortcuts="ArrowRight"
          icon={<ChevronRight aria-hidden className="rtl:-scale-x-100" />}
          onClick={() => go({ date: turn(view, date, 1) })}
        />
      </fieldset>
    </div>
  );
}
