import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { openConsole } from "@/features/console/parts/open-console";
import { Screen } from "@/features/console/parts/screen";
import { PeopleScreen } from "@/features/console/people/people-screen";
import { trpc } from "@/lib/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("console.people");
  return { title: t("title") };
}

export default async function PeopleScreenPage() {
  const { client } = await openConsole();
  void client.prefetchQuery(trpc.members.list.queryOptions());
  void client.prefetchQuery(trpc.members.grantableRoles.queryOptions());
  void client.prefetchQuery(trpc.invitations.list.queryOptions());
  void client.prefetchQuery(trpc.resources.list.queryOptions({}));
  return (
    <Screen>
      <PeopleScreen />
    </Screen>
  );
}
