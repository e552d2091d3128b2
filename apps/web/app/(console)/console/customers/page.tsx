import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CustomerList } from "@/features/console/customers/customer-list";
import { openConsole } from "@/features/console/parts/open-console";
import { Screen } from "@/features/console/parts/screen";
import { trpc } from "@/lib/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("console.customers");
  return { title: t("title") };
}

export default async function CustomerListPage() {
  const { client } = await openConsole();
  void client.prefetchQuery(
    trpc.customers.search.queryOptions({ query: "", archived: false, limit: 25 }),
  );
  return (
    <Screen>
      <CustomerList />
    </Screen>
  );
}
