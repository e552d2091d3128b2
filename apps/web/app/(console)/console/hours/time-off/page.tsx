import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TimeOffScreen } from "@/features/console/hours/time-off-screen";
import { openConsole } from "@/features/console/parts/open-console";
import { Screen } from "@/features/console/parts/screen";
import { trpc } from "@/lib/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("console.timeOff");
  return { title: t("title") };
}

export default async function TimeOffPage() {
  const { client } = await openConsole();
  void client.prefetchQuery(trpc.hours.timeOff.queryOptions());
  return (
    <Screen>
      <TimeOffScreen />
    </Screen>
  );
}
