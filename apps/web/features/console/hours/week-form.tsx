"use client";

import { useMutation } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useToast } from "@/components/toast";
import { detailsOf, refusalOf, useRefusalKeyText } from "@/lib/refusal-text";
import { useTRPC } from "@/lib/trpc/client";
import { FormFrame } from "../form/form-frame";
import { useForm } from "../form/use-form";
import { useRefresh } from "../parts/use-refresh";
import type { WorkListed } from "../parts/work-list";
import { ChangedMeanwhile } from "./changed-meanwhile";
import { GridSettings, type GridDraft } from "./grid-settings";
import { InheritAgain } from "./inherit-again";
import { SlotsPreview } from "./slots-preview";
import { fieldOf, readWeek, toDraft } from "./week/draft-week";
import { outerHours } from "./week/outer-hours";
import type { DraftWeek, Of, Week } from "./week/types";
import { WeekEditor } from "./week/week-editor";

interface WeekFormProps {
  readonly of: Of;
  readonly week: Week;
  readonly onOutside: (bookings: WorkListed) => void;
  /** Given where there were no hours of one's own yet: leaves it at that. */
  readonly onStop?: (() => void) | undefined;
}

interface HoursDraft {
  readonly week: DraftWeek;
  readonly grid: GridDraft;
}

export function WeekForm({ of, week, onOutside, onStop }: WeekFormProps) {
  const t = useTranslations("console.hours");
  const why = useRefusalKeyText();
  const locale = useLocale();
  const toast = useToast();
  const { hours } = useTRPC();
  const refresh = useRefresh();
  const save = useMutation(hours.saveWeek.mutationOptions());
  const outer = outerHours(week.parents);
  const windows = onStop ? beginningOf(week) : week.windows;

  const saved: HoursDraft = { week: toDraft(windows, locale), grid: week.settings };
  const form = useForm({
    saved,
    check: (draft) => faultTexts(draft.week),
    send: ({ week: typed, grid }) =>
      save.mutateAsync({
        of,
        version: week.version,
        windows: [...readWeek(typed).windows],
        settings: grid,
      }),
    onSent: async ({ conflicts }) => {
      onOutside(conflicts);
      toast({ text: t("saved", { name: week.name }) });
      await refresh();
    },
    refusedFields: (error, sentence, typed) => {
      if (refusalOf(error) === "HOURS_CHANGED") void refresh();
      const rows = detailsOf(error).rows ?? [];
      return Object.fromEntries(
        rows.flatMap((row) => {
          const window = typed.week[row];
          return window ? [[fieldOf(window, "from"), sentence]] : [];
        }),
      );
    },
  });
  const { draft } = form;

  function faultTexts(typed: DraftWeek) {
    const { faults } = readWeek(typed);
    return Object.fromEntries(
      Object.entries(faults).map(([field, fault]) => [field, t(`faults.${fault}`)]),
    );
  }

  return (
    <FormFrame
      form={form}
      label={t("weekOf", { name: week.name })}
      locked={week.whyNotEdit && why(week.whyNotEdit)}
      create={onStop && t("begin")}
      note={<SlotsPreview of={of} week={draft.week} />}
      onStop={onStop && { label: t("stop"), run: onStop }}
    >
      {refusalOf(form.failure) === "HOURS_CHANGED" && <ChangedMeanwhile onLoad={form.discard} />}
      <WeekEditor
        label={t("weekOf", { name: week.name })}
        week={draft.week}
        onChange={(changed) => form.change({ week: changed })}
        outer={outer}
        errorOf={form.errorOf}
      />
      <GridSettings
        of={of}
        value={draft.grid}
        onChange={(grid) => form.change({ grid: { ...draft.grid, ...grid } })}
      />
      {!onStop && of.subject !== "business" && !week.whyNotEdit && (
        <InheritAgain of={of} week={week} onOutside={onOutside} />
      )}
    </FormFrame>
  );
}

/** Hours of one's own begin as those around them are. */
function beginningOf({ parents }: Week): Week["windows"] {
  const around = parents.findLast((parent) => !parent.inherits);
  return (around?.windows ?? []).map((window) => ({
    ...window,
    serviceId: null,
    locationId: null,
    mode: null,
    intervalMinutes: null,
  }));
}
