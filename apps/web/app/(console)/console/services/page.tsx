import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { openConsole } from "@/features/console/parts/open-console";
import { Screen } from "@/features/console/parts/screen";
import { ServiceList } from "@/features/console/services/service-list";
import { trpc } from "@/lib/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("console.services");
  return { title: t("title") };
}

export default async function ServicesPage() {
  const { client } = await openConsole();
  void client.prefetchQuery(trpc.services.list.queryOptions());
  return (
    <Screen>
      <ServiceList />
    </Screen>
  );
}
