"use client";

import type { RouterOutputs } from "@daybook/api/client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { CalendarDays } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/page-header";
import { type Column, Table } from "@/components/table";
import { BookingStatusBadge } from "@/features/bookings/booking-status";
import { formatDay, formatTimeRange } from "@/lib/format";
import { useTRPC } from "@/lib/trpc/client";
import { comingBookings } from "./coming-query";

type Booking = RouterOutputs["bookings"]["list"]["bookings"][number];

/** The bookings ahead, the next one first. */
export function ComingBookings() {
  const t = useTranslations("staff.coming");
  const locale = useLocale();
  const { bookings } = useTRPC();
  const { data } = useSuspenseQuery(bookings.list.queryOptions(comingBookings));

  const columns: Column<Booking>[] = [
    {
      key: "time",
      head: t("time"),
      lead: true,
      cell: ({ startsAt, endsAt, zone }) => (
        <>
          {formatDay(startsAt, { locale, zone }, "short")}{" "}
          <span className="font-normal text-ink-2">
            {formatTimeRange(startsAt, endsAt, { locale, zone })}
          </span>
        </>
      ),
    },
    {
      key: "customer",
      head: t("customer"),
      cell: (booking) => booking.customerName ?? t("nobody"),
    },
    {
      key: "service",
      head: t("service"),
      cell: (booking) => booking.serviceName ?? t("party", { count: booking.partySize }),
    },
    {
      key: "status",
      head: t("status"),
      end: true,
      cell: (booking) => <BookingStatusBadge status={booking.status} />,
    },
  ];

  return (
    <div className="mx-auto max-w-5xl px-4 py-6 md:px-8 md:py-8">
      <PageHeader title={t("title")} />
      {data.bookings.length === 0 ? (
        <EmptyState title={t("emptyTitle")} icon={<CalendarDays />}>
          {t("emptyText")}
        </EmptyState>
      ) : (
        <Table
          caption={t("title")}
          columns={columns}
          rows={data.bookings}
          rowKey={(booking) => booking.id}
        />
      )}
    </div>
  );
}
