"use client";

import { useMutation } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/button";
import { TextInput } from "@/components/text-input";
import { useToast } from "@/components/toast";
import { formatCalendarDay } from "@/lib/format";
import { useRefusalText } from "@/lib/refusal-text";
import { useTRPC } from "@/lib/trpc/client";
import { useRefresh } from "../../parts/use-refresh";
import type { WorkListed } from "../../parts/work-list";
import type { Of } from "../week/types";

interface DayOffProps {
  readonly of: Of;
  /** The day it offers at first. */
  readonly first: string;
  readonly onOutside: (bookings: WorkListed) => void;
}

/** Closes one day with one press. */
export function DayOff({ of, first, onOutside }: DayOffProps) {
  const t = useTranslations("console.hours.days");
  const locale = useLocale();
  const toast = useToast();
  const refusalText = useRefusalText();
  const refresh = useRefresh();
  const { hours } = useTRPC();
  const id = useId();
  const [on, setOn] = useState(first);
  const close = useMutation(
    hours.dayOff.mutationOptions({
      onSuccess: async ({ conflicts }, input) => {
        onOutside(conflicts);
        toast({ text: t("closedDay", { day: formatCalendarDay(input.on, locale) }) });
        await refresh();
      },
      onError: (error) => toast({ text: refusalText(error), urgent: true }),
    }),
  );
  function send(event: FormEvent) {
    event.preventDefault();
    if (on) close.mutate({ of, on });
  }
  return (
    <form onSubmit={send} className="flex flex-wrap items-center gap-2">
      <label htmlFor={id} className="text-ink-2">
        {t("dayOff")}
      </label>
      <TextInput
        id={id}
        type="date"
        className="w-44!"
        value={on}
        onChange={(event) => setOn(event.target.value)}
      />
      <Button type="submit" look="quiet" loading={close.isPending} disabled={!on}>
        {t("close")}
      </Button>
    </form>
  );
}
