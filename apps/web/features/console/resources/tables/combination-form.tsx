"use client";

import type { RouterOutputs } from "@daybook/api/client";
import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { Switch } from "@/components/checkbox";
import { Field } from "@/components/field";
import { Select } from "@/components/select";
import { TextInput } from "@/components/text-input";
import { useToast } from "@/components/toast";
import { useRefusalText } from "@/lib/refusal-text";
import { useTRPC } from "@/lib/trpc/client";
import { CheckList } from "../../form/check-list";
import { Confirm } from "../../form/confirm";
import { CountInput } from "../../form/count-input";
import { PanelForm } from "../../form/panel-form";
import { useForm } from "../../form/use-form";
import { usePlaces } from "../../parts/use-business";
import { useRefresh } from "../../parts/use-refresh";

interface CombinationFormProps {
  /** Null: a new one. Its place never changes. */
  readonly combination: RouterOutputs["resources"]["combinations"][number] | null;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Tables that take a larger party together. */
export function CombinationForm({ combination, open, onClose }: CombinationFormProps) {
  const t = useTranslations("console.tables.combinations");
  const toast = useToast();
  const refusalText = useRefusalText();
  const refresh = useRefresh();
  const places = usePlaces();
  const { resources } = useTRPC();
  const { data: supply } = useSuspenseQuery(resources.list.queryOptions({}));
  const tables = supply.filter((one) => one.kind === "table");
  const first = places.find(({ id }) => tables.some((table) => table.locationIds.includes(id)));
  const save = useMutation(resources.saveCombination.mutationOptions());
  const setStatus = useMutation(
    resources.setCombinationStatus.mutationOptions({
      onSuccess: async (_data, { status }) => {
        if (status === "archived") onClose();
        await refresh();
      },
      onError: (error) => toast({ text: refusalText(error), urgent: true }),
    }),
  );
  const form = useForm({
    saved: {
      name: combination?.name ?? "",
      locationId: combination?.locationId ?? first?.id ?? "",
      capacityMin: combination?.capacityMin ?? 5,
      capacityMax: combination?.capacityMax ?? 8,
      resourceIds: combination?.resourceIds ?? [],
    },
    check: ({ name, resourceIds, capacityMin, capacityMax }) => ({
      name: name.trim() === "" && t("wrong.name"),
      resourceIds: resourceIds.length < 2 && t("wrong.resourceIds"),
      capacityMax: capacityMax < capacityMin && t("wrong.capacityMax"),
    }),
    wrong: { name: t("wrong.name"), resourceIds: t("wrong.resourceIds") },
    send: (draft) =>
      save.mutateAsync({ ...draft, ...(combination && { combinationId: combination.id }) }),
    onSent: async () => {
      onClose();
      await refresh();
    },
  });
  const { draft, change } = form;
  const here = tables.filter((table) => table.locationIds.includes(draft.locationId));
  const id = combination?.id;
  return (
    <PanelForm
      form={form}
      title={combination ? t("editTitle") : t("new")}
      open={open}
      onClose={onClose}
      aside={
        id && (
          <Confirm
            trigger={<Button look="bare">{t("archive")}</Button>}
            title={t("archiveTitle", { name: combination.name })}
            text={t("archiveText")}
            act={t("archive")}
            onConfirm={() => setStatus.mutate({ combinationId: id, status: "archived" })}
          />
        )
      }
    >
      {id && (
        <Switch
          label={t("active")}
          hint={t("activeHint")}
          checked={combination.status === "active"}
          onChange={(event) =>
            setStatus.mutate({
              combinationId: id,
              status: event.target.checked ? "active" : "inactive",
            })
          }
        />
      )}
      <Field label={t("name")} {...form.field("name")}>
        {(control) => (
          <TextInput
            {...control}
            value={draft.name}
            onChange={(event) => change({ name: event.target.value })}
          />
        )}
      </Field>
      {!combination && places.length > 1 && (
        <Field label={t("place")}>
          {(control) => (
            <Select
              {...control}
              options={places.map((place) => ({ value: place.id, label: place.name }))}
              value={draft.locationId}
              onChange={(locationId) => change({ locationId, resourceIds: [] })}
            />
          )}
        </Field>
      )}
      <CheckList
        id="resourceIds"
        legend={t("tables")}
        error={form.errorOf("resourceIds")}
        options={here.map((table) => ({ value: table.id, label: table.name }))}
        values={draft.resourceIds}
        onChange={(resourceIds) => change({ resourceIds })}
      />
      <Field label={t("capacityMin")} {...form.field("capacityMin")}>
        {(control) => (
          <CountInput
            {...control}
            value={draft.capacityMin}
            onChange={(capacityMin) => change({ capacityMin })}
            min={1}
            max={10_000}
          />
        )}
      </Field>
      <Field label={t("capacityMax")} {...form.field("capacityMax")}>
        {(control) => (
          <CountInput
            {...control}
            value={draft.capacityMax}
            onChange={(capacityMax) => change({ capacityMax })}
            min={1}
            max={10_000}
          />
        )}
      </Field>
    </PanelForm>
  );
}
