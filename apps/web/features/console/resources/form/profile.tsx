"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/field";
import { NumberInput } from "@/components/number-input";
import { TextArea } from "@/components/text-area";
import { TextInput } from "@/components/text-input";
import { Row, Section } from "../../form/section";
import type { PartProps } from "./part";

/** The person behind the column of the calendar. */
export function Profile({ form: { draft, change, field, errorOf } }: PartProps) {
  const t = useTranslations("console.resource");
  const common = useTranslations("console.form");
  return (
    <Section title={t("person")}>
      <Row>
        <Field
          label={t("email")}
          note={t("optional")}
          hint={t("emailHint")}
          id="profile"
          error={errorOf("profile")}
        >
          {(control) => (
            <TextInput
              {...control}
              type="email"
              inputMode="email"
              autoComplete="off"
              value={draft.email}
              onChange={(event) => change({ email: event.target.value })}
            />
          )}
        </Field>
        <Field label={t("languages")} note={t("optional")} hint={t("languagesHint")}>
          {(control) => (
            <TextInput
              {...control}
              value={draft.languages}
              onChange={(event) => change({ languages: event.target.value })}
            />
          )}
        </Field>
      </Row>
      <Field label={t("bio")} note={t("optional")} {...field("bio")}>
        {(control) => (
          <TextArea
            {...control}
            value={draft.bio}
            onChange={(event) => change({ bio: event.target.value })}
          />
        )}
      </Field>
      <Row>
        <Field label={t("maxBookings")} hint={t("noLimit")} {...field("maxBookingsPerDay")}>
          {(control) => (
            <NumberInput
              {...control}
              value={draft.maxBookingsPerDay}
              onChange={(maxBookingsPerDay) => change({ maxBookingsPerDay })}
              min={1}
              max={1000}
            />
          )}
        </Field>
        <Field label={t("minRest")} hint={t("noLimit")} {...field("minRestMinutes")}>
          {(control) => (
            <NumberInput
              {...control}
              value={draft.minRestMinutes}
              onChange={(minRestMinutes) => change({ minRestMinutes })}
              min={0}
              max={1440}
              step={5}
              unit={common("minutes")}
            />
          )}
        </Field>
      </Row>
    </Section>
  );
}
