"use client";

import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { formatMoment, formatTime } from "@/lib/format";
import { refusalOf, useRefusalText } from "@/lib/refusal-text";
import { usePlace } from "../place-context";
import { alternativesOf } from "../refused-details";

interface RefusedProps {
  readonly error: unknown;
  /** The day that was asked for: times on it need no date. */
  readonly on: string;
  readonly onChoose: (startsAt: Date) => void;
}

/** Why a time cannot be had, and the nearest that can. */
export function Refused({ error, on, onChoose }: RefusedProps) {
  const t = useTranslations("staff.move");
  const text = useRefusalText();
  const place = usePlace();
  const alternatives = alternativesOf(error);
  return (
    <div role="alert" className="grid gap-2 rounded-card bg-danger-soft px-4 py-3">
      <p className="flex items-start gap-2 font-medium text-danger">
        <CircleAlert aria-hidden className="mt-0.75 size-4 shrink-0" />
        {refusalOf(error) === "BOOKING_CHANGED" ? t("changedMeanwhile") : text(error)}
      </p>
      {alternatives.length > 0 && (
        <div className="flex flex-wrap items-center gap-2">
          <span className="text-small text-ink-2">{t("nearest")}</span>
          {alternatives.map(({ startsAt }) => (
            <button
              key={startsAt.getTime()}
              type="button"
              onClick={() => onChoose(startsAt)}
              className="min-h-8 rounded-inner border border-edge bg-surface px-2.5 font-medium hover:bg-sunken touch:min-h-11"
            >
              {place.dayOf(startsAt) === on
                ? formatTime(startsAt, place)
                : formatMoment(startsAt, place)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
