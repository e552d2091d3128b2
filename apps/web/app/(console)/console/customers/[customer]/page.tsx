import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { CustomerScreen } from "@/features/console/customers/customer-screen";
import { openConsole } from "@/features/console/parts/open-console";
import { Screen } from "@/features/console/parts/screen";
import { trpc } from "@/lib/trpc/server";

// Never the customer's name: a tab's title is seen by whoever passes by.
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("console.customers");
  return { title: t("title") };
}

export default async function CustomerPage({ params }: { params: Promise<{ customer: string }> }) {
  const customerId = (await params).customer;
  const { client } = await openConsole();
  // Awaited, since nothing else is on the page, and one that does not exist is an address that does not.
  await client.fetchQuery(trpc.customers.get.queryOptions({ customerId })).catch(notFound);
  return (
    <Screen>
      <CustomerScreen customerId={customerId} />
    </Screen>
  );
}
