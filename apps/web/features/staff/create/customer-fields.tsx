"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/field";
import { TextInput } from "@/components/text-input";

export interface Contact {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}

export type ContactErrors = Partial<Record<keyof Contact, string>>;

interface CustomerFieldsProps {
  readonly contact: Contact;
  readonly onChange: (contact: Contact) => void;
  readonly errors: ContactErrors;
}

/** Who comes. A name and one way to reach them; whoever came before is recognised by either. */
export function CustomerFields({ contact, onChange, errors }: CustomerFieldsProps) {
  const t = useTranslations("staff.new");
  const set = (field: keyof Contact) => (event: React.ChangeEvent<HTMLInputElement>) =>
    onChange({ ...contact, [field]: event.target.value });
  return (
    <fieldset className="grid gap-4">
      <legend className="sr-only">{t("customer")}</legend>
      <Field label={t("name")} error={errors.name}>
        {(control) => (
          <TextInput
            {...control}
            autoComplete="off"
            maxLength={500}
            value={contact.name}
            onChange={set("name")}
          />
        )}
      </Field>
      <Field label={t("phone")} note={t("optional")} error={errors.phone}>
        {(control) => (
          <TextInput
            {...control}
            type="tel"
            inputMode="tel"
            autoComplete="off"
            maxLength={40}
            value={contact.phone}
            onChange={set("phone")}
          />
        )}
      </Field>
      <Field label={t("email")} note={t("optional")} hint={t("emailHint")} error={errors.email}>
        {(control) => (
          <TextInput
            {...control}
            type="email"
            inputMode="email"
            autoComplete="off"
            maxLength={254}
            value={contact.email}
            onChange={set("email")}
          />
        )}
      </Field>
    </fieldset>
  );
}
