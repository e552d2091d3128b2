"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Field } from "@/components/field";
import { useTRPC } from "@/lib/trpc/client";
import { CheckList } from "../../form/check-list";
import { CountInput } from "../../form/count-input";
import { Section } from "../../form/section";
import type { PartProps } from "./part";

/** The services it takes part in; only those that need something of its kind come into question. */
export function Does({ form: { draft, change }, kind }: PartProps) {
  const t = useTranslations("console.resource");
  const { services } = useTRPC();
  const { data: menu } = useSuspenseQuery(services.list.queryOptions());
  const fitting = menu.services.filter(
    (service) =>
      draft.serviceIds.includes(service.id) ||
      service.requirements.some((need) => need.kind === kind),
  );
  return (
    <Section title={t("does")} hint={t("doesHint")}>
      {fitting.length === 0 ? (
        <p className="text-ink-2">{t("doesNothing")}</p>
      ) : (
        <CheckList
          legend={t("services")}
          options={fitting.map(({ id, name }) => ({ value: id, label: name }))}
          values={draft.serviceIds}
          onChange={(serviceIds) => change({ serviceIds })}
        />
      )}
      <Field label={t("priority")} hint={t("priorityHint")}>
        {(control) => (
          <CountInput
            {...control}
            value={draft.priority}
            onChange={(priority) => change({ priority })}
            max={1000}
          />
        )}
      </Field>
    </Section>
  );
}
