import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { openConsole } from "@/features/console/parts/open-console";
import { Screen } from "@/features/console/parts/screen";
import { ServiceScreen } from "@/features/console/services/service-screen";
import { trpc } from "@/lib/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("console.services");
  return { title: t("title") };
}

export default async function ServicePage({ params }: { params: Promise<{ service: string }> }) {
  const serviceId = (await params).service;
  const { client } = await openConsole();
  void client.prefetchQuery(trpc.services.list.queryOptions());
  void client.prefetchQuery(trpc.resources.list.queryOptions({}));
  // Awaited, since nothing else is on the page, and one that does not exist is an address that does not.
  await client.fetchQuery(trpc.services.get.queryOptions({ serviceId })).catch(notFound);
  return (
    <Screen>
      <ServiceScreen serviceId={serviceId} />
    </Screen>
  );
}
