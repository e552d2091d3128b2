"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "@/components/button";
import { useToast } from "@/components/toast";
import { formatMoment, formatTime } from "@/lib/format";
import { useTRPC } from "@/lib/trpc/client";
import { useRefresh } from "../actions/use-refresh";
import { useAnnounce } from "../announcer";
import type { Column } from "../board/columns";
import { dateOf, minuteOf } from "../board/span";
import { useDesk, useDeskState } from "../desk-context";
import type { Move } from "../desk-state";
import { usePlace } from "../place-context";
import type { BoardBooking } from "../types";
import { useBookingText } from "../use-booking-text";
import { Refused } from "./refused";
import { useTargetText } from "./use-target-text";

interface MoveBarProps {
  readonly columns: readonly Column[];
  readonly bookings: readonly BoardBooking[];
}

/** Asks once, where a block has come to rest, whether it shall stay there. */
export function MoveBar({ columns, bookings }: MoveBarProps) {
  const { move } = useDeskState();
  const booking = bookings.find(({ id }) => id === move?.bookingId);
  if (!move || !booking) return null;
  if (move.phase === "aiming") return <Aiming move={move} columns={columns} />;
  return <Asking key={move.block} {...{ move, booking, columns }} />;
}

function Aiming({ move, columns }: { move: Move; columns: readonly Column[] }) {
  const t = useTranslations("staff.move");
  const targetText = useTargetText();
  return (
    <Floating>
      <p aria-hidden>
        <span className="font-semibold">{targetText(move.target, columns)}</span>{" "}
        <span className="text-ink-2">{t(move.by === "keys" ? "hintKeys" : "hintPointer")}</span>
      </p>
    </Floating>
  );
}

interface AskingProps {
  readonly move: Move;
  readonly booking: BoardBooking;
  readonly columns: readonly Column[];
}

function Asking({ move: { from, target, block, phase }, booking, columns }: AskingProps) {
  const t = useTranslations("staff.move");
  const { bookings } = useTRPC();
  const move = useMutation(bookings.move.mutationOptions());
  const { dispatch } = useDesk();
  const refresh = useRefresh();
  const announce = useAnnounce();
  const toast = useToast();
  const place = usePlace();
  const text = useBookingText();
  const targetText = useTargetText();
  const confirm = useRef<HTMLDivElement>(null);
  const refused = phase === "refused";
  useEffect(() => {
    confirm.current?.querySelector("button")?.focus();
  }, [refused]);

  const over = columns.find(({ key }) => key === target.column);
  // A later stretch may have been dragged: the whole visit moves by as much.
  const shiftedBy = target.startsAt - from.startsAt;
  const startsAt = dateOf(minuteOf(booking.startsAt) + shiftedBy);
  const back = () => {
    dispatch({ type: "move", move: null });
    document.querySelector<HTMLElement>(`[data-stop="${CSS.escape(block)}"]`)?.focus();
  };

  async function send(at: Date) {
    dispatch({ type: "phase", phase: "sending" });
    const { id: bookingId, version, startsAt: before } = booking;
    const resourceId = over?.resource.id ?? null;
    try {
      const moved = await move.mutateAsync({ bookingId, version, startsAt: at, resourceId });
      await refresh();
      dispatch({ type: "move", move: null });
      const origin = columns.find(({ key }) => key === from.column);
      const undo = {
        bookingId,
        version: moved.version,
        startsAt: before,
        resourceId: origin?.resource.id ?? null,
      };
      toast({
        text: t("moved", { when: formatMoment(at, place) }),
        action: {
          label: t("moveBack"),
          run: () => move.mutate(undo, { onSettled: () => void refresh() }),
        },
      });
      announce(t("moved", { when: formatMoment(at, place) }));
    } catch {
      dispatch({ type: "phase", phase: "refused" });
      await refresh();
    }
  }

  return (
    <Floating label={t("title")}>
      {refused && move.error ? (
        <>
          <p className="text-ink-2">
            {t("stayed", { name: text.title(booking), time: formatTime(booking.startsAt, place) })}
          </p>
          <Refused error={move.error} on={place.dayOf(startsAt)} onChoose={(at) => void send(at)} />
        </>
      ) : (
        <div>
          <p className="font-semibold">
            {t("ask", { name: text.title(booking), target: targetText(target, columns) })}
          </p>
          <p className="text-small text-ink-2">{t(booking.isReachable ? "told" : "notTold")}</p>
        </div>
      )}
      <div ref={confirm} className="flex flex-row-reverse flex-wrap justify-start gap-2">
        {refused ? (
          <Button onClick={back}>{t("understood")}</Button>
        ) : (
          <Button loading={phase === "sending"} onClick={() => void send(startsAt)}>
            {t("submit")}
          </Button>
        )}
        {!refused && (
          <Button look="quiet" onClick={back}>
            {t("leave")}
          </Button>
        )}
      </div>
    </Floating>
  );
}

function Floating({ label, children }: { label?: string; children: React.ReactNode }) {
  return (
    <section
      aria-label={label}
      className="pointer-events-auto absolute inset-x-4 bottom-4 z-30 mx-auto grid w-fit max-w-lg gap-3 rounded-[12px] border border-line bg-raised px-4 py-3 shadow-float"
    >
      {children}
    </section>
  );
}
