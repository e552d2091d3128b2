import { useMutation } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { Field } from "@/components/field";
import { TextArea } from "@/components/text-area";
import { formatDay, formatTime } from "@/lib/format";
import { useRefusalText } from "@/lib/refusal-text";
import { useTRPC } from "@/lib/trpc/client";
import { StepTitle } from "../step-title";
import type { Managed } from "../types";
import { zoneOf } from "./booking-facts";
import { useManageStep } from "./use-manage-step";

interface CancelPanelProps {
  readonly booking: Managed;
  readonly token: string;
  readonly onCancelled: () => Promise<void>;
}

/** Asks once more before anything changes. */
export function CancelPanel({ booking, token, onCancelled }: CancelPanelProps) {
  const t = useTranslations("manage.cancel");
  const locale = useLocale();
  const refusalText = useRefusalText();
  const { manage } = useTRPC();
  const { go } = useManageStep();
  const cancel = useMutation(manage.cancel.mutationOptions({ onSuccess: onCancelled }));
  const [reason, setReason] = useState("");
  const place = { locale, zone: zoneOf(booking) };
  const box = useFocusInside();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    cancel.mutate({ token, reason: reason.trim() || null });
  };
  return (
    <form ref={box} onSubmit={submit} aria-label={t("title")} className="grid max-w-xl gap-5">
      <StepTitle
        hint={t("text", {
          what: booking.serviceName,
          day: formatDay(booking.startsAt, place),
          time: formatTime(booking.startsAt, place),
        })}
      >
        {t("title")}
      </StepTitle>
      {cancel.error && <ErrorSummary title={refusalText(cancel.error)} />}
      <Field label={t("reason", { name: booking.business.name })} note={t("optional")}>
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="danger" size="large" loading={cancel.isPending}>
          {t("confirm")}
        </Button>
        <Button look="quiet" size="large" onClick={() => go(null)}>
          {t("keep")}
        </Button>
      </div>
    </form>
  );
}

/** The question is where the focus goes, so that it is read out. */
function useFocusInside() {
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>("[data-step-title]")?.focus(), []);
  return box;
}
