import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Verify } from "@/features/auth/verify";
import { safePath } from "@/lib/safe-path";
import { firstOf, type SearchParams } from "@/lib/search-params";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.verify");
  return { title: t("title") };
}

export default async function VerifyPage({ searchParams }: { searchParams: SearchParams }) {
  const { next, email, sent, error } = await firstOf(searchParams);
  const state = error ? "failed" : sent ? "sent" : "done";
  return <Verify state={state} email={email} next={safePath(next, "/console")} />;
}
