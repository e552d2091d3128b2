"use client";

import { CalendarRange, Coffee, X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Badge } from "@/components/badge";
import { IconButton } from "@/components/icon-button";
import { TextInput } from "@/components/text-input";
import { formatWeekday } from "@/lib/format";
import { parseTime } from "@/lib/typed-time";
import { TimeInput } from "../../form/time-input";
import { BreakLine } from "./break-line";
import { fieldOf } from "./draft-week";
import { addBreak } from "./edit-week";
import { FieldErrors } from "./field-errors";
import type { DraftWindow } from "./types";

interface WindowLineProps {
  readonly window: DraftWindow;
  /** Which of the day's windows, from 1. */
  readonly number: number;
  readonly onChange: (part: Partial<DraftWindow>) => void;
  readonly onRemove: () => void;
  readonly errorOf: (field: string) => string | undefined;
}

export function WindowLine({ window, number, onChange, onRemove, errorOf }: WindowLineProps) {
  const t = useTranslations("console.hours.week");
  const locale = useLocale();
  const day = formatWeekday(window.weekday, locale, "long");
  const name = { day, number };
  const [dated, setDated] = useState(Boolean(window.validFrom || window.validUntil));
  const [from, until] = [fieldOf(window, "from"), fieldOf(window, "until")];
  const dates = fieldOf(window, "dates");
  const errors = [from, until].map(errorOf);

  return (
    <div role="group" aria-label={t("window", name)} className="grid gap-2">
      <div className="flex flex-wrap items-center gap-x-1.5 gap-y-2">
        <TimeInput
          id={from}
          label={t("from", name)}
          value={window.from}
          onChange={(text) => onChange({ from: text })}
          invalid={errorOf(from) !== undefined}
          describedBy={errors.some(Boolean) ? `${from}-error` : undefined}
        />
        <span aria-hidden className="text-ink-3">
          –
        </span>
        <TimeInput
          id={until}
          label={t("until", name)}
          value={window.until}
          onChange={(text) => onChange({ until: text })}
          invalid={errorOf(until) !== undefined}
          describedBy={errors.some(Boolean) ? `${from}-error` : undefined}
        />
        {isOvernight(window) && <Badge>{t("nextDay")}</Badge>}
        {window.rest.serviceId && <Badge>{t("oneService")}</Badge>}
        {window.rest.locationId && <Badge>{t("onePlace")}</Badge>}
        <span className="ms-auto flex">
          <IconButton
            label={t("addBreak", name)}
            icon={<Coffee aria-hidden />}
            onClick={() => onChange(addBreak(window, t("breakUsual"), locale))}
          />
          <IconButton
            label={t("limitDates", name)}
            icon={<CalendarRange aria-hidden />}
            aria-expanded={dated}
            onClick={() => {
              setDated(!dated);
              if (dated) onChange({ validFrom: "", validUntil: "" });
            }}
          />
          <IconButton label={t("remove", name)} icon={<X aria-hidden />} onClick={onRemove} />
        </span>
      </div>
      <FieldErrors id={`${from}-error`} errors={errors} />
      {dated && (
        <div className="flex flex-wrap items-center gap-2 ps-3 text-small text-ink-2">
          <label className="flex items-center gap-2">
            {t("validFrom")}
            <TextInput
              id={dates}
              type="date"
              className="w-40!"
              value={window.validFrom}
              aria-invalid={errorOf(dates) !== undefined || undefined}
              aria-describedby={errorOf(dates) && `${dates}-error`}
              onChange={(event) => onChange({ validFrom: event.target.value })}
            />
          </label>
          <label className="flex items-center gap-2">
            {t("validUntil")}
            <TextInput
              type="date"
              className="w-40!"
              value={window.validUntil}
              onChange={(event) => onChange({ validUntil: event.target.value })}
            />
          </label>
          <FieldErrors id={`${dates}-error`} errors={[errorOf(dates)]} />
        </div>
      )}
      {window.breaks.map((part, index) => (
        <BreakLine
          key={part.key}
          part={part}
          of={{ day, number: index + 1 }}
          errorOf={errorOf}
          onChange={(change) =>
            onChange({
              breaks: window.breaks.map((one) =>
                one.key === part.key ? { ...one, ...change } : one,
              ),
            })
          }
          onRemove={() => onChange({ breaks: window.breaks.filter((one) => one.key !== part.key) })}
        />
      ))}
    </div>
  );
}

function isOvernight({ from, until }: DraftWindow): boolean {
  const [starts, ends] = [parseTime(from), parseTime(until)];
  return starts !== null && ends !== null && ends <= starts;
}
