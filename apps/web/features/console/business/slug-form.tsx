"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Field } from "@/components/field";
import { TextInput } from "@/components/text-input";
import { useToast } from "@/components/toast";
import { refusalOf } from "@/lib/refusal-text";
import { useTRPC } from "@/lib/trpc/client";
import { PanelForm } from "../form/panel-form";
import { useForm } from "../form/use-form";
import { useBusiness } from "../parts/use-business";
import { useRefresh } from "../parts/use-refresh";

/** Another address; the one before keeps leading here. */
export function SlugForm({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations("console.business.slugForm");
  const toast = useToast();
  const refresh = useRefresh();
  const { business } = useBusiness();
  const api = useTRPC();
  const rename = useMutation(api.business.renameSlug.mutationOptions());
  const form = useForm({
    saved: { slug: business.slug },
    send: (draft) => rename.mutateAsync(draft),
    onSent: async () => {
      onClose();
      toast({ text: t("done") });
      await refresh();
    },
    // Taken or reserved: either way it is this one field.
    refusedFields: (error, sentence) => ({ slug: refusalOf(error) ? sentence : t("wrong") }),
  });
  return (
    <PanelForm form={form} title={t("title")} open={open} onClose={onClose}>
      <Field label={t("slug")} hint={t("hint", { slug: business.slug })} {...form.field("slug")}>
        {(control) => (
          <TextInput
            {...control}
            autoCapitalize="none"
            spellCheck={false}
            value={form.draft.slug}
            onChange={(event) => form.change({ slug: event.target.value })}
          />
        )}
      </Field>
    </PanelForm>
  );
}
