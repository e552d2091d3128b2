"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/field";
import { RadioCards } from "@/components/radio-cards";
import { Select } from "@/components/select";
import { CheckList } from "../../form/check-list";
import { Section } from "../../form/section";
import { useBusiness, usePlaces } from "../../parts/use-business";
import type { PartProps } from "./part";

const modes = ["in_person", "video", "phone"] as const;

/** How and where it takes place. */
export function Where({ form: { draft, change, errorOf } }: PartProps) {
  const t = useTranslations("console.service.where");
  const places = usePlaces();
  const { isEverywhere } = useBusiness();
  return (
    <Section title={t("title")}>
      <Field label={t("mode")}>
        {(control) => (
          <Select
            {...control}
            options={modes.map((value) => ({ value, label: t(`modes.${value}`) }))}
            value={draft.mode}
            onChange={(mode) => change({ mode })}
          />
        )}
      </Field>
      {/* Somebody who works at some places cannot offer a thing at all of them. */}
      {isEverywhere && places.length > 1 && (
        <RadioCards
          legend={t("offered")}
          name="everywhere"
          cards={[
            { value: "all", title: t("everywhere"), note: t("everywhereNote") },
            { value: "some", title: t("some") },
          ]}
          value={draft.everywhere ? "all" : "some"}
          onChange={(value) => change({ everywhere: value === "all" })}
        />
      )}
      {!draft.everywhere && (
        <CheckList
          id="locationIds"
          legend={t("places")}
          error={errorOf("locationIds")}
          options={places.map(({ id, name }) => ({ value: id, label: name }))}
          values={draft.locationIds}
          onChange={(locationIds) => change({ locationIds })}
        />
      )}
    </Section>
  );
}
