"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/button";
import { Field } from "@/components/field";
import { TextArea } from "@/components/text-area";
import { useToast } from "@/components/toast";
import { useRefusalText } from "@/lib/refusal-text";
import { useTRPC } from "@/lib/trpc/client";
import { useRefresh } from "../actions/use-refresh";
import type { BookingDetail } from "../types";

/** The note of this booking. What was typed stays until it is saved, whatever the server says. */
export function NoteEditor({ booking }: { booking: BookingDetail }) {
  const t = useTranslations("staff.note");
  const { bookings } = useTRPC();
  const save = useMutation(bookings.editNote.mutationOptions());
  const refresh = useRefresh();
  const toast = useToast();
  const text = useRefusalText();
  const [note, setNote] = useState<string | null>(null);
  const { id: bookingId, version, customerNote } = booking;

  async function send() {
    try {
      await save.mutateAsync({ bookingId, version, note });
    } catch {
      return void refresh(); // Said at the field.
    }
    await refresh();
    toast({ text: t("saved") });
  }

  return (
    <section className="grid gap-2">
      <h3 className="font-semibold">{t("title")}</h3>
      {note === null ? (
        <div className="flex items-start justify-between gap-3">
          <p
            className={customerNote ? "[overflow-wrap:anywhere] whitespace-pre-line" : "text-ink-3"}
          >
            {customerNote ?? t("none")}
          </p>
          {booking.actions.editNote === null && (
            <Button look="quiet" size="small" onClick={() => setNote(customerNote ?? "")}>
              {t(customerNote ? "edit" : "add")}
            </Button>
          )}
        </div>
      ) : (
        <>
          <Field label={t("label")} error={save.error && text(save.error)}>
            {(control) => (
              <TextArea
                {...control}
                maxLength={2000}
                value={note}
                onChange={(event) => setNote(event.target.value)}
              />
            )}
          </Field>
          <div className="flex gap-2">
            <Button size="small" loading={save.isPending} onClick={() => void send()}>
              {t("save")}
            </Button>
            <Button look="quiet" size="small" onClick={() => setNote(null)}>
              {t("discard")}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
