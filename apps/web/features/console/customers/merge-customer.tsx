"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/button";
import { Combobox } from "@/components/combobox";
import { Dialog, DialogClose } from "@/components/dialog";
import { ErrorSummary } from "@/components/error-summary";
import { Field } from "@/components/field";
import { useToast } from "@/components/toast";
import { useRefusalText } from "@/lib/refusal-text";
import { useTRPC } from "@/lib/trpc/client";
import { useRefresh } from "../parts/use-refresh";
import { type Customer, type Found, fullName } from "./types";

/** Makes one customer of two: this one is kept, the other's history becomes theirs. */
export function MergeCustomer({ customer }: { customer: Customer }) {
  const t = useTranslations("console.merge");
  const toast = useToast();
  const refusalText = useRefusalText();
  const refresh = useRefresh();
  const { customers } = useTRPC();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const [other, setOther] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const { data: found = [] } = useQuery({
    ...customers.search.queryOptions({ query: typed, limit: 20, archived: false }),
    enabled: open && typed.trim() !== "",
  });
  // Before anything is typed those that share a number are the likely ones.
  const choices = (typed.trim() === "" ? customer.similar : found).filter(
    (one) => one.id !== customer.id,
  );
  const name = fullName(customer);
  const merge = useMutation(
    customers.merge.mutationOptions({
      onSuccess: async () => {
        setOpen(false);
        setOther(null);
        toast({ text: t("done", { name }) });
        await refresh();
      },
    }),
  );
  function send() {
    setMissing(other === null);
    if (other) merge.mutate({ keepId: customer.id, mergeId: other });
  }
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title={t("title", { name })}
      description={t("text", { name })}
      trigger={<Button look="quiet">{t("act")}</Button>}
      actions={
        <>
          <DialogClose>
            <Button look="quiet">{t("cancel")}</Button>
          </DialogClose>
          <Button onClick={send} loading={merge.isPending}>
            {t("confirm")}
          </Button>
        </>
      }
    >
      {merge.error && <ErrorSummary key={merge.submittedAt} title={refusalText(merge.error)} />}
      <Field label={t("other")} hint={t("otherHint")} error={missing ? t("missing") : undefined}>
        {(control) => (
          <Combobox
            {...control}
            options={choices.map(optionOf)}
            value={other}
            onChange={setOther}
            onSearch={setTyped}
            empty={typed ? t("none") : t("type")}
          />
        )}
      </Field>
    </Dialog>
  );
}

function optionOf(one: Found) {
  const note = [one.email, one.phone].filter(Boolean).join(" · ");
  return { value: one.id, label: fullName(one), ...(note && { note }) };
}
