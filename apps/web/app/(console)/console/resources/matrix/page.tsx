import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { openConsole } from "@/features/console/parts/open-console";
import { Screen } from "@/features/console/parts/screen";
import { MatrixScreen } from "@/features/console/resources/matrix/matrix-screen";
import { trpc } from "@/lib/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("console.matrix");
  return { title: t("title") };
}

export default async function MatrixScreenPage() {
  const { client } = await openConsole();
  void client.prefetchQuery(trpc.resources.matrix.queryOptions());
  return (
    <Screen>
      <MatrixScreen />
    </Screen>
  );
}
