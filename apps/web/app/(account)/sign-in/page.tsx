import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SignIn } from "@/features/auth/sign-in";
import { safePath } from "@/lib/safe-path";
import { firstOf, type SearchParams } from "@/lib/search-params";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.signIn");
  return { title: t("title") };
}

export default async function SignInPage({ searchParams }: { searchParams: SearchParams }) {
  const { next, email, after } = await firstOf(searchParams);
  return (
    <SignIn
      next={safePath(next, "/staff")}
      email={email}
      after={after === "reset" || after === "signedOut" ? after : null}
    />
  );
}
