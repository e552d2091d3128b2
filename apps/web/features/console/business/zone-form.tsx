"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Combobox } from "@/components/combobox";
import { Field } from "@/components/field";
import { useToast } from "@/components/toast";
import { zoneChoices } from "@/features/new-business/choices";
import { zoneCity } from "@/lib/format";
import { detailsOf, refusalOf } from "@/lib/refusal-text";
import { useTRPC } from "@/lib/trpc/client";
import { PanelForm } from "../form/panel-form";
import { useForm } from "../form/use-form";
import { useRefresh } from "../parts/use-refresh";

interface ZoneFormProps {
  /** Of a place; without one of the business and all that keep its zone. */
  readonly of: { readonly zone: string; readonly locationId: string | null };
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Another zone: hours move with it, bookings stay when they are, which is why it is asked twice. */
export function ZoneForm({ of, open, onClose }: ZoneFormProps) {
  const t = useTranslations("console.business.zoneForm");
  const toast = useToast();
  const refresh = useRefresh();
  const api = useTRPC();
  const changeBusiness = useMutation(api.business.changeZone.mutationOptions());
  const changePlace = useMutation(api.locations.changeZone.mutationOptions());
  /** The zone for which the reader has been told what it means. */
  const [told, setTold] = useState<string | null>(null);
  const form = useForm({
    saved: { zone: of.zone },
    check: ({ zone }) => ({ zone: zone === "" && t("wrong") }),
    wrong: { zone: t("wrong") },
    send: async ({ zone }) => {
      const confirmed = told === zone;
      const { locationId } = of;
      if (locationId) await changePlace.mutateAsync({ locationId, zone, confirmed });
      else await changeBusiness.mutateAsync({ zone, confirmed });
      return zone;
    },
    onSent: async (zone) => {
      onClose();
      toast({ text: t("done", { city: zoneCity(zone) }) });
      await refresh();
    },
    refusedFields: (error, sentence, { zone }) => {
      if (refusalOf(error) !== "ZONE_CHANGE_UNCONFIRMED") return { zone: sentence };
      setTold(zone);
      return {};
    },
  });
  const asks = told !== null && told === form.draft.zone;
  return (
    <PanelForm
      form={form}
      title={t("title")}
      save={asks ? t("confirm") : t("change")}
      open={open}
      onClose={onClose}
    >
      {asks && (
        <p className="rounded-card bg-wait-soft px-4 py-3 text-wait-ink">
          {t("coming", { count: detailsOf(form.failure).count ?? 0 })}
        </p>
      )}
      <Field label={t("zone")} hint={t("hint")} {...form.field("zone")}>
        {(control) => (
          <Combobox
            {...control}
            options={zoneChoices()}
            value={form.draft.zone}
            onChange={(zone) => form.change({ zone: zone ?? "" })}
            empty={t("none")}
          />
        )}
      </Field>
    </PanelForm>
  );
}
