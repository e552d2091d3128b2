import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { openConsole } from "@/features/console/parts/open-console";
import { Screen } from "@/features/console/parts/screen";
import { NewService } from "@/features/console/services/service-screen";
import { trpc } from "@/lib/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("console.service");
  return { title: t("new") };
}

export default async function NewServicePage() {
  const { client } = await openConsole();
  void client.prefetchQuery(trpc.services.list.queryOptions());
  void client.prefetchQuery(trpc.resources.list.queryOptions({}));
  return (
    <Screen>
      <NewService />
    </Screen>
  );
}
