"use client";

import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { EmptyState } from "@/components/empty-state";
import { Field } from "@/components/field";
import { NumberInput } from "@/components/number-input";
import { RadioCards } from "@/components/radio-cards";
import { TextInput } from "@/components/text-input";
import { useToast } from "@/components/toast";
import { detailsOf, useRefusalKeyText } from "@/lib/refusal-text";
import { useTRPC } from "@/lib/trpc/client";
import { FormFrame } from "../../form/form-frame";
import { Row, Section } from "../../form/section";
import { useForm } from "../../form/use-form";
import { ConsolePage } from "../../parts/console-page";
import { useRefresh } from "../../parts/use-refresh";
import { type WorkListed, WorkList } from "../../parts/work-list";
import { hoursHref } from "../subject";
import { fieldOf, readWeek, toDraft } from "../week/draft-week";
import { outerHours } from "../week/outer-hours";
import type { DraftWeek, Of } from "../week/types";
import { WeekEditor } from "../week/week-editor";

const modes = ["replace", "add", "block"] as const;

interface LayerDraft {
  readonly name: string;
  readonly mode: (typeof modes)[number];
  readonly priority: number;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly week: DraftWeek;
}

/** One layer of hours; null: a new one. */
export function LayerScreen({ of, layerId }: { of: Of; layerId: string | null }) {
  const t = useTranslations("console.hours.layer");
  const hoursText = useTranslations("console.hours");
  const why = useRefusalKeyText();
  const locale = useLocale();
  const router = useRouter();
  const toast = useToast();
  const refresh = useRefresh();
  const { hours } = useTRPC();
  const { data: week } = useSuspenseQuery(hours.week.queryOptions({ of }));
  const save = useMutation(hours.saveOverlay.mutationOptions());
  const [outside, setOutside] = useState<WorkListed>([]);
  const layer = week.overlays.find((one) => one.id === layerId);

  const saved: LayerDraft = {
    name: layer?.name ?? "",
    mode: layer?.mode ?? "replace",
    priority: layer?.priority ?? 0,
    validFrom: layer?.validFrom ?? "",
    validUntil: layer?.validUntil ?? "",
    week: toDraft(layer?.windows ?? [], locale),
  };
  const form = useForm({
    saved,
    check: (draft) => ({
      name: draft.name.trim() === "" && t("faults.name"),
      validUntil:
        draft.validFrom !== "" &&
        draft.validUntil !== "" &&
        draft.validUntil < draft.validFrom &&
        hoursText("faults.dates"),
      ...(draft.mode === "block" ? {} : faultsOf(draft.week)),
    }),
    send: ({ week: typed, validFrom, validUntil, ...draft }) =>
      save.mutateAsync({
        of,
        ...(layerId && { overlayId: layerId }),
        ...draft,
        validFrom: validFrom || null,
        validUntil: validUntil || null,
        windows: draft.mode === "block" ? [] : [...readWeek(typed).windows],
      }),
    onSent: async ({ conflicts }) => {
      toast({ text: t("saved") });
      await refresh();
      setOutside(conflicts);
      if (conflicts.length === 0) router.push(hoursHref(of));
    },
    refusedFields: (error, sentence, typed) =>
      Object.fromEntries(
        (detailsOf(error).rows ?? []).flatMap((row) => {
          const window = typed.week[row];
          return window ? [[fieldOf(window, "from"), sentence]] : [];
        }),
      ),
  });
  const { draft, change } = form;

  function faultsOf(typed: DraftWeek) {
    const { faults } = readWeek(typed);
    return Object.fromEntries(
      Object.entries(faults).map(([field, fault]) => [field, hoursText(`faults.${fault}`)]),
    );
  }

  const title = layer ? layer.name : t("new");
  const back = { href: hoursHref(of), label: t("back", { name: week.name }) };
  if (layerId && !layer)
    return (
      <ConsolePage title={t("title")} back={back}>
        <EmptyState title={t("gone")} />
      </ConsolePage>
    );
  return (
    <ConsolePage title={title} lead={t("lead")} back={back}>
      <WorkList bookings={outside} title={hoursText("outside", { count: outside.length })} />
      <FormFrame
        form={form}
        label={title}
        locked={week.whyNotEdit && why(week.whyNotEdit)}
        create={layer ? undefined : t("create")}
      >
        <Section title={t("what")}>
          <Field label={t("name")} {...form.field("name")}>
            {(control) => (
              <TextInput
                {...control}
                value={draft.name}
                onChange={(event) => change({ name: event.target.value })}
              />
            )}
          </Field>
          <RadioCards
            legend={t("mode")}
            name="mode"
            cards={modes.map((value) => ({
              value,
              title: t(`modes.${value}`),
              note: t(`modeNotes.${value}`),
            }))}
            value={draft.mode}
            onChange={(mode) => change({ mode })}
          />
        </Section>
        <Section title={t("when")} hint={t("whenHint")}>
          <Row>
            <Field label={t("from")} {...form.field("validFrom")}>
              {(control) => (
                <TextInput
                  {...control}
                  type="date"
                  value={draft.validFrom}
                  onChange={(event) => change({ validFrom: event.target.value })}
                />
              )}
            </Field>
            <Field label={t("until")} {...form.field("validUntil")}>
              {(control) => (
                <TextInput
                  {...control}
                  type="date"
                  value={draft.validUntil}
                  onChange={(event) => change({ validUntil: event.target.value })}
                />
              )}
            </Field>
          </Row>
          <Field label={t("priority")} hint={t("priorityHint")} {...form.field("priority")}>
            {(control) => (
              <NumberInput
                {...control}
                value={draft.priority}
                min={-1000}
                max={1000}
                onChange={(priority) => change({ priority: priority ?? 0 })}
              />
            )}
          </Field>
        </Section>
        {draft.mode !== "block" && (
          <section aria-label={t("hours")} className="grid gap-4 border-t border-line py-6">
            <h2 className="text-lead">{t("hours")}</h2>
            <WeekEditor
              label={t("hours")}
              week={draft.week}
              onChange={(typed) => change({ week: typed })}
              outer={outerHours(week.parents)}
              errorOf={form.errorOf}
            />
          </section>
        )}
      </FormFrame>
    </ConsolePage>
  );
}
