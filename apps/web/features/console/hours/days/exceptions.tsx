"use client";

import type { Refusal } from "@daybook/api/client";
import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { CalendarX2, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { addDays } from "@/components/month-grid/days";
import { useToast } from "@/components/toast";
import { useRefusalText } from "@/lib/refusal-text";
import { useTRPC } from "@/lib/trpc/client";
import { useRefresh } from "../../parts/use-refresh";
import type { WorkListed } from "../../parts/work-list";
import type { Of } from "../week/types";
import { ahead } from "./ahead";
import { DayOff } from "./day-off";
import { ExceptionForm } from "./exception-form";
import { ExceptionLine } from "./exception-line";

interface ExceptionsProps {
  readonly of: Of;
  readonly today: string;
  readonly whyNot: Refusal | null;
  readonly onOutside: (bookings: WorkListed) => void;
}

/** The days on which things are different: closed, other hours, open besides. */
export function Exceptions({ of, today, whyNot, onOutside }: ExceptionsProps) {
  const t = useTranslations("console.hours.days");
  const toast = useToast();
  const refusalText = useRefusalText();
  const refresh = useRefresh();
  const { hours } = useTRPC();
  const { data } = useSuspenseQuery(hours.exceptions.queryOptions(ahead(of, today)));
  const [adding, setAdding] = useState(false);
  const remove = useMutation(
    hours.removeException.mutationOptions({
      onSuccess: async ({ conflicts }) => {
        onOutside(conflicts);
        toast({ text: t("removed") });
        await refresh();
      },
      onError: (error) => toast({ text: refusalText(error), urgent: true }),
    }),
  );

  return (
    <section aria-labelledby="exceptions" className="grid gap-4">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <h2 id="exceptions" className="text-lead">
          {t("title")}
        </h2>
        {!whyNot && (
          <Button look="quiet" onClick={() => setAdding(true)}>
            <Plus aria-hidden className="size-4" />
            {t("add")}
          </Button>
        )}
      </div>
      {!whyNot && <DayOff of={of} first={addDays(today, 1)} onOutside={onOutside} />}
      {data.length === 0 ? (
        <EmptyState title={t("emptyTitle")} icon={<CalendarX2 />}>
          {t("emptyText")}
        </EmptyState>
      ) : (
        <ul className="border-b border-line">
          {data.map((exception) => (
            <ExceptionLine
              key={exception.id}
              exception={exception}
              removing={remove.isPending && remove.variables.exceptionId === exception.id}
              onRemove={whyNot ? null : () => remove.mutate({ exceptionId: exception.id })}
            />
          ))}
        </ul>
      )}
      <ExceptionForm
        of={of}
        today={today}
        open={adding}
        onClose={() => setAdding(false)}
        onOutside={onOutside}
      />
    </section>
  );
}
