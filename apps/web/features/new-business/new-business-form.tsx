"use client";

import type { RouterInputs } from "@daybook/api/client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState, useSyncExternalStore } from "react";
import { Button } from "@/components/button";
import { Combobox } from "@/components/combobox";
import { ErrorSummary } from "@/components/error-summary";
import { Field } from "@/components/field";
import { Select } from "@/components/select";
import { TextInput } from "@/components/text-input";
import { zoneCity } from "@/lib/format";
import { fieldsRefused, useRefusalText } from "@/lib/refusal-text";
import { useTRPC } from "@/lib/trpc/client";
import { currencyChoices, zoneChoices } from "./choices";

type Draft = Omit<Input, "zone"> & { readonly zone: string | null };
type Input = Pick<
  RouterInputs["account"]["createBusiness"],
  "name" | "slug" | "kind" | "city" | "zone" | "currency"
>;

const never = () => () => {};
const zoneOfBrowser = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

const kinds = ["salon", "clinic", "restaurant", "studio", "rental", "other"] as const;

export function NewBusinessForm() {
  const t = useTranslations("newBusiness");
  const locale = useLocale();
  const refusalText = useRefusalText();
  const { account } = useTRPC();
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState<Draft>(() => ({
    name: "",
    slug: "",
    kind: "salon",
    city: "",
    zone: null,
    currency: "EUR",
  }));
  // Only the browser knows where it is; the server renders the field empty.
  const browserZone = useSyncExternalStore(never, zoneOfBrowser, () => "");
  const zone = draft.zone ?? browserZone;
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const create = useMutation(
    account.createBusiness.mutationOptions({ onSuccess: () => location.assign("/console") }),
  );
  const wrong = fieldsRefused(create.error);
  const errorOf = (field: keyof Draft) => wrong[field] && t(`missing.${field}`);

  /** An address that resembles the name, unless one was typed. */
  async function suggest() {
    if (draft.slug || !draft.name.trim()) return;
    const options = account.suggestSlug.queryOptions({ name: draft.name });
    const slug = await queryClient.fetchQuery(options).catch(() => null);
    if (slug) change({ slug });
  }

  function send(event: FormEvent) {
    event.preventDefault();
    create.mutate({ ...draft, zone, locale });
  }

  return (
    <form noValidate onSubmit={send} className="grid gap-4">
      {create.error && <ErrorSummary key={create.submittedAt} title={refusalText(create.error)} />}
      <Field id="name" label={t("name")} error={errorOf("name")}>
        {(control) => (
          <TextInput
            {...control}
            autoComplete="organization"
            value={draft.name}
            onChange={(event) => change({ name: event.target.value })}
            onBlur={() => void suggest()}
          />
        )}
      </Field>
      <Field id="slug" label={t("slug")} hint={t("slugHint")} error={errorOf("slug")}>
        {(control) => (
          <TextInput
            {...control}
            autoCapitalize="none"
            spellCheck={false}
            value={draft.slug}
            onChange={(event) => change({ slug: event.target.value })}
          />
        )}
      </Field>
      <Field label={t("kind")}>
        {(control) => (
          <Select
            {...control}
            options={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
            value={draft.kind}
            onChange={(kind) => change({ kind })}
          />
        )}
      </Field>
      <Field id="city" label={t("city")} error={errorOf("city")}>
        {(control) => (
          <TextInput
            {...control}
            autoComplete="address-level2"
            value={draft.city ?? ""}
            onChange={(event) => change({ city: event.target.value })}
          />
        )}
      </Field>
      <Field
        label={t("zone")}
        hint={zone && t("zoneHint", { city: zoneCity(zone) })}
        error={errorOf("zone")}
      >
        {(control) => (
          <Combobox
            {...control}
            options={zoneChoices()}
            value={zone}
            onChange={(chosen) => change({ zone: chosen ?? "" })}
            empty={t("noZone")}
          />
        )}
      </Field>
      <Field label={t("currency")} error={errorOf("currency")}>
        {(control) => (
          <Combobox
            {...control}
            options={currencyChoices(locale)}
            value={draft.currency}
            onChange={(currency) => change({ currency: currency ?? "" })}
            empty={t("noCurrency")}
          />
        )}
      </Field>
      <Button
        type="submit"
        wide
        size="large"
        loading={create.isPending || create.isSuccess}
        className="mt-2"
      >
        {t("submit")}
      </Button>
    </form>
  );
}
