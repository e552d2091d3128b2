"use client";

import { useMutation } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { Field } from "@/components/field";
import { TextArea } from "@/components/text-area";
import { TextInput } from "@/components/text-input";
import { useToast } from "@/components/toast";
import { formatAmount, parseAmount } from "@/lib/format";
import { useRefusalText } from "@/lib/refusal-text";
import { useTRPC } from "@/lib/trpc/client";
import { Confirm } from "../form/confirm";
import { CountInput } from "../form/count-input";
import { MoneyInput } from "../form/money-input";
import { PanelForm } from "../form/panel-form";
import { useForm } from "../form/use-form";
import { useBusiness } from "../parts/use-business";
import { useRefresh } from "../parts/use-refresh";
import type { Menu } from "./types";

interface ExtraFormProps {
  /** Null: a new one. */
  readonly extra: Menu["extras"][number] | null;
  readonly open: boolean;
  readonly onClose: () => void;
}

export function ExtraForm({ extra, open, onClose }: ExtraFormProps) {
  const t = useTranslations("console.services.extras");
  const locale = useLocale();
  const toast = useToast();
  const refusalText = useRefusalText();
  const refresh = useRefresh();
  const { services } = useTRPC();
  const currency = useBusiness().business.currency;
  const priced = extra?.currency ?? currency;
  const save = useMutation(services.saveExtra.mutationOptions());
  const archive = useMutation(
    services.archiveExtra.mutationOptions({
      onSuccess: async () => {
        onClose();
        await refresh();
      },
      onError: (error) => toast({ text: refusalText(error), urgent: true }),
    }),
  );
  const form = useForm({
    saved: {
      name: extra?.name ?? "",
      description: extra?.description ?? "",
      price: extra ? formatAmount(extra.priceMinor, priced, locale) : "",
      sortOrder: extra?.sortOrder ?? 0,
    },
    check: ({ name, price }) => ({
      name: name.trim() === "" && t("wrong.name"),
      price: parseAmount(price, priced) === null && t("wrong.price"),
    }),
    wrong: { name: t("wrong.name"), priceMinor: t("wrong.price") },
    send: ({ price, ...draft }) =>
      save.mutateAsync({
        ...draft,
        priceMinor: parseAmount(price, priced) ?? 0,
        ...(extra && { extraId: extra.id }),
      }),
    onSent: async () => {
      onClose();
      await refresh();
    },
  });
  const { draft, change } = form;
  return (
    <PanelForm
      form={form}
      title={extra ? t("editTitle") : t("new")}
      open={open}
      onClose={onClose}
      aside={
        extra && (
          <Confirm
            trigger={<Button look="bare">{t("archive")}</Button>}
            title={t("archiveTitle", { name: extra.name })}
            text={t("archiveText")}
            act={t("archive")}
            onConfirm={() => archive.mutate({ extraId: extra.id })}
          />
        )
      }
    >
      <Field label={t("name")} {...form.field("name")}>
        {(control) => (
          <TextInput
            {...control}
            value={draft.name}
            onChange={(event) => change({ name: event.target.value })}
          />
        )}
      </Field>
      <Field label={t("price")} {...form.field("price")}>
        {(control) => (
          <MoneyInput
            {...control}
            currency={priced}
            value={draft.price}
            onChange={(price) => change({ price })}
          />
        )}
      </Field>
      <Field label={t("description")} note={t("optional")} {...form.field("description")}>
        {(control) => (
          <TextArea
            {...control}
            value={draft.description}
            onChange={(event) => change({ description: event.target.value })}
          />
        )}
      </Field>
      <Field label={t("order")} {...form.field("sortOrder")}>
        {(control) => (
          <CountInput
            {...control}
            value={draft.sortOrder}
            onChange={(sortOrder) => change({ sortOrder })}
          />
        )}
      </Field>
    </PanelForm>
  );
}
