"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Notice } from "@/components/notice";
import { authPost } from "@/lib/auth-client";
import { AuthForm } from "./auth-form";
import { useAuthForm } from "./use-auth-form";

const fields = ["email"] as const;

/** Asks for another link to confirm an address. */
export function SendVerification({ email }: { email: string | undefined }) {
  const t = useTranslations("auth.verify");
  const [sent, setSent] = useState(false);
  const form = useAuthForm({
    fields,
    submit: ({ email: address }) => authPost("send-verification-email", { email: address }),
    onDone: () => setSent(true),
  });
  return (
    <>
      {sent && <Notice>{t("sentAgain")}</Notice>}
      <AuthForm form={form} fields={fields} submit={t("again")} look="quiet" email={email} />
    </>
  );
}
