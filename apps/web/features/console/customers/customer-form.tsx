"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Field } from "@/components/field";
import { TextArea } from "@/components/text-area";
import { TextInput } from "@/components/text-input";
import { useToast } from "@/components/toast";
import { useTRPC } from "@/lib/trpc/client";
import { PanelForm } from "../form/panel-form";
import { useForm } from "../form/use-form";
import { useRefresh } from "../parts/use-refresh";
import type { Customer } from "./types";

interface CustomerFormProps {
  /** Null: a new one. */
  readonly customer: Customer | null;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onSaved?: (customerId: string) => void;
}

const lines = [
  { name: "firstName", type: "text", optional: false },
  { name: "lastName", type: "text", optional: true },
  { name: "email", type: "email", optional: true },
  { name: "phone", type: "tel", optional: true },
] as const;

export function CustomerForm({ customer, open, onClose, onSaved }: CustomerFormProps) {
  const t = useTranslations("console.customer");
  const toast = useToast();
  const refresh = useRefresh();
  const { customers } = useTRPC();
  const create = useMutation(customers.create.mutationOptions());
  const edit = useMutation(customers.edit.mutationOptions());
  const wrong = {
    firstName: t("wrong.firstName"),
    lastName: t("wrong.lastName"),
    email: t("wrong.email"),
    phone: t("wrong.phone"),
    pinnedNote: t("wrong.pinnedNote"),
  };
  const form = useForm({
    saved: {
      firstName: customer?.firstName ?? "",
      lastName: customer?.lastName ?? "",
      email: customer?.email ?? "",
      phone: customer?.phone ?? "",
      pinnedNote: customer?.pinnedNote ?? "",
    },
    check: ({ firstName }) => ({ firstName: firstName.trim() === "" && wrong.firstName }),
    wrong,
    send: async (draft) => {
      if (!customer) return (await create.mutateAsync(draft)).customerId;
      await edit.mutateAsync({ customerId: customer.id, ...draft });
      return customer.id;
    },
    onSent: async (customerId) => {
      onClose();
      toast({ text: t("saved") });
      await refresh();
      onSaved?.(customerId);
    },
    refusalFields: { CUSTOMER_EXISTS: "email", PHONE_INVALID: "phone" },
  });
  const { draft, change } = form;
  return (
    <PanelForm
      form={form}
      title={customer ? t("edit") : t("new")}
      save={customer ? undefined : t("create")}
      open={open}
      onClose={onClose}
    >
      {lines.map(({ name, type, optional }) => (
        <Field
          key={name}
          label={t(name)}
          note={optional ? t("optional") : undefined}
          {...form.field(name)}
        >
          {(control) => (
            <TextInput
              {...control}
              type={type}
              autoComplete="off"
              value={draft[name]}
              onChange={(event) => change({ [name]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <Field
        label={t("pinnedNote")}
        note={t("optional")}
        hint={t("pinnedNoteHint")}
        {...form.field("pinnedNote")}
      >
        {(control) => (
          <TextArea
            {...control}
            value={draft.pinnedNote}
            onChange={(event) => change({ pinnedNote: event.target.value })}
          />
        )}
      </Field>
    </PanelForm>
  );
}
