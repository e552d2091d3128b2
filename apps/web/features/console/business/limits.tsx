"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/field";
import { CountInput } from "../form/count-input";
import { LengthInput } from "../form/length-input";
import { Row, Section } from "../form/section";
import type { PartProps } from "./business-draft";

const counts = [
  { name: "horizonDays", min: 0, max: 1100, unit: "days" },
  { name: "holdMinutes", min: 1, max: 60, unit: "minutes" },
  { name: "maxHoldExtensions", min: 0, max: 10, unit: "times" },
  { name: "approvalHours", min: 1, max: 720, unit: "hours" },
  { name: "noShowGraceMinutes", min: 0, max: 1440, unit: "minutes" },
] as const;
const lengths = ["noticeMinutes", "maxServiceMinutes", "maxBookingMinutes"] as const;

/** How soon, how far, how long. Services and hours may say otherwise for themselves. */
export function Limits({ form: { draft, change, field } }: PartProps) {
  const t = useTranslations("console.business.limits");
  return (
    <Section title={t("title")} hint={t("hint")}>
      <Row>
        {lengths.map((name) => (
          <Field key={name} label={t(`${name}.label`)} hint={t(`${name}.hint`)} {...field(name)}>
            {(control) => (
              <LengthInput
                {...control}
                unitLabel={t("unitOf", { name: t(`${name}.label`) })}
                value={draft[name]}
                onChange={(minutes) => change({ [name]: minutes })}
              />
            )}
          </Field>
        ))}
        {counts.map(({ name, min, max, unit }) => (
          <Field key={name} label={t(`${name}.label`)} hint={t(`${name}.hint`)} {...field(name)}>
            {(control) => (
              <CountInput
                {...control}
                min={min}
                max={max}
                unit={t(`units.${unit}`)}
                value={draft[name]}
                onChange={(count) => change({ [name]: count })}
              />
            )}
          </Field>
        ))}
      </Row>
    </Section>
  );
}
