"use client";

import { useTranslations } from "next-intl";
import { RadioCards } from "@/components/radio-cards";
import { Section } from "../form/section";
import type { PartProps } from "./business-draft";

const choices = ["ask", "complete", "no_show"] as const;

/** What becomes of a visit that nobody marked. */
export function Unattended({ form: { draft, change } }: PartProps) {
  const t = useTranslations("console.business.unattended");
  return (
    <Section title={t("title")}>
      <RadioCards
        legend={t("legend")}
        name="unattended"
        cards={choices.map((value) => ({
          value,
          title: t(`choices.${value}`),
          note: t(`notes.${value}`),
        }))}
        value={draft.unattended}
        onChange={(unattended) => change({ unattended })}
      />
    </Section>
  );
}
