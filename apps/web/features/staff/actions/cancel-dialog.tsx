"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/button";
import { Dialog, DialogClose } from "@/components/dialog";
import { Field } from "@/components/field";
import { TextArea } from "@/components/text-area";
import { useToast } from "@/components/toast";
import { formatMoment } from "@/lib/format";
import { refusalOf, useRefusalText } from "@/lib/refusal-text";
import { useTRPC } from "@/lib/trpc/client";
import { useDesk, useDeskState } from "../desk-context";
import { usePlace } from "../place-context";
import { useRefresh } from "./use-refresh";

/** Asks before a booking is cancelled, and for the reason; where one is required and missing, that is said at the field. */
export function CancelDialog() {
  const { cancelling } = useDeskState();
  return cancelling && <Ask key={cancelling} bookingId={cancelling} />;
}

function Ask({ bookingId }: { bookingId: string }) {
  const t = useTranslations("staff.cancel");
  const { bookings } = useTRPC();
  const { data: booking } = useQuery(bookings.get.queryOptions({ bookingId }));
  const cancel = useMutation(bookings.cancel.mutationOptions());
  const { dispatch } = useDesk();
  const refresh = useRefresh();
  const toast = useToast();
  const text = useRefusalText();
  const place = usePlace();
  const [reason, setReason] = useState("");
  const name = booking?.contact.name ?? booking?.customer?.name ?? t("nobody");
  const close = () => dispatch({ type: "cancel", bookingId: null });
  const isReason = refusalOf(cancel.error) === "REASON_REQUIRED";

  async function send() {
    if (!booking) return;
    try {
      await cancel.mutateAsync({ bookingId, version: booking.version, reason });
    } catch {
      return void refresh(); // The dialog stays and says why.
    }
    close();
    dispatch({ type: "unselect" });
    await refresh();
    toast({ text: t("done", { name }) });
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && close()}
      title={t("title", { name })}
      description={
        booking &&
        t(booking.isReachable ? "textTold" : "text", {
          when: formatMoment(booking.startsAt, place),
        })
      }
      actions={
        <>
          <DialogClose>
            <Button look="quiet">{t("keep")}</Button>
          </DialogClose>
          <Button look="danger" loading={cancel.isPending || !booking} onClick={() => void send()}>
            {t("submit")}
          </Button>
        </>
      }
    >
      <Field
        label={t("reason")}
        hint={t("reasonHint")}
        error={cancel.error && text(cancel.error)}
        {...(!isReason && { note: t("optional") })}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={3}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
    </Dialog>
  );
}
