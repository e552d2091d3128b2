"use client";

import type { RouterOutputs } from "@daybook/api/client";
import { CircleAlert, X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { IconButton } from "@/components/icon-button";
import { TextLink } from "@/components/text-link";
import { calendarDay, formatDay, formatTimeRange } from "@/lib/format";
import { usePlaces } from "./use-business";

/** Bookings that a change left without what they need. */
export type WorkListed = RouterOutputs["hours"]["saveWeek"]["conflicts"];

interface WorkListProps {
  readonly bookings: WorkListed;
  readonly title: string;
  readonly onClose?: () => void;
}

/** Bookings to see to, by day, each leading to its day in the calendar. Nothing was cancelled. */
export function WorkList({ bookings, title, onClose }: WorkListProps) {
  const t = useTranslations("console.workList");
  const locale = useLocale();
  const places = usePlaces();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (onClose && bookings.length > 0) box.current?.focus();
    // Only when the list is a new one: afterwards the reader is elsewhere.
  }, [bookings, onClose === undefined]); // oxlint-disable-line react/exhaustive-deps
  if (bookings.length === 0) return null;
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-label={title}
      className="rounded-card border border-line border-s-4 border-s-wait bg-wait-soft text-wait-ink outline-none"
    >
      <div className="flex items-start gap-2.5 py-3 ps-4 pe-2">
        <CircleAlert aria-hidden className="mt-0.75 size-4 shrink-0" />
        <div className="grow">
          <h2 className="font-sans text-body font-semibold tracking-normal">{title}</h2>
          <p>{t("text")}</p>
        </div>
        {onClose && <IconButton label={t("close")} icon={<X aria-hidden />} onClick={onClose} />}
      </div>
      <ul className="max-h-80 overflow-y-auto border-t border-line bg-surface text-ink">
        {bookings.map(({ id, code, startsAt, endsAt, locationId }) => {
          const place = places.find((one) => one.id === locationId);
          const zone = place?.zone ?? "UTC";
          const date = calendarDay(startsAt, zone);
          return (
            <li
              key={id}
              className="flex flex-wrap items-baseline gap-x-4 border-b border-line px-4 py-2 last:border-0"
            >
              <TextLink href={`/staff?date=${date}&location=${locationId}`}>
                {formatDay(startsAt, { locale, zone }, "short")},{" "}
                {formatTimeRange(startsAt, endsAt, { locale, zone })}
              </TextLink>
              <span className="text-ink-2">{place?.name}</span>
              {code && <span className="ms-auto text-small text-ink-3">{code}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
