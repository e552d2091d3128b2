import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { openConsole } from "@/features/console/parts/open-console";
import { Screen } from "@/features/console/parts/screen";
import { NewResource } from "@/features/console/resources/resource-screen";
import { asKind } from "@/features/console/resources/types";
import { firstOf, type SearchParams } from "@/lib/search-params";
import { trpc } from "@/lib/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("console.resources");
  return { title: t("title") };
}

export default async function NewResourcePage({ searchParams }: { searchParams: SearchParams }) {
  const { kind } = await firstOf(searchParams);
  const { client } = await openConsole();
  void client.prefetchQuery(trpc.services.list.queryOptions());
  void client.prefetchQuery(trpc.resources.sections.queryOptions());
  return (
    <Screen>
      <NewResource kind={asKind(kind)} />
    </Screen>
  );
}
