"use client";

import type { RouterOutputs } from "@daybook/api/client";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { Field } from "@/components/field";
import { Select } from "@/components/select";
import { TextInput } from "@/components/text-input";
import { useToast } from "@/components/toast";
import { useRefusalText } from "@/lib/refusal-text";
import { useTRPC } from "@/lib/trpc/client";
import { Confirm } from "../../form/confirm";
import { CountInput } from "../../form/count-input";
import { PanelForm } from "../../form/panel-form";
import { useForm } from "../../form/use-form";
import { usePlaces } from "../../parts/use-business";
import { useRefresh } from "../../parts/use-refresh";

interface SectionFormProps {
  /** Null: a new one. Its place never changes. */
  readonly section: RouterOutputs["resources"]["sections"][number] | null;
  readonly open: boolean;
  readonly onClose: () => void;
}

export function SectionForm({ section, open, onClose }: SectionFormProps) {
  const t = useTranslations("console.tables.sections");
  const toast = useToast();
  const refusalText = useRefusalText();
  const refresh = useRefresh();
  const places = usePlaces();
  const { resources } = useTRPC();
  const save = useMutation(resources.saveSection.mutationOptions());
  const remove = useMutation(
    resources.removeSection.mutationOptions({
      onSuccess: async () => {
        onClose();
        await refresh();
      },
      onError: (error) => toast({ text: refusalText(error), urgent: true }),
    }),
  );
  const form = useForm({
    saved: {
      name: section?.name ?? "",
      locationId: section?.locationId ?? places[0]?.id ?? "",
      sortOrder: section?.sortOrder ?? 0,
    },
    check: ({ name }) => ({ name: name.trim() === "" && t("wrong") }),
    wrong: { name: t("wrong") },
    send: (draft) => save.mutateAsync({ ...draft, ...(section && { sectionId: section.id }) }),
    onSent: async () => {
      onClose();
      await refresh();
    },
  });
  const { draft, change } = form;
  return (
    <PanelForm
      form={form}
      title={section ? t("editTitle") : t("new")}
      open={open}
      onClose={onClose}
      aside={
        section && (
          <Confirm
            trigger={<Button look="bare">{t("remove")}</Button>}
            title={t("removeTitle", { name: section.name })}
            text={t("removeText")}
            act={t("remove")}
            onConfirm={() => remove.mutate({ sectionId: section.id })}
          />
        )
      }
    >
      <Field label={t("name")} hint={t("nameHint")} {...form.field("name")}>
        {(control) => (
          <TextInput
            {...control}
            value={draft.name}
            onChange={(event) => change({ name: event.target.value })}
          />
        )}
      </Field>
      {!section && places.length > 1 && (
        <Field label={t("place")}>
          {(control) => (
            <Select
              {...control}
              options={places.map(({ id, name }) => ({ value: id, label: name }))}
              value={draft.locationId}
              onChange={(locationId) => change({ locationId })}
            />
          )}
        </Field>
      )}
      <Field label={t("order")} hint={t("orderHint")}>
        {(control) => (
          <CountInput
            {...control}
            value={draft.sortOrder}
            onChange={(sortOrder) => change({ sortOrder })}
          />
        )}
      </Field>
    </PanelForm>
  );
}
