import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { openConsole } from "@/features/console/parts/open-console";
import { Screen } from "@/features/console/parts/screen";
import { TablesScreen } from "@/features/console/resources/tables/tables-screen";
import { trpc } from "@/lib/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("console.tables");
  return { title: t("title") };
}

export default async function TablesScreenPage() {
  const { client } = await openConsole();
  void client.prefetchQuery(trpc.resources.list.queryOptions({}));
  void client.prefetchQuery(trpc.resources.sections.queryOptions());
  void client.prefetchQuery(trpc.resources.combinations.queryOptions());
  return (
    <Screen>
      <TablesScreen />
    </Screen>
  );
}
