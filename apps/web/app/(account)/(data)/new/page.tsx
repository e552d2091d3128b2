import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { NewBusiness } from "@/features/new-business/new-business";
import { api } from "@/lib/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("newBusiness");
  return { title: t("title") };
}

export default async function NewBusinessPage() {
  const { account } = await api();
  const me = await account.whoAmI();
  if (!me) redirect("/sign-in?next=/new");
  return <NewBusiness email={me.user.email} isVerified={me.user.emailVerified} />;
}
