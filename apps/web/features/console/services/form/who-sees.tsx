"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Checkbox, Switch } from "@/components/checkbox";
import { RadioCards } from "@/components/radio-cards";
import { useTRPC } from "@/lib/trpc/client";
import { CheckList } from "../../form/check-list";
import { Section } from "../../form/section";
import type { PartProps } from "./part";

const visibilities = ["public", "private", "internal"] as const;

/** Who can book it, and what is offered along with it. */
export function WhoSees({ form: { draft, change }, isNew }: PartProps) {
  const t = useTranslations("console.service.who");
  const { services } = useTRPC();
  const { data: menu } = useSuspenseQuery(services.list.queryOptions());
  return (
    <Section title={t("title")}>
      {!isNew && (
        <Switch
          label={t("active")}
          hint={t("activeHint")}
          checked={draft.isActive}
          onChange={(event) => change({ isActive: event.target.checked })}
        />
      )}
      <RadioCards
        legend={t("visibility")}
        name="visibility"
        cards={visibilities.map((value) => ({
          value,
          title: t(`visibilities.${value}`),
          note: t(`notes.${value}`),
        }))}
        value={draft.visibility}
        onChange={(visibility) => change({ visibility })}
      />
      <Checkbox
        label={t("approval")}
        hint={t("approvalHint")}
        checked={draft.approvalRequired}
        onChange={(event) => change({ approvalRequired: event.target.checked })}
      />
      {menu.extras.length > 0 && (
        <CheckList
          legend={t("extras")}
          hint={t("extrasHint")}
          options={menu.extras.map(({ id, name }) => ({ value: id, label: name }))}
          values={draft.extraIds}
          onChange={(extraIds) => change({ extraIds })}
        />
      )}
    </Section>
  );
}
