import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { Mailbox } from "@/features/mailbox/mailbox";
import { api } from "@/lib/trpc/server";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("mailbox");
  return { title: t("title"), robots: { index: false } };
}

export default async function MailPage() {
  const mail = await (await api()).mailbox.list().catch(() => notFound());
  return <Mailbox mail={mail} />;
}
