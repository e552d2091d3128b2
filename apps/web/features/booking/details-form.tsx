import { useTranslations } from "next-intl";
import type { ChangeEvent } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { Field } from "@/components/field";
import { TextArea } from "@/components/text-area";
import { TextInput } from "@/components/text-input";
import { useBooking } from "./booking-context";
import type { DetailField } from "./details-problems";
import { PolicyBox } from "./policy-box";
import type { Trouble } from "./use-confirm";
import type { Details } from "./visit-store";

interface DetailsFormProps {
  readonly details: Details;
  readonly onChange: (part: Partial<Details>) => void;
  readonly trouble: Trouble;
  readonly isSending: boolean;
  readonly zone: string;
}

/** Who comes and how to reach them: one name, one way. */
export function DetailsForm({ details, onChange, trouble, isSending, zone }: DetailsFormProps) {
  const t = useTranslations("booking.details");
  const { business, chosen } = useBooking();
  const { problems, message, attempt } = trouble;
  const errorOf = (field: DetailField) => problems[field] && t(`problem.${problems[field]}`);
  const fields: DetailField[] = ["name", "email", "phone"];
  const errors = fields.flatMap((field) => {
    const text = errorOf(field);
    return text ? [{ field, message: text }] : [];
  });
  const typed =
    (field: keyof Details) => (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      onChange({ [field]: event.target.value });
  return (
    <>
      {(errors.length > 0 || message !== null) && (
        <ErrorSummary key={attempt} title={message ?? t("problem.title")} errors={errors} />
      )}
      <Field id="name" label={t("name")} error={errorOf("name")}>
        {(control) => (
          <TextInput
            {...control}
            name="name"
            autoComplete="name"
            autoCapitalize="words"
            maxLength={500}
            required
            value={details.name}
            onChange={typed("name")}
          />
        )}
      </Field>
      <Field id="email" label={t("email")} error={errorOf("email")}>
        {(control) => (
          <TextInput
            {...control}
            type="email"
            name="email"
            autoComplete="email"
            inputMode="email"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={254}
            value={details.email}
            onChange={typed("email")}
          />
        )}
      </Field>
      <Field
        id="phone"
        label={t("phone")}
        note={t("optional")}
        hint={t("either")}
        error={errorOf("phone")}
      >
        {(control) => (
          <TextInput
            {...control}
            type="tel"
            name="tel"
            autoComplete="tel"
            inputMode="tel"
            maxLength={40}
            value={details.phone}
            onChange={typed("phone")}
          />
        )}
      </Field>
      <Field id="note" label={t("note", { name: business.name })} note={t("optional")}>
        {(control) => (
          <TextArea
            {...control}
            name="note"
            rows={2}
            maxLength={2_000}
            value={details.note}
            onChange={typed("note")}
          />
        )}
      </Field>
      <PolicyBox zone={zone} />
      <Button type="submit" size="large" wide loading={isSending}>
        {chosen.offer?.asksFirst ? t("request") : t("book")}
      </Button>
    </>
  );
}
