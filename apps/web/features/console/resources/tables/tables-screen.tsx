"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "@/lib/trpc/client";
import { ConsolePage } from "../../parts/console-page";
import { Combinations } from "./combinations";
import { Sections } from "./sections";

/** The parts of places, and tables that are pushed together. */
export function TablesScreen() {
  const t = useTranslations("console.tables");
  const { resources } = useTRPC();
  const { data: tables } = useSuspenseQuery(resources.list.queryOptions({}));
  return (
    <ConsolePage
      title={t("title")}
      lead={t("lead")}
      back={{ href: "/console/resources", label: t("back") }}
    >
      <div className="grid gap-10">
        <Sections />
        {tables.some((one) => one.kind === "table") && <Combinations />}
      </div>
    </ConsolePage>
  );
}
