"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { TextLink } from "@/components/text-link";
import { authPost } from "@/lib/auth-client";
import { Leaf } from "./account-frame";
import { AuthForm } from "./auth-form";
import { useAuthForm } from "./use-auth-form";

const fields = ["name", "email", "newPassword"] as const;

export function SignUp({ next, email }: { next: string; email: string | undefined }) {
  const t = useTranslations("auth.signUp");
  const router = useRouter();
  const onward = `?next=${encodeURIComponent(next)}`;
  const form = useAuthForm({
    fields,
    submit: ({ name, email: address, newPassword }) =>
      authPost("sign-up/email", { name, email: address, password: newPassword }),
    onDone: ({ email: address }) =>
      router.push(`/verify${onward}&email=${encodeURIComponent(address)}`),
  });
  return (
    <Leaf
      title={t("title")}
      lead={t("lead")}
      footer={
        <>
          {t("known")} <TextLink href={`/sign-in${onward}`}>{t("signIn")}</TextLink>
        </>
      }
    >
      <AuthForm
        form={form}
        fields={fields}
        submit={t("submit")}
        email={email}
        emailHint={t("emailHint")}
      />
    </Leaf>
  );
}
