"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { Armchair, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { ButtonLink } from "@/components/button-link";
import { EmptyState } from "@/components/empty-state";
import { Menu, MenuLink } from "@/components/menu";
import { useTRPC } from "@/lib/trpc/client";
import { ConsolePage } from "../parts/console-page";
import { useBusiness } from "../parts/use-business";
import { ResourceLine } from "./resource-line";
import { kinds, type Resource } from "./types";

/** Everybody and everything that can be booked, by kind, and within a kind by section. */
export function ResourceList() {
  const t = useTranslations("console.resources");
  const kindName = useTranslations("console.kinds");
  const { resources } = useTRPC();
  const { data } = useSuspenseQuery(resources.list.queryOptions({}));
  const { may } = useBusiness();
  const add = may("resource:edit") && (
    <Menu
      align="end"
      trigger={
        <Button>
          <Plus aria-hidden className="size-4" />
          {t("add")}
        </Button>
      }
    >
      {kinds.map((kind) => (
        <MenuLink key={kind} href={`/console/resources/new?kind=${kind}`}>
          {kindName(kind)}
        </MenuLink>
      ))}
    </Menu>
  );
  return (
    <ConsolePage
      title={t("title")}
      lead={t("lead")}
      actions={
        <>
          <ButtonLink look="quiet" href="/console/resources/tables">
            {t("sectionsLink")}
          </ButtonLink>
          {data.length > 0 && (
            <ButtonLink look="quiet" href="/console/resources/matrix">
              {t("matrixLink")}
            </ButtonLink>
          )}
          {data.length > 0 && add}
        </>
      }
    >
      {data.length === 0 ? (
        <EmptyState title={t("emptyTitle")} icon={<Armchair />} action={add}>
          {t("emptyText")}
        </EmptyState>
      ) : (
        <div className="grid gap-10">
          {kinds.map((kind) => {
            const own = data.filter((one) => one.kind === kind);
            if (own.length === 0) return null;
            return (
              <section key={kind} aria-label={kindName(`many.${kind}`)}>
                <h2 className="pb-2 text-lead">{kindName(`many.${kind}`)}</h2>
                {sectionsOf(own).map(([section, members]) => (
                  <div key={section ?? ""} className="pb-3 last:pb-0">
                    {section && (
                      <h3 className="pb-1.5 text-small font-medium text-ink-3">{section}</h3>
                    )}
                    <ul className="border-b border-line">
                      {members.map((resource) => (
                        <ResourceLine key={resource.id} resource={resource} />
                      ))}
                    </ul>
                  </div>
                ))}
              </section>
            );
          })}
        </div>
      )}
    </ConsolePage>
  );
}

/** In the order they come in: the query sorts by section. */
function sectionsOf(resources: readonly Resource[]): [string | null, Resource[]][] {
  const found = new Map<string | null, Resource[]>();
  for (const resource of resources) {
    const known = found.get(resource.section);
    if (known) known.push(resource);
    else found.set(resource.section, [resource]);
  }
  return [...found];
}
