"use client";

import { cx } from "class-variance-authority";
import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { formatDuration } from "@/lib/format";
import { type DraftStep, sumOfSteps } from "./steps";

interface StepSumProps {
  readonly steps: readonly DraftStep[];
  readonly durationMinutes: number | null;
  readonly error: string | undefined;
  /** Makes the service as long as its steps are. */
  readonly onTake: (minutes: number) => void;
}

/** The steps drawn to scale, and whether they add up to the service. */
export function StepSum({ steps, durationMinutes, error, onTake }: StepSumProps) {
  const t = useTranslations("console.service.steps");
  const locale = useLocale();
  const { total, gaps } = sumOfSteps(steps);
  const difference = total - (durationMinutes ?? 0);
  const length = (minutes: number) => formatDuration(minutes, locale);
  return (
    <div id="steps" tabIndex={-1} className="grid gap-2 outline-none">
      <div
        aria-hidden
        className="flex h-6 overflow-hidden rounded-inner border border-line bg-surface"
      >
        {steps.flatMap(({ key, durationMinutes: own, gapAfterMinutes }, index) => [
          <span
            key={key}
            style={{ flexGrow: own }}
            className="border-e border-accent bg-accent-soft last:border-0"
          />,
          index < steps.length - 1 && gapAfterMinutes > 0 ? (
            <span key={`${key}-gap`} style={{ flexGrow: gapAfterMinutes }} className="hatched" />
          ) : null,
        ])}
      </div>
      <p
        aria-live="polite"
        className={cx("text-small", difference === 0 ? "text-ink-2" : "text-danger")}
      >
        {difference === 0
          ? gaps > 0
            ? t("sumWithGaps", { total: length(total), gaps: length(gaps) })
            : t("sum", { total: length(total) })
          : t(difference > 0 ? "tooLong" : "tooShort", {
              total: length(total),
              difference: length(Math.abs(difference)),
            })}
        {error && <span className="sr-only"> {error}</span>}
      </p>
      {difference !== 0 && (
        <Button
          look="quiet"
          size="small"
          className="justify-self-start"
          onClick={() => onTake(total)}
        >
          {t("take", { total: length(total) })}
        </Button>
      )}
    </div>
  );
}
