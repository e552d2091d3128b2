"use client";

import { CalendarDays } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { ControlProps } from "@/components/field";
import { MonthGrid } from "@/components/month-grid/month-grid";
import { Popover } from "@/components/popover";
import { inputBox } from "@/components/styles";
import { formatCalendarDay } from "@/lib/format";

interface DayFieldProps extends Partial<ControlProps> {
  readonly value: string;
  readonly today: string;
  readonly onChange: (day: string) => void;
}

const open = () => ({ open: true }) as const;

/** A day in words; pressing it opens the month. */
export function DayField({ value, today, onChange, ...control }: DayFieldProps) {
  const t = useTranslations("staff.when");
  const locale = useLocale();
  const [isOpen, setOpen] = useState(false);
  const [month, setMonth] = useState(value.slice(0, 7));
  return (
    <Popover
      title={t("chooseDay")}
      open={isOpen}
      onOpenChange={(next) => {
        setMonth(value.slice(0, 7));
        setOpen(next);
      }}
      trigger={
        <button
          type="button"
          {...control}
          className={`${inputBox} flex items-center justify-between gap-2 text-start`}
        >
          {formatCalendarDay(value, locale)}
          <CalendarDays aria-hidden className="size-4 text-ink-3" />
        </button>
      }
    >
      <div className="w-72">
        <MonthGrid
          label={t("chooseDay")}
          month={month}
          onMonthChange={setMonth}
          selected={value}
          today={today}
          stateOf={open}
          onSelect={(day) => {
            onChange(day);
            setOpen(false);
          }}
        />
      </div>
    </Popover>
  );
}
