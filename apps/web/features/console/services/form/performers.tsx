"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { TextLink } from "@/components/text-link";
import { useTRPC } from "@/lib/trpc/client";
import { CheckList } from "../../form/check-list";
import { Section } from "../../form/section";
import { kinds } from "../types";
import type { PartProps } from "./part";

/** Where the order of those who can do it is not said, all are equal. */
const usualPriority = 100;

/** Who and what can be chosen for each kind it needs: any of these. */
export function Performers({ form: { draft, change } }: PartProps) {
  const t = useTranslations("console.service.performers");
  const kindName = useTranslations("console.kinds");
  const { resources } = useTRPC();
  const { data } = useSuspenseQuery(resources.list.queryOptions({}));
  const chosen = draft.performers.map((one) => one.resourceId);
  const wanted = kinds.filter(
    (kind) =>
      draft.needs.some((need) => need.kind === kind) ||
      data.some((one) => one.kind === kind && chosen.includes(one.id)),
  );

  function choose(ofKind: readonly string[], ids: readonly string[]) {
    const others = draft.performers.filter((one) => !ofKind.includes(one.resourceId));
    const kept = ids.map(
      (resourceId) =>
        draft.performers.find((one) => one.resourceId === resourceId) ?? {
          resourceId,
          priority: usualPriority,
        },
    );
    change({ performers: [...others, ...kept] });
  }

  return (
    <Section title={t("title")} hint={t("hint")}>
      {wanted.length === 0 && <p className="text-ink-2">{t("noNeeds")}</p>}
      {wanted.map((kind) => {
        const own = data.filter((one) => one.kind === kind);
        if (own.length === 0)
          return (
            <p key={kind} className="text-ink-2">
              {t.rich("none", {
                kind: kindName(kind),
                link: (text) => (
                  <TextLink href={`/console/resources/new?kind=${kind}`}>{text}</TextLink>
                ),
              })}
            </p>
          );
        const ids = own.map((one) => one.id);
        return (
          <CheckList
            key={kind}
            legend={kindName(`any.${kind}`)}
            options={own.map((one) => ({
              value: one.id,
              label: one.name,
              ...(one.status === "inactive" && { hint: t("inactive") }),
            }))}
            values={chosen.filter((id) => ids.includes(id))}
            onChange={(values) => choose(ids, values)}
          />
        );
      })}
    </Section>
  );
}
