"use client";

import { useTranslations } from "next-intl";
import { type ChangeEvent, useState } from "react";
import { Field } from "@/components/field";
import { TextInput } from "@/components/text-input";
import { ChosenCustomer } from "./chosen-customer";
import { KnownCustomers } from "./known-customers";
import { type Known, useKnownCustomers } from "./use-known-customers";

export interface Contact {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}

/** Somebody who is known, or somebody new. */
export interface Customer {
  readonly known: Known | null;
  readonly contact: Contact;
}

export type ContactErrors = Partial<Record<keyof Contact, string>>;

interface CustomerFieldsProps {
  readonly customer: Customer;
  readonly onChange: (customer: Customer) => void;
  readonly errors: ContactErrors;
}

/** Who comes. What is typed finds those who came before; whoever is new needs a name, and had better be reachable. */
export function CustomerFields({ customer, onChange, errors }: CustomerFieldsProps) {
  const t = useTranslations("staff.new");
  const { known, contact } = customer;
  const [typed, setTyped] = useState("");
  const found = useKnownCustomers(typed);
  const set = (field: keyof Contact) => (event: ChangeEvent<HTMLInputElement>) => {
    const { value } = event.target;
    setTyped(value);
    onChange({ known: null, contact: { ...contact, [field]: value } });
  };
  if (known)
    return <ChosenCustomer known={known} onDrop={() => onChange({ known: null, contact })} />;
  return (
    <fieldset className="grid min-w-0 gap-4">
      <legend className="sr-only">{t("customer")}</legend>
      <Field label={t("name")} hint={t("nameHint")} error={errors.name}>
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
      <KnownCustomers
        found={found}
        onChoose={(chosen) => {
          setTyped("");
          onChange({ known: chosen, contact });
        }}
      />
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
