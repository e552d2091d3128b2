"use client";

import { useLocale, useTranslations } from "next-intl";
import { EmptyState } from "@/components/empty-state";
import { type Column, Table } from "@/components/table";
import { TextLink } from "@/components/text-link";
import { BookingStatusBadge } from "@/features/bookings/booking-status";
import { calendarDay, formatDay, formatTimeRange } from "@/lib/format";
import type { Customer } from "./types";

type Visit = Customer["bookings"][number];

/** The history, the newest first; each leads to its day in the calendar. */
export function Visits({ visits }: { visits: readonly Visit[] }) {
  const t = useTranslations("console.customer");
  const locale = useLocale();
  const columns: Column<Visit>[] = [
    {
      key: "when",
      head: t("when"),
      lead: true,
      cell: ({ startsAt, endsAt, zone }) => (
        <>
          <TextLink href={`/staff?date=${calendarDay(startsAt, zone)}`}>
            {formatDay(startsAt, { locale, zone }, "brief")}
          </TextLink>{" "}
          <span className="font-normal text-ink-2">
            {formatTimeRange(startsAt, endsAt, { locale, zone })}
          </span>
        </>
      ),
    },
    { key: "what", head: t("what"), cell: (visit) => visit.serviceName ?? t("noService") },
    { key: "place", head: t("place"), cell: (visit) => visit.locationName },
    { key: "code", head: t("code"), cell: (visit) => visit.code ?? "" },
    {
      key: "status",
      head: t("statusOf"),
      end: true,
      cell: (visit) => <BookingStatusBadge status={visit.status} />,
    },
  ];
  return (
    <section className="grid gap-3">
      <h2 className="text-lead">{t("history")}</h2>
      {visits.length === 0 ? (
        <EmptyState title={t("noVisits")} />
      ) : (
        <Table
          caption={t("history")}
          columns={columns}
          rows={visits}
          rowKey={(visit) => visit.id}
        />
      )}
    </section>
  );
}
