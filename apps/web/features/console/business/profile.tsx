"use client";

import { useLocale, useTranslations } from "next-intl";
import { Combobox } from "@/components/combobox";
import { Field } from "@/components/field";
import { Select } from "@/components/select";
import { TextArea } from "@/components/text-area";
import { TextInput } from "@/components/text-input";
import { currencyChoices } from "@/features/new-business/choices";
import { ColourInput } from "../form/colour-input";
import { Row, Section } from "../form/section";
import type { PartProps } from "./business-draft";

const kinds = ["salon", "clinic", "restaurant", "studio", "rental", "other"] as const;
const contacts = [
  { name: "email", type: "email", autoComplete: "email" },
  { name: "phone", type: "tel", autoComplete: "tel" },
  { name: "website", type: "url", autoComplete: "url" },
] as const;

export function Profile({ form: { draft, change, field } }: PartProps) {
  const t = useTranslations("console.business");
  const locale = useLocale();
  return (
    <Section title={t("profile")} hint={t("profileHint")}>
      <Field label={t("name")} {...field("name")}>
        {(control) => (
          <TextInput
            {...control}
            autoComplete="organization"
            value={draft.name}
            onChange={(event) => change({ name: event.target.value })}
          />
        )}
      </Field>
      <Row>
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
        <Field label={t("currency")} hint={t("currencyHint")} {...field("currency")}>
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
        {contacts.map(({ name, ...kind }) => (
          <Field key={name} label={t(name)} note={t("optional")} {...field(name)}>
            {(control) => (
              <TextInput
                {...control}
                {...kind}
                value={draft[name]}
                onChange={(event) => change({ [name]: event.target.value })}
              />
            )}
          </Field>
        ))}
        <Field label={t("accent")} hint={t("accentHint")}>
          {(control) => (
            <ColourInput
              {...control}
              value={draft.accent}
              onChange={(accent) => change({ accent })}
            />
          )}
        </Field>
      </Row>
      <Field label={t("about")} note={t("optional")} {...field("about")}>
        {(control) => (
          <TextArea
            {...control}
            value={draft.about}
            onChange={(event) => change({ about: event.target.value })}
          />
        )}
      </Field>
    </Section>
  );
}
