"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { TextLink } from "@/components/text-link";
import { authPost } from "@/lib/auth-client";
import { Leaf } from "./account-frame";
import { AuthForm } from "./auth-form";
import { useAuthForm } from "./use-auth-form";

const fields = ["email"] as const;

export function ForgotPassword() {
  const t = useTranslations("auth.forgot");
  const [sentTo, setSentTo] = useState<string | null>(null);
  const form = useAuthForm({
    fields,
    submit: ({ email }) => authPost("request-password-reset", { email }),
    onDone: ({ email }) => setSentTo(email),
  });
  const back = <TextLink href="/sign-in">{t("back")}</TextLink>;
  // The same words whether or not there is such an account: an address alone tells nothing.
  if (sentTo !== null)
    return <Leaf title={t("sentTitle")} lead={t("sent", { email: sentTo })} footer={back} />;
  return (
    <Leaf title={t("title")} lead={t("lead")} footer={back}>
      <AuthForm form={form} fields={fields} submit={t("submit")} />
    </Leaf>
  );
}
