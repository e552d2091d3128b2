"use client";

import { cx } from "class-variance-authority";
import { useLocale } from "next-intl";
import { inputBox } from "@/components/styles";
import { formatMinute } from "@/lib/format";
import { parseTime } from "@/lib/typed-time";

interface TimeInputProps {
  readonly id: string;
  readonly label: string;
  /** As typed: "9", "9:00", "09.30", "9 pm". */
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean | undefined;
}

/** A wall time as people type it; left, it is written by the clock of the locale. */
export function TimeInput({ id, label, value, onChange, describedBy, invalid }: TimeInputProps) {
  const locale = useLocale();
  function tidy() {
    const minute = parseTime(value);
    if (minute !== null) onChange(formatMinute(minute, locale));
  }
  return (
    <input
      id={id}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      inputMode="text"
      autoComplete="off"
      spellCheck={false}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onBlur={tidy}
      className={cx(inputBox, "w-24! px-2! text-center")}
    />
  );
}
