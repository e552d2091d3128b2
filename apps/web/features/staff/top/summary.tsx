"use client";

import { useTranslations } from "next-intl";
import { formatTime } from "@/lib/format";
import { usePlace } from "../place-context";
import type { Board } from "../types";

interface SummaryProps {
  readonly board: Board | undefined;
  readonly asOf: Date | null;
}

const here = new Set(["checked_in", "in_progress", "completed"]);

/** The day in figures, or since when it stands still because nothing new comes in. */
export function Summary({ board, asOf }: SummaryProps) {
  const t = useTranslations("staff.top");
  const place = usePlace();
  const booked = board?.bookings.filter(({ status }) => status !== "held") ?? [];
  const arrived = booked.filter(({ status }) => here.has(status)).length;
  return (
    <p className="min-h-4.5 text-small text-ink-2">
      {board && t("summary", { count: booked.length, arrived })}
      {asOf && (
        <output className="ms-2 rounded-full bg-wait-soft px-2 py-0.5 font-medium text-wait-ink">
          {t("asOf", { time: formatTime(asOf, place) })}
        </output>
      )}
    </p>
  );
}
