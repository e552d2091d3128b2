import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BusinessScreen } from "@/features/console/business/business-screen";
import { openConsole } from "@/features/console/parts/open-console";
import { Screen } from "@/features/console/parts/screen";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("console.business");
  return { title: t("title") };
}

export default async function BusinessScreenPage() {
  await openConsole();

  return (
    <Screen>
      <BusinessScreen />
    </Screen>
  );
}
