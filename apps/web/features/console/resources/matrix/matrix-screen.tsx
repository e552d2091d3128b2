"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { Grid3x3 } from "lucide-react";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/empty-state";
import { useTRPC } from "@/lib/trpc/client";
import { ConsolePage } from "../../parts/console-page";
import { useBusiness } from "../../parts/use-business";
import { MatrixGrid } from "./matrix-grid";

/** Who and what does which service, all at a glance. */
export function MatrixScreen() {
  const t = useTranslations("console.matrix");
  const { resources } = useTRPC();
  const { data } = useSuspenseQuery(resources.matrix.queryOptions());
  const { may } = useBusiness();
  return (
    <ConsolePage
      title={t("title")}
      lead={t("lead")}
      back={{ href: "/console/resources", label: t("back") }}
    >
      {data.resources.length === 0 || data.services.length === 0 ? (
        <EmptyState title={t("emptyTitle")} icon={<Grid3x3 />}>
          {t("emptyText")}
        </EmptyState>
      ) : (
        <MatrixGrid matrix={data} mayEdit={may("resource:edit")} />
      )}
    </ConsolePage>
  );
}
