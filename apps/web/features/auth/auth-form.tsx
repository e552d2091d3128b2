"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { Field } from "@/components/field";
import { TextInput } from "@/components/text-input";
import { shortestPassword } from "@/lib/auth-client";
import type { FieldName, useAuthForm } from "./use-auth-form";

const kinds = {
  name: { type: "text", autoComplete: "name" },
  email: { type: "email", autoComplete: "email", inputMode: "email" },
  password: { type: "password", autoComplete: "current-password" },
  newPassword: { type: "password", autoComplete: "new-password" },
} as const;

interface AuthFormProps {
  readonly form: ReturnType<typeof useAuthForm>;
  readonly fields: readonly FieldName[];
  readonly submit: string;
  /** Quiet where sending is not what the page is for. */
  readonly look?: "primary" | "quiet";
  /** Typed before, or known from the link that led here. */
  readonly email?: string | undefined;
  readonly emailHint?: string;
  readonly children?: ReactNode;
}

export function AuthForm({
  form,
  fields,
  submit,
  look,
  email,
  emailHint,
  children,
}: AuthFormProps) {
  const t = useTranslations("auth");
  const { answer, problems } = form;
  return (
    <form noValidate onSubmit={form.onSubmit} className="grid gap-4">
      {answer && (
        <ErrorSummary
          key={form.attempt}
          title={
            answer.reason
              ? t("refused.bannedWhy", { reason: answer.reason })
              : t(`refused.${answer.refusal}`, { count: shortestPassword })
          }
        />
      )}
      {problems.length > 1 && (
        <ErrorSummary
          key={form.attempt}
          title={t("check", { count: problems.length })}
          errors={problems}
        />
      )}
      {fields.map((field) => (
        <Field
          key={field}
          id={field}
          label={t(`fields.${field}`)}
          hint={hintOf(field)}
          error={form.errorOf(field)}
        >
          {(control) => (
            <TextInput
              {...control}
              {...kinds[field]}
              name={field}
              required
              defaultValue={field === "email" ? email : undefined}
            />
          )}
        </Field>
      ))}
      <Button type="submit" look={look} wide size="large" loading={form.sending} className="mt-2">
        {submit}
      </Button>
      {children}
    </form>
  );

  function hintOf(field: FieldName) {
    if (field === "newPassword") return t("fields.passwordHint", { count: shortestPassword });
    return field === "email" ? emailHint : undefined;
  }
}
