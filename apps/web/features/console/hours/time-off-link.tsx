"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/button-link";
import { useTRPC } from "@/lib/trpc/client";

/** The way to the requests for time off, with how many wait for an answer. */
export function TimeOffLink() {
  const t = useTranslations("console.hours");
  const { hours } = useTRPC();
  const { data = [] } = useQuery(hours.timeOff.queryOptions());
  const waiting = data.filter((request) => request.mayDecide).length;
  return (
    <ButtonLink href="/console/hours/time-off" look="quiet">
      {t("timeOffLink", { count: waiting })}
    </ButtonLink>
  );
}
