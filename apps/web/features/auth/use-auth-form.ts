import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { type AuthAnswer, shortestPassword } from "@/lib/auth-client";

export type FieldName = "name" | "email" | "password" | "newPassword";
type Values = Record<FieldName, string>;

interface AuthForm {
  readonly fields: readonly FieldName[];
  readonly submit: (values: Values) => Promise<AuthAnswer>;
  readonly onDone: (values: Values) => void;
}

/** A form of sign-in: checks what can be checked here, sends once, and keeps what was typed when refused. */
export function useAuthForm({ fields, submit, onDone }: AuthForm) {
  const t = useTranslations("auth");
  const [sending, setSending] = useState(false);
  const [missing, setMissing] = useState<readonly FieldName[]>([]);
  const [answer, setAnswer] = useState<AuthAnswer | null>(null);
  // A new summary for each attempt, so that it takes the focus again.
  const [attempt, setAttempt] = useState(0);

  const problem = (field: FieldName) => t(`missing.${field}`, { count: shortestPassword });

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (sending) return;
    const form = new FormData(event.currentTarget);
    const values = { name: "", email: "", password: "", newPassword: "" };
    for (const field of fields) values[field] = typed(form.get(field));

    const wrong = fields.filter((field) => !complete(field, values[field]));
    setMissing(wrong);
    setAnswer(null);
    setAttempt((before) => before + 1);
    if (wrong.length > 0) {
      // One mistake is where the focus goes; several are listed first, in the summary, which takes it.
      const [only] = wrong.length === 1 ? wrong : [];
      if (only) event.currentTarget.querySelector<HTMLElement>(`#${only}`)?.focus();
      return;
    }

    setSending(true);
    const answered = await submit(values);
    setSending(false);
    if (answered.ok) onDone(values);
    else setAnswer(answered);
  }

  return {
    sending,
    attempt,
    answer: answer?.ok === false ? answer : null,
    problems: missing.map((field) => ({ field, message: problem(field) })),
    errorOf: (field: FieldName) => (missing.includes(field) ? problem(field) : undefined),
    onSubmit: (event: FormEvent<HTMLFormElement>) => void send(event),
  };
}

const typed = (value: FormDataEntryValue | null) => (typeof value === "string" ? value.trim() : "");

function complete(field: FieldName, value: string): boolean {
  switch (field) {
    case "email":
      return /^[^@\s]+@[^@\s]+$/.test(value);
    case "newPassword":
      return value.length >= shortestPassword;
    case "name":
    case "password":
      return value !== "";
  }
}
