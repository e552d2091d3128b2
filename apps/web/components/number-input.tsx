"use client";

import { NumberField } from "@base-ui/react/number-field";
import { Minus, Plus } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { ControlProps } from "./field";

interface NumberInputProps extends Partial<ControlProps> {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly name?: string;
  /** "min", "€": shown after the figure. */
  readonly unit?: string;
  readonly disabled?: boolean;
}

const stepper =
  "grid w-9 shrink-0 place-items-center touch:w-11 text-ink-2 transition-colors hover:bg-sunken hover:text-ink data-disabled:text-ink-3 data-disabled:opacity-50";

export function NumberInput({ value, onChange, unit, id, ...rest }: NumberInputProps) {
  const t = useTranslations("ui.number");
  const { min, max, step, name, disabled, ...control } = rest;
  return (
    <NumberField.Root
      value={value}
      onValueChange={onChange}
      locale={useLocale()}
      {...{ id, min, max, step, name, disabled }}
    >
      <NumberField.Group className="control flex w-full max-w-44 items-stretch overflow-hidden rounded-card border border-edge bg-surface focus-within:border-accent has-aria-invalid:border-danger">
        <NumberField.Decrement className={stepper} aria-label={t("less")}>
          <Minus aria-hidden className="size-4" />
        </NumberField.Decrement>
        <NumberField.Input
          {...control}
          className="w-full min-w-0 border-x border-line bg-transparent text-center outline-offset-[-2px]"
        />
        {unit && (
          <span className="self-center border-e border-line pe-3 ps-1 text-ink-3">{unit}</span>
        )}
        <NumberField.Increment className={stepper} aria-label={t("more")}>
          <Plus aria-hidden className="size-4" />
        </NumberField.Increment>
      </NumberField.Group>
    </NumberField.Root>
  );
}
