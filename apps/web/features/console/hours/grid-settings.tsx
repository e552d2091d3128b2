"use client";

import { ChevronRight } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Switch } from "@/components/checkbox";
import { Field } from "@/components/field";
import { NumberInput } from "@/components/number-input";
import { Select } from "@/components/select";
import { formatDuration } from "@/lib/format";
import { Row } from "../form/section";
import type { Of, Week } from "./week/types";

export type GridDraft = Week["settings"];

const intervals = [5, 10, 15, 20, 30, 45, 60, 90, 120];
const inherit = "inherit";
const grids = ["window", "clock", "flush"] as const;

interface GridSettingsProps {
  readonly of: Of;
  readonly value: GridDraft;
  readonly onChange: (part: Partial<GridDraft>) => void;
}

/** At which minutes one can begin within open time, and how much room there must be around it. */
export function GridSettings({ of, value, onChange }: GridSettingsProps) {
  const t = useTranslations("console.hours.grid");
  const form = useTranslations("console.form");
  const locale = useLocale();
  const known = new Set([...intervals, ...(value.intervalMinutes ? [value.intervalMinutes] : [])]);
  const options = [...known]
    .toSorted((a, b) => a - b)
    .map((minutes) => ({
      value: String(minutes),
      label: formatDuration(minutes, locale),
    }));
  const usual = { value: inherit, label: t(of.subject === "business" ? "usual" : "inherit") };
  return (
    <details className="group border-t border-line">
      <summary className="flex min-h-11 list-none items-center gap-2 rounded-inner font-medium [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          className="size-4 text-ink-3 transition-transform group-open:rotate-90 rtl:-scale-x-100"
        />
        {t("title")}
      </summary>
      <div className="grid gap-5 py-3">
        <Row>
          <Field label={t("interval")} hint={t("intervalHint")}>
            {(control) => (
              <Select
                {...control}
                options={[usual, ...options]}
                value={value.intervalMinutes === null ? inherit : String(value.intervalMinutes)}
                onChange={(next) =>
                  onChange({ intervalMinutes: next === inherit ? null : Number(next) })
                }
              />
            )}
          </Field>
          <Field label={t("kind")} hint={t(`kindHint.${value.grid}`)}>
            {(control) => (
              <Select
                {...control}
                options={grids.map((grid) => ({ value: grid, label: t(`kinds.${grid}`) }))}
                value={value.grid}
                onChange={(grid) => onChange({ grid })}
              />
            )}
          </Field>
        </Row>
        <Row>
          <Field label={t("before")}>
            {(control) => (
              <NumberInput
                {...control}
                value={value.bufferBeforeMinutes}
                onChange={(minutes) => onChange({ bufferBeforeMinutes: minutes ?? 0 })}
                min={0}
                max={1440}
                step={5}
                unit={form("minutes")}
              />
            )}
          </Field>
          <Field label={t("after")}>
            {(control) => (
              <NumberInput
                {...control}
                value={value.bufferAfterMinutes}
                onChange={(minutes) => onChange({ bufferAfterMinutes: minutes ?? 0 })}
                min={0}
                max={1440}
                step={5}
                unit={form("minutes")}
              />
            )}
          </Field>
        </Row>
        <Switch
          label={t("inside")}
          hint={t("insideHint")}
          checked={value.buffersStayInside}
          onChange={(event) => onChange({ buffersStayInside: event.target.checked })}
        />
      </div>
    </details>
  );
}
