"use client";

import { useLocale, useTranslations } from "next-intl";
import { EmptyState } from "@/components/empty-state";
import { StatusBadge } from "@/components/status-mark";
import { TextLink } from "@/components/text-link";
import { lookOf } from "@/features/staff/status";
import { calendarDay, formatDay, formatTimeRange } from "@/lib/format";
import type { Customer } from "./types";

type Visit = Customer["bookings"][number];

/** The history, the newest first; each leads to its day in the calendar. */
export function Visits({ visits }: { visits: readonly Visit[] }) {
  const t = useTranslations("console.customer");
  return (
    <section aria-labelledby="history" className="grid gap-3">
      <h2 id="history" className="text-lead">
        {t("history")}
      </h2>
      {visits.length === 0 ? (
        <EmptyState title={t("noVisits")} />
      ) : (
        <ul className="border-b border-line">
          {visits.map((visit) => (
            <VisitLine key={visit.id} visit={visit} />
          ))}
        </ul>
      )}
    </section>
  );
}

function VisitLine({ visit }: { visit: Visit }) {
  const t = useTranslations("console.customer");
  const statusText = useTranslations("bookings.status");
  const locale = useLocale();
  const { startsAt, endsAt, zone, status, code } = visit;
  const place = { locale, zone };
  return (
    <li className="flex flex-wrap items-baseline gap-x-6 gap-y-1 border-t border-line py-2.5">
      <span className="basis-52">
        <TextLink href={`/staff?date=${calendarDay(startsAt, zone)}`}>
          {formatDay(startsAt, place, "brief")}
        </TextLink>{" "}
        <span className="text-ink-2">{formatTimeRange(startsAt, endsAt, place)}</span>
      </span>
      <span className="min-w-0 grow wrap-anywhere">
        {visit.serviceName ?? t("noService")}
        <span className="text-ink-2"> · {visit.locationName}</span>
      </span>
      {code && <span className="text-small text-ink-3">{code}</span>}
      <StatusBadge status={lookOf[status]}>{statusText(status)}</StatusBadge>
    </li>
  );
}
