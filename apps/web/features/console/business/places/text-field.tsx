"use client";

import { Field } from "@/components/field";
import { TextInput } from "@/components/text-input";

const autoComplete = {
  name: "off",
  addressLine: "street-address",
  postalCode: "postal-code",
  city: "address-level2",
  phone: "tel",
} as const;

type Name = keyof typeof autoComplete;

interface TextFieldProps {
  readonly form: {
    readonly draft: Readonly<Record<Name, string>>;
    readonly change: (part: Partial<Record<Name, string>>) => void;
    readonly field: (name: string) => { id: string; error: string | undefined };
  };
  readonly name: Name;
  readonly label: string;
}

/** One line of an address. */
export const TextField = ({ form, name, label }: TextFieldProps) => (
  <Field label={label} {...form.field(name)}>
    {(control) => (
      <TextInput
        {...control}
        autoComplete={autoComplete[name]}
        value={form.draft[name]}
        onChange={(event) => form.change({ [name]: event.target.value })}
      />
    )}
  </Field>
);
