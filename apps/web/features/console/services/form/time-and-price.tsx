"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/field";
import { NumberInput } from "@/components/number-input";
import { CountInput } from "../../form/count-input";
import { MoneyInput } from "../../form/money-input";
import { Row, Section } from "../../form/section";
import type { PartProps } from "./part";

export function TimeAndPrice({ form: { draft, change, field }, currency }: PartProps) {
  const t = useTranslations("console.service");
  const common = useTranslations("console.form");
  const unit = common("minutes");
  return (
    <Section title={t("time")} hint={t("timeHint")}>
      <Row>
        <Field label={t("duration")} {...field("durationMinutes")}>
          {(control) => (
            <NumberInput
              {...control}
              value={draft.durationMinutes}
              onChange={(durationMinutes) => change({ durationMinutes })}
              min={1}
              max={44_640}
              step={5}
              unit={unit}
            />
          )}
        </Field>
        <Field label={t("price")} hint={t("priceHint")} {...field("price")}>
          {(control) => (
            <MoneyInput
              {...control}
              currency={currency}
              value={draft.price}
              onChange={(price) => change({ price })}
            />
          )}
        </Field>
      </Row>
      <Row>
        <Field label={t("bufferBefore")} hint={t("bufferHint")}>
          {(control) => (
            <CountInput
              {...control}
              value={draft.bufferBeforeMinutes}
              onChange={(bufferBeforeMinutes) => change({ bufferBeforeMinutes })}
              max={1440}
              step={5}
              unit={unit}
            />
          )}
        </Field>
        <Field label={t("bufferAfter")}>
          {(control) => (
            <CountInput
              {...control}
              value={draft.bufferAfterMinutes}
              onChange={(bufferAfterMinutes) => change({ bufferAfterMinutes })}
              max={1440}
              step={5}
              unit={unit}
            />
          )}
        </Field>
      </Row>
    </Section>
  );
}
