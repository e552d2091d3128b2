"use client";

import { useLocale, useTranslations } from "next-intl";
import { Field } from "@/components/field";
import { NumberInput } from "@/components/number-input";
import { formatDuration } from "@/lib/format";
import { CountInput } from "../../form/count-input";
import { LengthInput } from "../../form/length-input";
import { Row, Section } from "../../form/section";
import { useBusiness } from "../../parts/use-business";
import type { PartProps } from "./part";

/** Parties, how soon and how far ahead. */
export function Limits({ form: { draft, change, field } }: PartProps) {
  const t = useTranslations("console.service.limits");
  const common = useTranslations("console.form");
  const locale = useLocale();
  const { business } = useBusiness();
  const notice =
    business.noticeMinutes === 0 ? t("none") : formatDuration(business.noticeMinutes, locale);
  return (
    <Section title={t("title")}>
      <Row>
        <Field label={t("capacityMin")} {...field("capacityMin")}>
          {(control) => (
            <CountInput
              {...control}
              value={draft.capacityMin}
              onChange={(capacityMin) => change({ capacityMin })}
              min={1}
              max={10_000}
            />
          )}
        </Field>
        <Field label={t("capacityMax")} {...field("capacityMax")}>
          {(control) => (
            <CountInput
              {...control}
              value={draft.capacityMax}
              onChange={(capacityMax) => change({ capacityMax })}
              min={1}
              max={10_000}
            />
          )}
        </Field>
      </Row>
      <Row>
        <Field
          label={t("notice")}
          hint={t("noticeHint", { usual: notice })}
          {...field("noticeMinutes")}
        >
          {(control) => (
            <LengthInput
              {...control}
              unitLabel={t("noticeUnit")}
              value={draft.noticeMinutes}
              onChange={(noticeMinutes) => change({ noticeMinutes })}
            />
          )}
        </Field>
        <Field
          label={t("horizon")}
          hint={t("horizonHint", { usual: business.horizonDays })}
          {...field("horizonDays")}
        >
          {(control) => (
            <NumberInput
              {...control}
              value={draft.horizonDays}
              onChange={(horizonDays) => change({ horizonDays })}
              min={0}
              max={1100}
              unit={common("days")}
            />
          )}
        </Field>
      </Row>
      <Field label={t("order")} hint={t("orderHint")}>
        {(control) => (
          <CountInput
            {...control}
            value={draft.sortOrder}
            onChange={(sortOrder) => change({ sortOrder })}
          />
        )}
      </Field>
    </Section>
  );
}
