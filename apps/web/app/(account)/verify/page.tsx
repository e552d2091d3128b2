import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { VerificationSent } from "@/features/auth/verification-sent";
import { Verify } from "@/features/auth/verify";
import { safePath } from "@/lib/safe-path";
import { firstOf, type SearchParams } from "@/lib/search-params";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.verify");
  return { title: t("title") };
}

export default async function VerifyPage({ searchParams }: { searchParams: SearchParams }) {
  const { token, email, next } = await firstOf(searchParams);
  const onward = safePath(next, "/console");
  if (token) return <Verify token={token} next={onward} />;
  return <VerificationSent email={email} next={onward} />;
}
