"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ControlProps } from "@/components/field";
import { Select } from "@/components/select";
import { TextInput } from "@/components/text-input";

const units = { minutes: 1, hours: 60, days: 1440 } as const;
type Unit = keyof typeof units;
const names = ["minutes", "hours", "days"] as const;

interface LengthInputProps extends ControlProps {
  /** Minutes; null where the field is empty. */
  readonly value: number | null;
  readonly onChange: (minutes: number | null) => void;
  /** The unit's field has a name of its own. */
  readonly unitLabel: string;
  readonly placeholder?: string;
}

/** A length in the unit people think of it in; kept in minutes. */
export function LengthInput(props: LengthInputProps) {
  const { value, onChange, unitLabel, placeholder, ...control } = props;
  const t = useTranslations("console.form.units");
  const [unit, setUnit] = useState<Unit>(() => unitOf(value));
  const shown = value === null ? "" : String(value / units[unit]);
  function type(text: string) {
    const digits = text.replace(/\D/g, "").slice(0, 6);
    onChange(digits === "" ? null : Number(digits) * units[unit]);
  }
  return (
    <div className="flex max-w-64 gap-2">
      <TextInput
        {...control}
        inputMode="numeric"
        autoComplete="off"
        className="w-20! shrink-0 text-end"
        placeholder={placeholder}
        value={shown}
        onChange={(event) => type(event.target.value)}
      />
      <Select
        aria-label={unitLabel}
        options={names.map((name) => ({ value: name, label: t(name) }))}
        value={unit}
        onChange={(next) => {
          setUnit(next);
          if (value !== null) onChange(Math.round(value / units[unit]) * units[next]);
        }}
      />
    </div>
  );
}

/** The largest unit that needs no fraction. */
function unitOf(minutes: number | null): Unit {
  if (!minutes) return "hours";
  return names.findLast((name) => minutes % units[name] === 0) ?? "minutes";
}
