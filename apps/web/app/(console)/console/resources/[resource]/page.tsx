import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { openConsole } from "@/features/console/parts/open-console";
import { Screen } from "@/features/console/parts/screen";
import { ResourceScreen } from "@/features/console/resources/resource-screen";
import { trpc } from "@/lib/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("console.resources");
  return { title: t("title") };
}

export default async function ResourcePage({ params }: { params: Promise<{ resource: string }> }) {
  const resourceId = (await params).resource;
  const { client } = await openConsole();
  void client.prefetchQuery(trpc.services.list.queryOptions());
  void client.prefetchQuery(trpc.resources.sections.queryOptions());
  void client.prefetchQuery(trpc.members.list.queryOptions());
  // Awaited, since nothing else is on the page, and one that does not exist is an address that does not.
  await client.fetchQuery(trpc.resources.get.queryOptions({ resourceId })).catch(notFound);
  return (
    <Screen>
      <ResourceScreen resourceId={resourceId} />
    </Screen>
  );
}
