"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ButtonLink } from "@/components/button";
import { Notice } from "@/components/notice";
import { authPost } from "@/lib/auth-client";
import { Leaf } from "./account-frame";
import { AuthForm } from "./auth-form";
import { useAuthForm } from "./use-auth-form";

interface VerifyProps {
  /** `sent`: a link is on its way. `done`: it was opened. `failed`: it was old or used. */
  readonly state: "sent" | "done" | "failed";
  readonly email: string | undefined;
  readonly next: string;
}

const fields = ["email"] as const;

export function Verify({ state, email, next }: VerifyProps) {
  const t = useTranslations("auth.verify");
  const [again, setAgain] = useState(false);
  const form = useAuthForm({
    fields,
    submit: ({ email: address }) =>
      authPost("send-verification-email", {
        email: address,
        callbackURL: `/verify?next=${encodeURIComponent(next)}`,
      }),
    onDone: () => setAgain(true),
  });
  if (state === "done")
    return (
      <Leaf title={t("doneTitle")} lead={t("done")}>
        <ButtonLink href={next} size="large" wide>
          {t("continue")}
        </ButtonLink>
      </Leaf>
    );
  const failed = state === "failed" && !again;
  return (
    <Leaf
      title={failed ? t("failedTitle") : t("title")}
      lead={failed ? t("failed") : email ? t("sent", { email }) : t("sentNowhere")}
    >
      {again && <Notice>{t("sentAgain")}</Notice>}
      <AuthForm form={form} fields={fields} submit={t("again")} email={email} />
    </Leaf>
  );
}
