"use client";

import { useTranslations } from "next-intl";
import { Notice } from "@/components/notice";
import { TextLink } from "@/components/text-link";
import { authPost } from "@/lib/auth-client";
import { Leaf } from "./account-frame";
import { AuthForm } from "./auth-form";
import { useAuthForm } from "./use-auth-form";

interface SignInProps {
  readonly next: string;
  readonly email: string | undefined;
  /** What has just happened elsewhere. */
  readonly after: "signedOut" | "reset" | null;
}

const fields = ["email", "password"] as const;

export function SignIn({ next, email, after }: SignInProps) {
  const t = useTranslations("auth.signIn");
  const form = useAuthForm({
    fields,
    submit: ({ email: address, password }) =>
      authPost("sign-in/email", { email: address, password }),
    // A whole new page: nothing the browser kept belongs to somebody else.
    onDone: () => location.assign(next),
  });
  const onward = next === "/staff" ? "" : `?next=${encodeURIComponent(next)}`;
  return (
    <Leaf
      title={t("title")}
      footer={
        <>
          {t("new")} <TextLink href={`/sign-up${onward}`}>{t("create")}</TextLink>
        </>
      }
    >
      {after && <Notice>{t(`after.${after}`)}</Notice>}
      <AuthForm form={form} fields={fields} submit={t("submit")} email={email}>
        <p className="text-center">
          <TextLink href="/forgot-password">{t("forgot")}</TextLink>
        </p>
      </AuthForm>
    </Leaf>
  );
}
