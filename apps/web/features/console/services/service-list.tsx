"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { ListChecks, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/button";
import { ButtonLink } from "@/components/button-link";
import { EmptyState } from "@/components/empty-state";
import { useTRPC } from "@/lib/trpc/client";
import { ConsolePage } from "../parts/console-page";
import { useBusiness } from "../parts/use-business";
import { ExtraList } from "./extra-list";
import { GroupForm } from "./group-form";
import { ServiceLine } from "./service-line";
import type { Menu, Service } from "./types";

type Group = Menu["groups"][number];

/** The menu as the owner edits it: sections with their services, then extras. */
export function ServiceList() {
  const t = useTranslations("console.services");
  const { services } = useTRPC();
  const { data } = useSuspenseQuery(services.list.queryOptions());
  const { may } = useBusiness();
  const [group, setGroup] = useState<Group | "new" | null>(null);
  const loose = data.services.filter((one) => one.groupId === null);
  const newService = (
    <ButtonLink href="/console/services/new">
      <Plus aria-hidden className="size-4" />
      {t("add")}
    </ButtonLink>
  );
  return (
    <ConsolePage
      title={t("title")}
      lead={t("lead")}
      actions={
        may("service:edit") && (
          <>
            <Button look="quiet" onClick={() => setGroup("new")}>
              {t("addGroup")}
            </Button>
            {data.services.length > 0 && newService}
          </>
        )
      }
    >
      <div className="grid gap-10">
        {data.services.length === 0 && (
          <EmptyState title={t("emptyTitle")} icon={<ListChecks />} action={newService}>
            {t("emptyText")}
          </EmptyState>
        )}
        {loose.length > 0 && (
          <Part title={data.groups.length > 0 ? t("loose") : null} services={loose} />
        )}
        {data.groups.map((one) => (
          <Part
            key={one.id}
            title={one.name}
            services={data.services.filter((service) => service.groupId === one.id)}
            onEdit={may("service:edit") ? () => setGroup(one) : undefined}
          />
        ))}
        <ExtraList extras={data.extras} />
      </div>
      <GroupForm
        key={group === null || group === "new" ? "new" : group.id}
        group={group === "new" ? null : group}
        open={group !== null}
        onClose={() => setGroup(null)}
      />
    </ConsolePage>
  );
}

interface PartProps {
  readonly title: string | null;
  readonly services: readonly Service[];
  readonly onEdit?: (() => void) | undefined;
}

function Part({ title, services, onEdit }: PartProps) {
  const t = useTranslations("console.services");
  return (
    <section aria-label={title ?? t("title")}>
      {title && (
        <div className="flex items-baseline justify-between gap-3 pb-2">
          <h2 className="text-lead wrap-anywhere">{title}</h2>
          {onEdit && (
            <Button
              look="bare"
              size="small"
              aria-label={t("editGroup", { name: title })}
              onClick={onEdit}
            >
              {t("edit")}
            </Button>
          )}
        </div>
      )}
      {services.length === 0 ? (
        <p className="border-y border-line py-3 text-ink-2">{t("emptyGroup")}</p>
      ) : (
        <ul className="border-b border-line">
          {services.map((service) => (
            <ServiceLine key={service.id} service={service} />
          ))}
        </ul>
      )}
    </section>
  );
}
