import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { Sessions } from "@/features/account/sessions";
import { api, getQueryClient, Prefetched, trpc } from "@/lib/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.sessions");
  return { title: t("title") };
}

export default async function SessionsPage() {
  const { account } = await api();
  if (!(await account.whoAmI())) redirect("/sign-in?next=/account/sessions");
  await getQueryClient().prefetchQuery(trpc.account.sessions.queryOptions());
  return (
    <Prefetched>
      <Sessions />
    </Prefetched>
  );
}
