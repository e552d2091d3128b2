"use client";

import { useMutation } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { Checkbox } from "@/components/checkbox";
import { Field } from "@/components/field";
import { RadioCards } from "@/components/radio-cards";
import { TextInput } from "@/components/text-input";
import { useToast } from "@/components/toast";
import { useTRPC } from "@/lib/trpc/client";
import { PanelForm } from "../../form/panel-form";
import { Row } from "../../form/section";
import { useForm } from "../../form/use-form";
import { useRefresh } from "../../parts/use-refresh";
import type { WorkListed } from "../../parts/work-list";
import type { Of } from "../week/types";
import { emptyException, type Choice, choices, readException } from "./exception-draft";
import { TimesField } from "./times-field";

interface ExceptionFormProps {
  readonly of: Of;
  readonly today: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onOutside: (bookings: WorkListed) => void;
}

export function ExceptionForm({ of, today, open, onClose, onOutside }: ExceptionFormProps) {
  const t = useTranslations("console.hours.exception");
  const locale = useLocale();
  const toast = useToast();
  const refresh = useRefresh();
  const { hours } = useTRPC();
  const add = useMutation(hours.addException.mutationOptions());
  const form = useForm({
    saved: emptyException(today, locale),
    check: (draft) => {
      const { faults } = readException(of, draft);
      return Object.fromEntries(
        Object.entries(faults).map(([field, fault]) => [field, t(`faults.${fault}`)]),
      );
    },
    wrong: { reason: t("faults.reason"), when: t("faults.dates") },
    send: (draft) => add.mutateAsync(readException(of, draft).input),
    onSent: async ({ conflicts }) => {
      onOutside(conflicts);
      onClose();
      toast({ text: t("added") });
      await refresh();
    },
  });
  const { draft, change } = form;
  return (
    <PanelForm form={form} title={t("title")} save={t("add")} open={open} onClose={onClose}>
      <RadioCards<Choice>
        legend={t("what")}
        name="what"
        cards={choices.map((value) => ({
          value,
          title: t(`choices.${value}`),
          note: t(`notes.${value}`),
        }))}
        value={draft.choice}
        onChange={(choice) => change({ choice })}
      />
      <Row>
        <Field label={t("from")} {...form.field("fromOn")}>
          {(control) => (
            <TextInput
              {...control}
              type="date"
              value={draft.fromOn}
              onChange={(event) => change({ fromOn: event.target.value })}
            />
          )}
        </Field>
        <Field label={t("until")} note={t("untilNote")} {...form.field("untilOn")}>
          {(control) => (
            <TextInput
              {...control}
              type="date"
              value={draft.untilOn}
              min={draft.fromOn}
              onChange={(event) => change({ untilOn: event.target.value })}
            />
          )}
        </Field>
      </Row>
      {draft.choice !== "closed" && (
        <TimesField
          legend={t(draft.choice === "closedPart" ? "closedTimes" : "openTimes")}
          times={draft.times}
          onChange={(times) => change({ times })}
          errorOf={form.errorOf}
        />
      )}
      {draft.choice === "extra" && of.subject !== "business" && (
        <Checkbox
          label={t("beyond")}
          hint={t("beyondHint")}
          checked={draft.beyondParents}
          onChange={(event) => change({ beyondParents: event.target.checked })}
        />
      )}
      <Field
        label={t("reason")}
        note={t("optional")}
        hint={t("reasonHint")}
        {...form.field("reason")}
      >
        {(control) => (
          <TextInput
            {...control}
            value={draft.reason}
            onChange={(event) => change({ reason: event.target.value })}
          />
        )}
      </Field>
    </PanelForm>
  );
}
