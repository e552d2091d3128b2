"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { ButtonLink } from "@/components/button-link";
import { authPost } from "@/lib/auth-client";
import { Leaf } from "./account-frame";
import { AuthForm } from "./auth-form";
import { useAuthForm } from "./use-auth-form";

const fields = ["newPassword"] as const;

/** `token` is null when the link was already known to be old or used. */
export function ResetPassword({ token }: { token: string | null }) {
  const t = useTranslations("auth.reset");
  const router = useRouter();
  const form = useAuthForm({
    fields,
    submit: ({ newPassword }) => authPost("reset-password", { newPassword, token: token ?? "" }),
    onDone: () => router.push("/sign-in?after=reset"),
  });
  if (token === null || form.answer?.refusal === "expired")
    return (
      <Leaf title={t("failedTitle")} lead={t("failed")}>
        <ButtonLink href="/forgot-password" size="large" wide>
          {t("again")}
        </ButtonLink>
      </Leaf>
    );
  return (
    <Leaf title={t("title")}>
      <AuthForm form={form} fields={fields} submit={t("submit")} />
    </Leaf>
  );
}
