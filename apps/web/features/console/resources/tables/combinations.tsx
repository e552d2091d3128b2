"use client";

import type { RouterOutputs } from "@daybook/api/client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Combine, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Badge } from "@/components/badge";
import { Button } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { useTRPC } from "@/lib/trpc/client";
import { useBusiness } from "../../parts/use-business";
import { CombinationForm } from "./combination-form";

type Combination = RouterOutputs["resources"]["combinations"][number];

export function Combinations() {
  const t = useTranslations("console.tables.combinations");
  const { resources } = useTRPC();
  const { data } = useSuspenseQuery(resources.combinations.queryOptions());
  const { data: supply } = useSuspenseQuery(resources.list.queryOptions({}));
  const mayEdit = useBusiness().may("resource:edit");
  const [editing, setEditing] = useState<Combination | "new" | null>(null);
  const nameOf = (id: string) => supply.find((one) => one.id === id)?.name;
  const add = mayEdit && (
    <Button look="quiet" onClick={() => setEditing("new")}>
      <Plus aria-hidden className="size-4" />
      {t("add")}
    </Button>
  );
  return (
    <section aria-labelledby="combinations" className="grid gap-3">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <h2 id="combinations" className="text-lead">
          {t("title")}
        </h2>
        {data.length > 0 && add}
      </div>
      {data.length === 0 ? (
        <EmptyState title={t("emptyTitle")} icon={<Combine />} action={add}>
          {t("emptyText")}
        </EmptyState>
      ) : (
        <ul className="border-b border-line">
          {data.map((one) => (
            <li key={one.id} className="flex items-center gap-3 border-t border-line py-2.5">
              <span className="grid min-w-0 grow gap-0.5">
                <span className="flex flex-wrap items-center gap-2">
                  <span className="font-medium wrap-anywhere">{one.name}</span>
                  {one.status === "inactive" && <Badge>{t("inactive")}</Badge>}
                </span>
                <span className="text-ink-2">
                  {t("party", { from: one.capacityMin, to: one.capacityMax })} ·{" "}
                  {one.resourceIds.map(nameOf).filter(Boolean).join(" + ")}
                </span>
              </span>
              {mayEdit && (
                <Button
                  look="bare"
                  size="small"
                  aria-label={t("editNamed", { name: one.name })}
                  onClick={() => setEditing(one)}
                >
                  {t("edit")}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <CombinationForm
        key={editing === null || editing === "new" ? "new" : editing.id}
        combination={editing === "new" ? null : editing}
        open={editing !== null}
        onClose={() => setEditing(null)}
      />
    </section>
  );
}
