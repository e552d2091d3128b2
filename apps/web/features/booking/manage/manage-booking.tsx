"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Notice } from "@/components/notice";
import { initials } from "@/features/shell/initials";
import { useTRPC } from "@/lib/trpc/client";
import { BookingActions } from "./booking-actions";
import { BookingFacts } from "./booking-facts";
import { CalendarLink } from "./calendar-link";
import { CancelPanel } from "./cancel-panel";
import { MovePanel } from "./move-panel";
import { NotePanel } from "./note-panel";
import { StatusHead } from "./status-head";
import { useManageStep } from "./use-manage-step";

export type Happened = "cancelled" | "moved" | "noteSaved";

export function ManageBooking({ token }: { token: string }) {
  const t = useTranslations("manage");
  const { manage } = useTRPC();
  const { data: booking, refetch } = useSuspenseQuery(manage.get.queryOptions({ token }));
  const { step, go } = useManageStep();
  const [happened, setHappened] = useState<Happened | null>(null);

  async function onDone(what: Happened) {
    await refetch();
    setHappened(what);
    go(null);
  }

  const { business, whyNotCancel, whyNotMove, whyNotEditNote } = booking;
  const isMoving = step === "move" && whyNotMove === null;
  const isCancelling = step === "cancel" && whyNotCancel === null;
  return (
    <div className="mx-auto w-full max-w-5xl px-4 pb-16 sm:px-6">
      <header className="border-b border-line py-4">
        <a
          href={`/${business.slug}`}
          className="inline-flex min-h-11 items-center gap-3 rounded-card pe-2"
        >
          <span
            aria-hidden
            className="grid size-10 place-items-center rounded-full bg-accent font-serif font-semibold text-accent-ink"
          >
            {initials(business.name)}
          </span>
          <span className="date text-lead wrap-anywhere">{business.name}</span>
        </a>
      </header>
      <main id="content" className="pt-8">
        <h1 className="sr-only">{t("title", { name: business.name })}</h1>
        {isMoving && <MovePanel booking={booking} token={token} onMoved={() => onDone("moved")} />}
        {isCancelling && (
          <CancelPanel booking={booking} token={token} onCancelled={() => onDone("cancelled")} />
        )}
        {!isMoving && !isCancelling && (
          <div className="max-w-xl">
            {happened && (
              <div className="pb-6">
                <Notice>{t(`happened.${happened}`)}</Notice>
              </div>
            )}
            <StatusHead booking={booking} />
            {booking.code && (
              <p className="pb-5 text-ink-2">
                {t("code")} <strong className="font-semibold text-ink">{booking.code}</strong>
              </p>
            )}
            <div className="rounded-card border border-line bg-surface p-5">
              <BookingFacts booking={booking} />
            </div>
            <BookingActions booking={booking} onStep={go}>
              {booking.status !== "cancelled" && <CalendarLink token={token} />}
            </BookingActions>
            {(booking.note ?? whyNotEditNote === null) && (
              <NotePanel booking={booking} token={token} onSaved={() => onDone("noteSaved")} />
            )}
          </div>
        )}
      </main>
    </div>
  );
}
