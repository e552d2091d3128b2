import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { openConsole } from "@/features/console/parts/open-console";
import { Screen } from "@/features/console/parts/screen";
import { ResourceList } from "@/features/console/resources/resource-list";
import { trpc } from "@/lib/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("console.resources");
  return { title: t("title") };
}

export default async function ResourceListPage() {
  const { client } = await openConsole();
  void client.prefetchQuery(trpc.resources.list.queryOptions({}));
  return (
    <Screen>
      <ResourceList />
    </Screen>
  );
}
