"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/field";
import { CountInput } from "../../form/count-input";
import { Row, Section } from "../../form/section";
import type { PartProps } from "./part";

/** How many people and how many bookings it takes, and the time around each. */
export function Room({ form: { draft, change, field }, kind }: PartProps) {
  const t = useTranslations("console.resource");
  const unit = useTranslations("console.form")("minutes");
  return (
    <Section title={t("room")}>
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
      <Field label={t("lanes")} hint={t(`lanesHint.${kind}`)}>
        {(control) => (
          <CountInput
            {...control}
            value={draft.lanes}
            onChange={(lanes) => change({ lanes })}
            min={1}
            max={10_000}
          />
        )}
      </Field>
      {kind !== "staff" && kind !== "team" && (
        <Row>
          <Field label={t("setup")}>
            {(control) => (
              <CountInput
                {...control}
                value={draft.setupMinutes}
                onChange={(setupMinutes) => change({ setupMinutes })}
                max={1440}
                step={5}
                unit={unit}
              />
            )}
          </Field>
          <Field label={t("teardown")}>
            {(control) => (
              <CountInput
                {...control}
                value={draft.teardownMinutes}
                onChange={(teardownMinutes) => change({ teardownMinutes })}
                max={1440}
                step={5}
                unit={unit}
              />
            )}
          </Field>
        </Row>
      )}
    </Section>
  );
}
