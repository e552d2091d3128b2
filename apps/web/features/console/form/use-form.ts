"use client";

import type { Refusal } from "@daybook/api/client";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { fieldsRefused, refusalOf, useRefusalText } from "@/lib/refusal-text";

/** What is wrong, by the id of the field. */
type Problems = Readonly<Record<string, string>>;

interface FormOptions<Draft, Result> {
  /** What is kept now, or what an empty form begins with. */
  readonly saved: Draft;
  /** What can be seen to be wrong before it is sent; `false` where nothing is. */
  readonly check?: (draft: Draft) => Readonly<Record<string, string | false>>;
  /** What to say of a field that the server does not take, by its name there. */
  readonly wrong?: Problems;
  /** Refusals that are about one field, though they do not name it. */
  readonly refusalFields?: Partial<Record<Refusal, string>>;
  readonly send: (draft: Draft) => Promise<Result>;
  /** What was typed is let go of once this has ended, so that what is kept has arrived by then. */
  readonly onSent?: (result: Result) => Promise<void> | void;
  /** Where the server names rows rather than fields: which fields of the form it means, and what to say there. */
  readonly refusedFields?: (error: unknown, sentence: string, draft: Draft) => Problems;
}

/**
 * A form of the console: keeps what was typed until it is saved, sends once, and says what was wrong beside each field and
 * in one list. What others save meanwhile shows where nothing was typed.
 */
export function useForm<Draft extends object, Result>(options: FormOptions<Draft, Result>) {
  const { saved, check, wrong = {}, refusalFields = {}, send, onSent, refusedFields } = options;
  const t = useTranslations("console.form");
  const refusalText = useRefusalText();
  const [typed, setTyped] = useState<Draft | null>(null);
  const [sending, setSending] = useState(false);
  const [problems, setProblems] = useState<Problems>({});
  const [failure, setFailure] = useState<unknown>(null);
  // A new summary for each attempt, so that it takes the focus again.
  const [attempt, setAttempt] = useState(0);
  const draft = typed ?? saved;

  function change(part: Partial<Draft>) {
    setTyped((before) => ({ ...(before ?? saved), ...part }));
    const touched = Object.keys(part);
    setProblems((before) =>
      touched.some((field) => field in before) ? without(before, touched) : before,
    );
  }

  async function submit() {
    if (sending) return;
    const found = present(check?.(draft) ?? {});
    setProblems(found);
    setFailure(null);
    setAttempt((before) => before + 1);
    const [only, ...others] = Object.keys(found);
    if (only && others.length === 0) document.getElementById(only)?.focus();
    if (only) return;
    setSending(true);
    try {
      const result = await send(draft);
      await onSent?.(result);
      setTyped(null);
    } catch (error) {
      setFailure(error);
      setProblems(serverProblems(error));
    } finally {
      setSending(false);
    }
  }

  function serverProblems(error: unknown): Problems {
    const sentence = refusalOf(error) && refusalText(error);
    if (refusedFields) return refusedFields(error, refusalText(error), draft);
    const refusal = refusalOf(error);
    const meant = refusal && refusalFields[refusal];
    if (meant) return { [meant]: refusalText(error) };
    const known = Object.keys(fieldsRefused(error)).map((field) => {
      const top = field.split(".")[0] ?? field;
      return [top, sentence ?? wrong[top] ?? t("wrong")] as const;
    });
    return Object.fromEntries(known);
  }

  const listed = Object.entries(problems).map(([field, message]) => ({ field, message }));
  const title = failure ? refusalText(failure) : t("check", { count: listed.length });
  return {
    draft,
    change,
    sending,
    attempt,
    failure,
    isDirty: typed !== null && JSON.stringify(typed) !== JSON.stringify(saved),
    discard: () => {
      setTyped(null);
      setProblems({});
      setFailure(null);
    },
    errorOf: (name: string) => problems[name],
    /** For a Field: where it is and what is wrong with it. */
    field: (name: string) => ({ id: name, error: problems[name] }),
    summary: failure || listed.length > 1 ? { title, errors: listed } : null,
    submit,
    onSubmit: (event: FormEvent) => {
      event.preventDefault();
      event.stopPropagation(); // A panel's form lies inside its page's, as React sees it.
      void submit();
    },
  };
}

export type Form = Pick<
  ReturnType<typeof useForm>,
  "sending" | "attempt" | "isDirty" | "discard" | "summary" | "onSubmit" | "submit"
>;

const present = (found: Readonly<Record<string, string | false>>): Problems =>
  Object.fromEntries(
    Object.entries(found).flatMap(([field, text]) => (text === false ? [] : [[field, text]])),
  );

const without = (problems: Problems, fields: readonly string[]): Problems =>
  Object.fromEntries(Object.entries(problems).filter(([field]) => !fields.includes(field)));
