"use client";

import { cx } from "class-variance-authority";
import { useLocale } from "next-intl";
import type { ControlProps } from "@/components/field";
import { inputBox } from "@/components/styles";
import { formatAmount, parseAmount } from "@/lib/format";

interface MoneyInputProps extends ControlProps {
  /** As typed, in major units. */
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly currency: string;
}

/** An amount as people type it; left, it is written as the locale does. */
export function MoneyInput({ value, onChange, currency, ...control }: MoneyInputProps) {
  const locale = useLocale();
  function tidy() {
    const minor = parseAmount(value, currency);
    if (minor !== null) onChange(formatAmount(minor, currency, locale));
  }
  return (
    <div className="relative max-w-44">
      <input
        {...control}
        inputMode="decimal"
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={tidy}
        className={cx(inputBox, "pe-14 text-end")}
      />
      <span className="pointer-events-none absolute inset-y-0 end-3 grid place-items-center text-small text-ink-3">
        {currency}
      </span>
    </div>
  );
}
