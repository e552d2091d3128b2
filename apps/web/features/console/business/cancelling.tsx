"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Field } from "@/components/field";
import { RadioCards } from "@/components/radio-cards";
import { useTRPC } from "@/lib/trpc/client";
import { CountInput } from "../form/count-input";
import { LengthInput } from "../form/length-input";
import { Section } from "../form/section";
import type { PartProps } from "./business-draft";

const kinds = ["always", "allowed_until", "never"] as const;

/** The rule about cancelling, with the very sentence that customers will read. */
export function Cancelling({ form: { draft, change, field } }: PartProps) {
  const t = useTranslations("console.business.cancelling");
  const { business } = useTRPC();
  const { cancellation, cancellationMinutes } = draft;
  const isReadable = cancellation !== "allowed_until" || Boolean(cancellationMinutes);
  const { data: sentence } = useQuery({
    ...business.describePolicy.queryOptions({
      cancellation,
      cancellationMinutes: cancellationMinutes ?? 0,
    }),
    enabled: isReadable,
    placeholderData: keepPreviousData,
  });
  return (
    <Section title={t("title")} hint={t("hint")}>
      <RadioCards
        legend={t("legend")}
        name="cancellation"
        cards={kinds.map((value) => ({ value, title: t(`kinds.${value}`) }))}
        value={cancellation}
        onChange={(kind) => change({ cancellation: kind })}
      />
      {cancellation === "allowed_until" && (
        <Field label={t("until")} {...field("cancellationMinutes")}>
          {(control) => (
            <LengthInput
              {...control}
              unitLabel={t("untilUnit")}
              value={cancellationMinutes}
              onChange={(minutes) => change({ cancellationMinutes: minutes })}
            />
          )}
        </Field>
      )}
      {sentence && isReadable && (
        <figure className="grid gap-1 border-s-2 border-accent ps-4" aria-live="polite">
          <figcaption className="text-small text-ink-2">{t("sentence")}</figcaption>
          <blockquote className="font-serif text-lead">{sentence}</blockquote>
        </figure>
      )}
      <Field label={t("reschedules")} hint={t("reschedulesHint")} {...field("maxReschedules")}>
        {(control) => (
          <CountInput
            {...control}
            max={100}
            value={draft.maxReschedules}
            onChange={(maxReschedules) => change({ maxReschedules })}
          />
        )}
      </Field>
    </Section>
  );
}
