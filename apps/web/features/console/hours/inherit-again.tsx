"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { useToast } from "@/components/toast";
import { useRefusalText } from "@/lib/refusal-text";
import { useTRPC } from "@/lib/trpc/client";
import { Confirm } from "../form/confirm";
import { useRefresh } from "../parts/use-refresh";
import type { WorkListed } from "../parts/work-list";
import type { Of, Week } from "./week/types";

interface InheritAgainProps {
  readonly of: Of;
  readonly week: Week;
  readonly onOutside: (bookings: WorkListed) => void;
}

/** Gives hours of one's own up again. */
export function InheritAgain({ of, week, onOutside }: InheritAgainProps) {
  const t = useTranslations("console.hours.inheritAgain");
  const toast = useToast();
  const refusalText = useRefusalText();
  const refresh = useRefresh();
  const { hours } = useTRPC();
  const inherit = useMutation(
    hours.inherit.mutationOptions({
      onSuccess: async ({ conflicts }) => {
        onOutside(conflicts);
        toast({ text: t("done", { name: week.name }) });
        await refresh();
      },
      onError: (error) => toast({ text: refusalText(error), urgent: true }),
    }),
  );
  return (
    <div className="border-t border-line py-4">
      <Confirm
        trigger={
          <Button look="quiet" loading={inherit.isPending}>
            {t("act")}
          </Button>
        }
        title={t("title", { name: week.name })}
        text={t("text")}
        act={t("act")}
        onConfirm={() => inherit.mutate({ of, version: week.version })}
      />
    </div>
  );
}
