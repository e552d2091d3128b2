"use client";

import { useLocale, useTranslations } from "next-intl";
import { EmptyState } from "@/components/empty-state";
import { StatusBadge } from "@/components/status-mark";
import { formatCalendarDay } from "@/lib/format";
import { CommandButton } from "../actions/command-button";
import { offered } from "../actions/offered";
import { useCommands } from "../actions/use-commands";
import { useDesk, useDeskState } from "../desk-context";
import { lookOf } from "../status";
import type { Board, BoardBooking } from "../types";
import { useBookingText } from "../use-booking-text";

interface ListViewProps {
  readonly board: Board;
  readonly date: string;
  /** Only what this one does; null is everybody. */
  readonly resourceId: string | null;
}

/** The day from top to bottom, one line a booking: one's own, or everybody's. */
export function ListView({ board, date, resourceId }: ListViewProps) {
  const t = useTranslations("staff.list");
  const locale = useLocale();
  const rows = board.bookings.filter(
    (booking) => resourceId === null || resourcesOf(booking).has(resourceId),
  );
  if (rows.length === 0)
    return (
      <div className="grow p-5">
        <EmptyState title={t("emptyTitle")}>{t("emptyText")}</EmptyState>
      </div>
    );
  return (
    <section
      aria-label={t("label", { day: formatCalendarDay(date, locale) })}
      className="min-w-0 grow overflow-y-auto"
    >
      <ol className="mx-auto grid max-w-4xl divide-y divide-line md:px-5 md:py-3">
        {rows.map((booking) => (
          <Row key={booking.id} booking={booking} board={board} />
        ))}
      </ol>
    </section>
  );
}

const resourcesOf = ({ units }: BoardBooking) =>
  new Set(units.flatMap((unit) => unit.assignments.map((part) => part.resourceId)));

function Row({ booking, board }: { booking: BoardBooking; board: Board }) {
  const text = useBookingText();
  const { run, pending } = useCommands();
  const { dispatch } = useDesk();
  const { selection } = useDeskState();
  const names = board.resources.filter(({ id }) => resourcesOf(booking).has(id));
  const [main] = offered(booking.actions);
  return (
    <li
      data-status={lookOf[booking.status]}
      className="flex items-center gap-3 pe-3 has-aria-pressed:bg-accent-soft/50"
    >
      <button
        type="button"
        data-booking={booking.id}
        aria-pressed={selection?.bookingId === booking.id || undefined}
        onClick={() => dispatch({ type: "select", bookingId: booking.id, block: null })}
        className="grid min-w-0 grow grid-cols-[6.5rem_1fr] gap-x-3 rounded-inner px-4 py-3 text-start hover:bg-sunken sm:grid-cols-[6.5rem_1fr_auto] sm:items-center"
      >
        <span className="text-ink-2">{text.range(booking.startsAt, booking.endsAt)}</span>
        <span className="min-w-0">
          <span className="block truncate font-semibold">{text.title(booking)}</span>
          <span className="block truncate text-small text-ink-2">
            {[text.what(booking), names.map(({ name }) => name).join(", ")]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </span>
        <span className="max-sm:col-start-2 max-sm:pt-1">
          <StatusBadge status={lookOf[booking.status]}>{text.statusOf(booking.status)}</StatusBadge>
        </span>
      </button>
      {main && main.why === null && (
        <CommandButton
          offer={main}
          main
          busy={pending === booking.id}
          onRun={() => void run(main.command, booking)}
        />
      )}
    </li>
  );
}
