import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { Field } from "@/components/field";
import { TextArea } from "@/components/text-area";
import { useRefusalText } from "@/lib/refusal-text";
import { useTRPC } from "@/lib/trpc/client";
import type { Managed } from "../types";

interface NotePanelProps {
  readonly booking: Managed;
  readonly token: string;
  readonly onSaved: () => Promise<void>;
}

/** What the customer wants the business to know, theirs to change until the visit begins. */
export function NotePanel({ booking, token, onSaved }: NotePanelProps) {
  const t = useTranslations("manage.note");
  const refusalText = useRefusalText();
  const { manage } = useTRPC();
  const [draft, setDraft] = useState<string | null>(null);
  const save = useMutation(
    manage.editNote.mutationOptions({
      onSuccess: async () => {
        await onSaved();
        setDraft(null);
      },
    }),
  );
  const { note, whyNotEditNote, business } = booking;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ token, note: draft?.trim() || null });
  };
  return (
    <section aria-label={t("title")} className="mt-10 grid gap-3 border-t border-line pt-6">
      {draft === null ? (
        <>
          <h2 className="text-lead">{t("title")}</h2>
          {note && <p className="whitespace-pre-line text-ink-2 wrap-anywhere">{note}</p>}
          {whyNotEditNote === null && (
            <Button
              look="quiet"
              className="justify-self-start"
              onClick={() => setDraft(note ?? "")}
            >
              {note ? t("edit") : t("add")}
            </Button>
          )}
        </>
      ) : (
        <form onSubmit={submit} className="grid gap-4">
          {save.error && <ErrorSummary title={refusalText(save.error)} />}
          <Field label={t("label", { name: business.name })}>
            {(control) => (
              <TextArea
                {...control}
                maxLength={2_000}
                value={draft}
                onChange={(event) => setDraft(event.target.value)}
              />
            )}
          </Field>
          <div className="flex gap-3">
            <Button type="submit" loading={save.isPending}>
              {t("save")}
            </Button>
            <Button look="bare" onClick={() => setDraft(null)}>
              {t("leave")}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
