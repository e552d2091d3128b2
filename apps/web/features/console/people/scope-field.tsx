"use client";

import { useTranslations } from "next-intl";
import { RadioCards } from "@/components/radio-cards";
import { CheckList } from "../form/check-list";
import { useBusiness, usePlaces } from "../parts/use-business";
import type { ScopeDraft } from "./types";

interface ScopeFieldProps {
  readonly value: ScopeDraft;
  readonly onChange: (part: Partial<ScopeDraft>) => void;
  readonly error: string | undefined;
}

/** Where somebody may work. Nobody opens places to others that are closed to themselves. */
export function ScopeField({ value, onChange, error }: ScopeFieldProps) {
  const t = useTranslations("console.people");
  const places = usePlaces();
  const { isEverywhere } = useBusiness();
  return (
    <>
      {isEverywhere && (
        <RadioCards
          legend={t("where")}
          name="scope"
          cards={[
            { value: "all", title: t("everywhere"), note: t("everywhereNote") },
            { value: "some", title: t("some") },
          ]}
          value={value.everywhere ? "all" : "some"}
          onChange={(scope) => onChange({ everywhere: scope === "all" })}
        />
      )}
      {!value.everywhere && (
        <CheckList
          id="locations"
          legend={t("places")}
          error={error}
          options={places.map(({ id, name }) => ({ value: id, label: name }))}
          values={value.locationIds}
          onChange={(locationIds) => onChange({ locationIds })}
        />
      )}
    </>
  );
}
