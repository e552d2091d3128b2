"use client";

import { useTranslations } from "next-intl";
import { Switch } from "@/components/checkbox";
import { Field } from "@/components/field";
import { NumberInput } from "@/components/number-input";
import { Section } from "../../form/section";
import type { PartProps } from "./part";

/** Whether it can be booked by time and party, without a service. */
export function Alone({ form: { draft, change, field } }: PartProps) {
  const t = useTranslations("console.resource");
  const common = useTranslations("console.form");
  return (
    <Section title={t("alone")}>
      <Switch
        label={t("isAlone")}
        hint={t("isAloneHint")}
        checked={draft.isBookableAlone}
        onChange={(event) => change({ isBookableAlone: event.target.checked })}
      />
      {draft.isBookableAlone && (
        <Field label={t("aloneFor")} {...field("bookableMinutes")}>
          {(control) => (
            <NumberInput
              {...control}
              value={draft.bookableMinutes}
              onChange={(bookableMinutes) => change({ bookableMinutes })}
              min={1}
              max={44_640}
              step={15}
              unit={common("minutes")}
            />
          )}
        </Field>
      )}
    </Section>
  );
}
