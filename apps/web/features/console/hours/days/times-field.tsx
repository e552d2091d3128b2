"use client";

import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { Button } from "@/components/button";
import { IconButton } from "@/components/icon-button";
import { TimeInput } from "../../form/time-input";
import { FieldErrors } from "../week/field-errors";
import type { DraftTimes } from "./exception-draft";

interface TimesFieldProps {
  readonly legend: string;
  readonly times: readonly DraftTimes[];
  readonly onChange: (times: readonly DraftTimes[]) => void;
  readonly errorOf: (field: string) => string | undefined;
}

/** Spans of a day, typed one beneath the other. */
export function TimesField({ legend, times, onChange, errorOf }: TimesFieldProps) {
  const t = useTranslations("console.hours.exception");
  const made = useRef(0);
  const change = (key: string, part: Partial<DraftTimes>) =>
    onChange(times.map((one) => (one.key === key ? { ...one, ...part } : one)));
  return (
    <fieldset id="times" tabIndex={-1} className="grid gap-2">
      <legend className="pb-1.5 font-medium">{legend}</legend>
      {times.map(({ key, from, until }, index) => {
        const number = { number: index + 1 };
        const errors = [errorOf(`${key}-from`), errorOf(`${key}-until`)];
        const described = errors.some(Boolean) ? `${key}-error` : undefined;
        return (
          <div key={key} className="grid gap-1.5">
            <div className="flex items-center gap-1.5">
              <TimeInput
                id={`${key}-from`}
                label={t("timeFrom", number)}
                value={from}
                onChange={(text) => change(key, { from: text })}
                describedBy={described}
                invalid={errors[0] !== undefined}
              />
              <span aria-hidden className="text-ink-3">
                –
              </span>
              <TimeInput
                id={`${key}-until`}
                label={t("timeUntil", number)}
                value={until}
                onChange={(text) => change(key, { until: text })}
                describedBy={described}
                invalid={errors[1] !== undefined}
              />
              <IconButton
                label={t("removeTime", number)}
                icon={<X aria-hidden />}
                onClick={() => onChange(times.filter((one) => one.key !== key))}
              />
            </div>
            <FieldErrors id={`${key}-error`} errors={errors} />
          </div>
        );
      })}
      <FieldErrors id="times-error" errors={[errorOf("times")]} />
      <Button
        look="bare"
        size="small"
        className="-ms-2 justify-self-start px-2!"
        onClick={() => onChange([...times, { key: `more-${++made.current}`, from: "", until: "" }])}
      >
        <Plus aria-hidden className="size-4" />
        {t("addTime")}
      </Button>
    </fieldset>
  );
}
