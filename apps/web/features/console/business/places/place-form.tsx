"use client";

import type { RouterOutputs } from "@daybook/api/client";
import { useMutation } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { Combobox } from "@/components/combobox";
import { Field } from "@/components/field";
import { Select } from "@/components/select";
import { useToast } from "@/components/toast";
import { zoneChoices } from "@/features/new-business/choices";
import { detailsOf, useRefusalText } from "@/lib/refusal-text";
import { useTRPC } from "@/lib/trpc/client";
import { Confirm } from "../../form/confirm";
import { CountInput } from "../../form/count-input";
import { PanelForm } from "../../form/panel-form";
import { useForm } from "../../form/use-form";
import { useBusiness } from "../../parts/use-business";
import { useRefresh } from "../../parts/use-refresh";
import type { WorkListed } from "../../parts/work-list";
import { countryChoices } from "./countries";
import { TextField } from "./text-field";

interface PlaceFormProps {
  /** Null: a new one. */
  readonly place: RouterOutputs["locations"]["list"][number] | null;
  readonly isLast: boolean;
  readonly open: boolean;
  readonly onClose: () => void;
  /** Bookings that keep it from being closed. */
  readonly onInTheWay: (bookings: WorkListed) => void;
}

const kinds = ["physical", "virtual", "mobile"] as const;

export function PlaceForm({ place, isLast, open, onClose, onInTheWay }: PlaceFormProps) {
  const t = useTranslations("console.business.places");
  const locale = useLocale();
  const toast = useToast();
  const refusalText = useRefusalText();
  const refresh = useRefresh();
  const { business } = useBusiness();
  const { locations } = useTRPC();
  const add = useMutation(locations.add.mutationOptions());
  const edit = useMutation(locations.edit.mutationOptions());
  const archive = useMutation(
    locations.archive.mutationOptions({
      onSuccess: () => refresh(),
      onError: (error) => {
        const { bookings } = detailsOf(error);
        if (bookings) onInTheWay([...bookings]);
        toast({ text: refusalText(error), urgent: true });
      },
      onSettled: onClose,
    }),
  );
  const form = useForm({
    saved: {
      name: place?.name ?? "",
      kind: place?.kind ?? "physical",
      addressLine: place?.addressLine ?? "",
      postalCode: place?.postalCode ?? "",
      city: place?.city ?? "",
      country: place?.country ?? null,
      phone: place?.phone ?? "",
      sortOrder: place?.sortOrder ?? 0,
      zone: place?.zone ?? business.zone,
    },
    check: ({ name, zone }) => ({
      name: name.trim() === "" && t("wrong.name"),
      zone: zone === "" && t("wrong.zone"),
    }),
    wrong: { name: t("wrong.name"), zone: t("wrong.zone") },
    send: async ({ zone, ...draft }) => {
      if (place) await edit.mutateAsync({ locationId: place.id, ...draft });
      else await add.mutateAsync({ ...draft, zone });
    },
    onSent: async () => {
      onClose();
      await refresh();
    },
  });
  const { draft, change } = form;
  return (
    <PanelForm
      form={form}
      title={place ? t("editTitle") : t("new")}
      open={open}
      onClose={onClose}
      aside={
        place &&
        !isLast && (
          <Confirm
            trigger={<Button look="bare">{t("archive")}</Button>}
            title={t("archiveTitle", { name: place.name })}
            text={t("archiveText")}
            act={t("archive")}
            danger
            onConfirm={() => archive.mutate({ locationId: place.id })}
          />
        )
      }
    >
      <TextField form={form} name="name" label={t("name")} />
      <Field label={t("kind")}>
        {(control) => (
          <Select
            {...control}
            options={kinds.map((value) => ({
              value,
              label: t(`kinds.${value}`),
              note: t(`kindNotes.${value}`),
            }))}
            value={draft.kind}
            onChange={(kind) => change({ kind })}
          />
        )}
      </Field>
      {draft.kind !== "virtual" && (
        <>
          <TextField form={form} name="addressLine" label={t("addressLine")} />
          <TextField form={form} name="postalCode" label={t("postalCode")} />
          <TextField form={form} name="city" label={t("city")} />
          <Field label={t("country")} {...form.field("country")}>
            {(control) => (
              <Combobox
                {...control}
                options={countryChoices(locale)}
                value={draft.country}
                onChange={(country) => change({ country })}
                empty={t("noCountry")}
              />
            )}
          </Field>
        </>
      )}
      <TextField form={form} name="phone" label={t("phone")} />
      {!place && (
        <Field label={t("zone")} {...form.field("zone")}>
          {(control) => (
            <Combobox
              {...control}
              options={zoneChoices()}
              value={draft.zone}
              onChange={(zone) => change({ zone: zone ?? "" })}
              empty={t("noZone")}
            />
          )}
        </Field>
      )}
      <Field label={t("order")} hint={t("orderHint")}>
        {(control) => (
          <CountInput
            {...control}
            max={10_000}
            value={draft.sortOrder}
            onChange={(sortOrder) => change({ sortOrder })}
          />
        )}
      </Field>
    </PanelForm>
  );
}
