import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ManagePage } from "@/features/booking/manage/manage-page";

interface PageProps {
  readonly params: Promise<{ token: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("manage");
  return { title: { absolute: t("pageTitle") }, robots: { index: false, follow: false } };
}

export default async function Page({ params }: PageProps) {
  return <ManagePage token={(await params).token} />;
}
