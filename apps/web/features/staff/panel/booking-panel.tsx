"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ErrorState } from "@/components/error-state";
import { Skeleton } from "@/components/skeleton";
import { StatusBadge } from "@/components/status-mark";
import { formatDay } from "@/lib/format";
import { useRefusalText } from "@/lib/refusal-text";
import { useTRPC } from "@/lib/trpc/client";
import { usePlace } from "../place-context";
import { lookOf } from "../status";
import type { BookingDetail } from "../types";
import { useBookingText } from "../use-booking-text";
import { BookingActions } from "./booking-actions";
import { CustomerCard } from "./customer-card";
import { Decide } from "./decide";
import { MoveForm } from "./move-form";
import { NoteEditor } from "./note-editor";
import { PanelFrame } from "./panel-frame";
import { Price } from "./price";
import { Timeline } from "./timeline";
import { UnitList } from "./unit-list";

interface BookingPanelProps {
  readonly bookingId: string;
  readonly section?: "move" | undefined;
}

/** Everything about one booking. */
export function BookingPanel({ bookingId, section }: BookingPanelProps) {
  const t = useTranslations("staff.panel");
  const { bookings } = useTRPC();
  const {
    data: booking,
    error,
    refetch,
    isFetching,
  } = useQuery(bookings.get.queryOptions({ bookingId }));
  const refusal = useRefusalText();
  if (booking) return <Detail booking={booking} section={section} />;
  return (
    <PanelFrame title={t("booking")}>
      {error ? (
        <ErrorState title={t("failed")} onRetry={() => void refetch()} retrying={isFetching}>
          {refusal(error)}
        </ErrorState>
      ) : (
        <div aria-busy className="grid gap-4">
          <Skeleton className="h-9" />
          <Skeleton className="h-24" />
          <Skeleton className="h-40" />
        </div>
      )}
    </PanelFrame>
  );
}

function Detail({ booking, section }: { booking: BookingDetail; section: "move" | undefined }) {
  const text = useBookingText();
  const place = usePlace();
  const customerName = booking.contact.name ?? booking.customer?.name ?? null;
  return (
    <PanelFrame
      title={text.title({ ...booking, customerName })}
      description={
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1 pt-1">
          <StatusBadge status={lookOf[booking.status]}>{text.statusOf(booking.status)}</StatusBadge>
          {booking.code}
        </span>
      }
    >
      <div className="grid gap-5 [&>section]:border-t [&>section]:border-line [&>section]:pt-4">
        <div className="grid gap-0.5">
          <p className="date text-lead">{formatDay(booking.startsAt, place)}</p>
          <p className="font-semibold">{text.range(booking.startsAt, booking.endsAt)}</p>
          <p className="text-ink-2">{text.what(booking)}</p>
        </div>
        {booking.actions.decide === null && <Decide booking={{ ...booking, customerName }} />}
        <BookingActions booking={{ ...booking, customerName }} />
        <UnitList booking={booking} />
        {booking.actions.move === null && (
          <MoveForm booking={booking} isOpen={section === "move"} />
        )}
        {booking.customer && <CustomerCard booking={booking} />}
        <NoteEditor key={`${booking.id} ${booking.customerNote ?? ""}`} booking={booking} />
        <Price booking={booking} />
        <Timeline booking={booking} />
      </div>
    </PanelFrame>
  );
}
