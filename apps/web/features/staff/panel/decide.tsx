"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/button";
import { Field } from "@/components/field";
import { TextArea } from "@/components/text-area";
import { useToast } from "@/components/toast";
import { formatMoment } from "@/lib/format";
import { useTRPC } from "@/lib/trpc/client";
import type { Commanded } from "../actions/use-commands";
import { useRefresh } from "../actions/use-refresh";
import { useTellRefused } from "../actions/use-tell-refused";
import { useDesk } from "../desk-context";
import { usePlace } from "../place-context";
import { useBookingText } from "../use-booking-text";

/** A request waits for an answer, until its deadline. */
export function Decide({ booking }: { booking: Commanded }) {
  const t = useTranslations("staff.decide");
  const { bookings } = useTRPC();
  const approve = useMutation(bookings.approve.mutationOptions());
  const decline = useMutation(bookings.decline.mutationOptions());
  const refresh = useRefresh();
  const tellRefused = useTellRefused();
  const { dispatch } = useDesk();
  const toast = useToast();
  const { title } = useBookingText();
  const place = usePlace();
  const [declining, setDeclining] = useState(false);
  const [reason, setReason] = useState("");
  const { id: bookingId, version } = booking;

  async function answer(yes: boolean) {
    try {
      if (yes) await approve.mutateAsync({ bookingId, version });
      else await decline.mutateAsync({ bookingId, version, reason });
    } catch (error) {
      return tellRefused(error);
    }
    await refresh();
    toast({ text: t(yes ? "approved" : "declined", { name: title(booking) }) });
    if (!yes) dispatch({ type: "unselect" });
  }

  return (
    <div className="grid gap-3 rounded-card bg-wait-soft p-4">
      <p className="text-wait-ink">
        {booking.expiresAt && t("answerBy", { when: formatMoment(booking.expiresAt, place) })}
      </p>
      {declining && (
        <Field label={t("reason")} note={t("optional")}>
          {(control) => (
            <TextArea
              {...control}
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
      )}
      <div className="flex flex-wrap gap-2">
        {declining ? (
          <>
            <Button look="danger" loading={decline.isPending} onClick={() => void answer(false)}>
              {t("declineNow")}
            </Button>
            <Button look="quiet" onClick={() => setDeclining(false)}>
              {t("back")}
            </Button>
          </>
        ) : (
          <>
            <Button loading={approve.isPending} onClick={() => void answer(true)}>
              {t("approve")}
            </Button>
            <Button look="quiet" onClick={() => setDeclining(true)}>
              {t("decline")}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
