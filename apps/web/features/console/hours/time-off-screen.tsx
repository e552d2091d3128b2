"use client";

import type { RouterOutputs } from "@daybook/api/client";
import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { Palmtree } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Badge } from "@/components/badge";
import { Button } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { useToast } from "@/components/toast";
import { useRefusalText } from "@/lib/refusal-text";
import { useTRPC } from "@/lib/trpc/client";
import { ConsolePage } from "../parts/console-page";
import { useMoments } from "../parts/use-moments";
import { useRefresh } from "../parts/use-refresh";
import { type WorkListed, WorkList } from "../parts/work-list";
import { DeclineTimeOff } from "./decline-time-off";

type Request = RouterOutputs["hours"]["timeOff"][number];

/** Absences that staff ask for: those to decide first. */
export function TimeOffScreen() {
  const t = useTranslations("console.timeOff");
  const hoursText = useTranslations("console.hours");
  const { hours } = useTRPC();
  const { data } = useSuspenseQuery(hours.timeOff.queryOptions());
  const [outside, setOutside] = useState<WorkListed>([]);
  const pending = data.filter((request) => request.status === "pending");
  const decided = data.filter((request) => request.status !== "pending");
  return (
    <ConsolePage
      title={t("title")}
      lead={t("lead")}
      back={{ href: "/console/hours", label: hoursText("title") }}
    >
      <div className="grid gap-8">
        <WorkList
          bookings={outside}
          title={t("outside", { count: outside.length })}
          onClose={() => setOutside([])}
        />
        {pending.length === 0 ? (
          <EmptyState title={t("emptyTitle")} icon={<Palmtree />}>
            {t("emptyText")}
          </EmptyState>
        ) : (
          <ul aria-label={t("pending")} className="border-b border-line">
            {pending.map((request) => (
              <RequestLine key={request.id} request={request} onOutside={setOutside} />
            ))}
          </ul>
        )}
        {decided.length > 0 && (
          <section className="grid gap-3">
            <h2 className="text-lead">{t("decided")}</h2>
            <ul className="border-b border-line">
              {decided.map((request) => (
                <RequestLine key={request.id} request={request} onOutside={setOutside} />
              ))}
            </ul>
          </section>
        )}
      </div>
    </ConsolePage>
  );
}

interface RequestLineProps {
  readonly request: Request;
  readonly onOutside: (bookings: WorkListed) => void;
}

function RequestLine({ request, onOutside }: RequestLineProps) {
  const t = useTranslations("console.timeOff");
  const moments = useMoments();
  const toast = useToast();
  const refusalText = useRefusalText();
  const refresh = useRefresh();
  const { hours } = useTRPC();
  const { id, resourceName: name, startsAt, endsAt, reason, status } = request;
  const decide = useMutation(
    hours.decideTimeOff.mutationOptions({
      onSuccess: async ({ conflicts }, { approve }) => {
        onOutside(conflicts);
        toast({ text: t(approve ? "approved" : "declined", { name }) });
        await refresh();
      },
      onError: (error) => toast({ text: refusalText(error), urgent: true }),
    }),
  );
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line py-3">
      <div className="min-w-0 grow">
        <p className="font-medium wrap-anywhere">
          {name}, {moments.span(startsAt, endsAt)}
        </p>
        <p className="wrap-anywhere text-ink-2">
          {reason ?? t("noReason")}
          {request.decisionNote && ` · ${request.decisionNote}`}
        </p>
      </div>
      {status !== "pending" && <Badge>{t(`status.${status}`)}</Badge>}
      {status === "pending" && !request.mayDecide && <Badge>{t("notYours")}</Badge>}
      {request.mayDecide && (
        <div className="flex gap-2">
          <DeclineTimeOff
            name={name}
            onDecline={(note) => decide.mutate({ requestId: id, approve: false, note })}
          />
          <Button
            loading={decide.isPending}
            aria-label={t("approveNamed", { name })}
            onClick={() => decide.mutate({ requestId: id, approve: true })}
          >
            {t("approve")}
          </Button>
        </div>
      )}
    </li>
  );
}
