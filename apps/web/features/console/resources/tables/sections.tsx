"use client";

import type { RouterOutputs } from "@daybook/api/client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { LayoutGrid, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { useTRPC } from "@/lib/trpc/client";
import { useBusiness, usePlaces } from "../../parts/use-business";
import { SectionForm } from "./section-form";

type Part = RouterOutputs["resources"]["sections"][number];

export function Sections() {
  const t = useTranslations("console.tables.sections");
  const { resources } = useTRPC();
  const { data } = useSuspenseQuery(resources.sections.queryOptions());
  const places = usePlaces();
  const mayEdit = useBusiness().may("resource:edit");
  const [editing, setEditing] = useState<Part | "new" | null>(null);
  const add = mayEdit && (
    <Button look="quiet" onClick={() => setEditing("new")}>
      <Plus aria-hidden className="size-4" />
      {t("add")}
    </Button>
  );
  return (
    <section aria-labelledby="sections" className="grid gap-3">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <h2 id="sections" className="text-lead">
          {t("title")}
        </h2>
        {data.length > 0 && add}
      </div>
      {data.length === 0 ? (
        <EmptyState title={t("emptyTitle")} icon={<LayoutGrid />} action={add}>
          {t("emptyText")}
        </EmptyState>
      ) : (
        <ul className="border-b border-line">
          {data.map((part) => (
            <li key={part.id} className="flex items-center gap-3 border-t border-line py-2.5">
              <span className="min-w-0 grow">
                <span className="font-medium wrap-anywhere">{part.name}</span>
                {places.length > 1 && (
                  <span className="block text-ink-2">
                    {places.find((place) => place.id === part.locationId)?.name}
                  </span>
                )}
              </span>
              {mayEdit && (
                <Button
                  look="bare"
                  size="small"
                  aria-label={t("editNamed", { name: part.name })}
                  onClick={() => setEditing(part)}
                >
                  {t("edit")}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <SectionForm
        key={editing === null || editing === "new" ? "new" : editing.id}
        section={editing === "new" ? null : editing}
        open={editing !== null}
        onClose={() => setEditing(null)}
      />
    </section>
  );
}
