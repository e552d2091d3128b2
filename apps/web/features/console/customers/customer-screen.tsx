"use client";

import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { Pin } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Badge } from "@/components/badge";
import { Button } from "@/components/button";
import { useToast } from "@/components/toast";
import { detailsOf, refusalOf, useRefusalText } from "@/lib/refusal-text";
import { useTRPC } from "@/lib/trpc/client";
import { Confirm } from "../form/confirm";
import { ConsolePage } from "../parts/console-page";
import { useBusiness } from "../parts/use-business";
import { useMoments } from "../parts/use-moments";
import { useRefresh } from "../parts/use-refresh";
import { CustomerForm } from "./customer-form";
import { MergeCustomer } from "./merge-customer";
import { Similar } from "./similar";
import { fullName } from "./types";
import { Visits } from "./visits";

/** One customer: how to reach them, what to know, when they came and will come. */
export function CustomerScreen({ customerId }: { customerId: string }) {
  const t = useTranslations("console.customer");
  const toast = useToast();
  const refusalText = useRefusalText();
  const refresh = useRefresh();
  const moments = useMoments();
  const { may } = useBusiness();
  const { customers } = useTRPC();
  const { data: customer } = useSuspenseQuery(customers.get.queryOptions({ customerId }));
  const [editing, setEditing] = useState(false);
  const name = fullName(customer);
  const archive = useMutation(
    customers.archive.mutationOptions({
      onSuccess: async () => {
        toast({ text: t("archived", { name }) });
        await refresh();
      },
      onError: (error) => {
        const { count } = detailsOf(error);
        const inTheWay = refusalOf(error) === "STILL_REFERENCED" && count !== undefined;
        toast({ text: inTheWay ? t("stillComing", { count }) : refusalText(error), urgent: true });
      },
    }),
  );
  const facts = [
    { term: t("email"), value: customer.email },
    { term: t("phone"), value: customer.phone },
    { term: t("visits"), value: t("visitCount", { count: customer.visitCount }) },
    {
      term: t("noShows"),
      value: customer.noShowCount > 0 ? t("times", { count: customer.noShowCount }) : null,
    },
    {
      term: t("next"),
      value: customer.nextVisitAt ? moments.at(customer.nextVisitAt) : null,
    },
    { term: t("since"), value: moments.day(customer.createdAt) },
    { term: t("login"), value: customer.hasLogin ? t("hasLogin") : null },
  ].filter((fact) => fact.value !== null);
  const mayEdit = may("customer:edit") && customer.status !== "merged";
  return (
    <ConsolePage
      title={name}
      lead={customer.status !== "active" && <Badge>{t(`status.${customer.status}`)}</Badge>}
      back={{ href: "/console/customers", label: t("back") }}
      actions={
        mayEdit && (
          <>
            {may("customer:merge") && <MergeCustomer customer={customer} />}
            {customer.status === "active" && (
              <Confirm
                trigger={
                  <Button look="quiet" loading={archive.isPending}>
                    {t("archive")}
                  </Button>
                }
                title={t("archiveTitle", { name })}
                text={t("archiveText")}
                act={t("archive")}
                onConfirm={() => archive.mutate({ customerId })}
              />
            )}
            <Button look="quiet" onClick={() => setEditing(true)}>
              {t("edit")}
            </Button>
          </>
        )
      }
    >
      <div className="grid gap-8">
        {customer.pinnedNote && (
          <p className="flex items-start gap-2.5 rounded-card bg-wait-soft px-4 py-3 wrap-anywhere whitespace-pre-line text-wait-ink">
            <Pin aria-hidden className="mt-0.75 size-4 shrink-0" />
            {customer.pinnedNote}
          </p>
        )}
        <dl className="grid gap-x-8 border-y border-line sm:grid-cols-2">
          {facts.map(({ term, value }) => (
            <div key={term} className="flex justify-between gap-4 py-2">
              <dt className="text-ink-2">{term}</dt>
              <dd className="text-end wrap-anywhere">{value}</dd>
            </div>
          ))}
        </dl>
        <Similar customers={customer.similar} />
        <Visits visits={customer.bookings} />
      </div>
      {mayEdit && (
        <CustomerForm customer={customer} open={editing} onClose={() => setEditing(false)} />
      )}
    </ConsolePage>
  );
}
