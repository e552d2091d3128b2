"use client";

import type { RouterOutputs } from "@daybook/api/client";
import { cx } from "class-variance-authority";
import { useLocale, useTranslations } from "next-intl";
import Link from "next/link";
import { calendarDay, formatDay, formatTime } from "@/lib/format";

type Place = RouterOutputs["business"]["overview"]["places"][number];

interface PlaceTodayProps {
  readonly place: Place;
  readonly showName: boolean;
  readonly today: string;
}

/** A place's day in three figures and a word: how many are booked, how many came, whether it is open. */
export function PlaceToday({ place, showName, today }: PlaceTodayProps) {
  const t = useTranslations("console.overview");
  const { isOpen } = place;
  return (
    <Link
      href={`/staff?location=${place.id}`}
      className="grid gap-x-8 gap-y-4 rounded-card border border-line bg-surface p-5 transition-colors hover:border-edge sm:grid-cols-[1fr_auto_auto] sm:items-center"
    >
      <span className="grid gap-0.5">
        {showName && <span className="font-serif text-lead wrap-anywhere">{place.name}</span>}
        <span className="flex items-center gap-2">
          <span
            aria-hidden
            className={cx(
              "size-2.5 shrink-0 rounded-full border",
              isOpen ? "border-accent bg-accent" : "border-ink-3",
            )}
          />
          <Opening place={place} today={today} />
        </span>
      </span>
      <Figure value={place.today} label={t("bookings", { count: place.today })} />
      <Figure value={place.arrived} label={t("arrived", { count: place.arrived })} />
    </Link>
  );
}

function Opening({ place, today }: { place: Place; today: string }) {
  const t = useTranslations("console.overview");
  const locale = useLocale();
  const { isOpen, changesAt, zone } = place;
  if (!changesAt) return isOpen ? t("open") : t("closed");
  const time = formatTime(changesAt, { locale, zone });
  if (calendarDay(changesAt, zone) === today)
    return isOpen ? t("openUntil", { time }) : t("opensAt", { time });
  const day = formatDay(changesAt, { locale, zone });
  return isOpen ? t("openUntilDay", { time, day }) : t("opensOn", { time, day });
}

const Figure = ({ value, label }: { value: number; label: string }) => (
  <span className="flex items-baseline gap-2 sm:grid sm:min-w-24 sm:justify-items-end sm:gap-0">
    <span className="font-serif text-title tabular-nums">{value}</span>
    <span className="text-ink-2">{label}</span>
  </span>
);
