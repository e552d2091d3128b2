"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { Field } from "@/components/field";
import { TextInput } from "@/components/text-input";
import { useToast } from "@/components/toast";
import { useRefusalText } from "@/lib/refusal-text";
import { useTRPC } from "@/lib/trpc/client";
import { Confirm } from "../form/confirm";
import { CountInput } from "../form/count-input";
import { PanelForm } from "../form/panel-form";
import { useForm } from "../form/use-form";
import { useRefresh } from "../parts/use-refresh";
import type { Menu } from "./types";

interface GroupFormProps {
  /** Null: a new section. */
  readonly group: Menu["groups"][number] | null;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** A section of the menu. */
export function GroupForm({ group, open, onClose }: GroupFormProps) {
  const t = useTranslations("console.services.group");
  const toast = useToast();
  const refusalText = useRefusalText();
  const refresh = useRefresh();
  const { services } = useTRPC();
  const save = useMutation(services.saveGroup.mutationOptions());
  const archive = useMutation(
    services.archiveGroup.mutationOptions({
      onSuccess: async () => {
        onClose();
        await refresh();
      },
      onError: (error) => toast({ text: refusalText(error), urgent: true }),
    }),
  );
  const form = useForm({
    saved: { name: group?.name ?? "", sortOrder: group?.sortOrder ?? 0 },
    check: ({ name }) => ({ name: name.trim() === "" && t("wrong") }),
    wrong: { name: t("wrong") },
    send: (draft) => save.mutateAsync({ ...draft, ...(group && { groupId: group.id }) }),
    onSent: async () => {
      onClose();
      await refresh();
    },
  });
  const { draft, change } = form;
  return (
    <PanelForm
      form={form}
      title={group ? t("edit") : t("new")}
      open={open}
      onClose={onClose}
      aside={
        group && (
          <Confirm
            trigger={<Button look="bare">{t("archive")}</Button>}
            title={t("archiveTitle", { name: group.name })}
            text={t("archiveText")}
            act={t("archive")}
            onConfirm={() => archive.mutate({ groupId: group.id })}
          />
        )
      }
    >
      <Field label={t("name")} {...form.field("name")}>
        {(control) => (
          <TextInput
            {...control}
            value={draft.name}
            onChange={(event) => change({ name: event.target.value })}
          />
        )}
      </Field>
      <Field label={t("order")} hint={t("orderHint")} {...form.field("sortOrder")}>
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
