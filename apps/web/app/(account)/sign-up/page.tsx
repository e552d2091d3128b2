import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SignUp } from "@/features/auth/sign-up";
import { safePath } from "@/lib/safe-path";
import { firstOf, type SearchParams } from "@/lib/search-params";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.signUp");
  return { title: t("title") };
}

export default async function SignUpPage({ searchParams }: { searchParams: SearchParams }) {
  const { next, email } = await firstOf(searchParams);
  return <SignUp next={safePath(next, "/console")} email={email} />;
}
