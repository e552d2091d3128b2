"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { parseAmount } from "@/lib/format";
import { useRefusalKeyText } from "@/lib/refusal-text";
import { useTRPC } from "@/lib/trpc/client";
import { FormFrame } from "../../form/form-frame";
import { useForm } from "../../form/use-form";
import { useBusiness } from "../../parts/use-business";
import type { Service } from "../types";
import { Basics } from "./basics";
import { Limits } from "./limits";
import { Needs } from "./needs";
import { Performers } from "./performers";
import { inputOf, type ServiceDraft } from "./service-draft";
import { StepList } from "./step-list";
import { sumOfSteps } from "./steps";
import { TimeAndPrice } from "./time-and-price";
import { Where } from "./where";
import { WhoSees } from "./who-sees";

interface ServiceFormProps {
  /** Null: a new one. */
  readonly service: Service | null;
  readonly saved: ServiceDraft;
  readonly onSaved: (serviceId: string) => Promise<void> | void;
}

/** Everything about one service. */
export function ServiceForm({ service, saved, onSaved }: ServiceFormProps) {
  const t = useTranslations("console.service");
  const why = useRefusalKeyText();
  const { business } = useBusiness();
  const currency = service?.currency ?? business.currency;
  const { services } = useTRPC();
  const create = useMutation(services.create.mutationOptions());
  const edit = useMutation(services.edit.mutationOptions());

  const form = useForm({
    saved,
    check: (draft) => ({
      name: draft.name.trim() === "" && t("wrong.name"),
      durationMinutes: !draft.durationMinutes && t("wrong.durationMinutes"),
      price:
        draft.price.trim() !== "" &&
        parseAmount(draft.price, currency) === null &&
        t("wrong.price", { currency }),
      steps:
        draft.steps.length > 0 &&
        sumOfSteps(draft.steps).total !== draft.durationMinutes &&
        t("wrong.steps"),
      ...Object.fromEntries(
        draft.steps.map((step) => [step.key, step.label.trim() === "" && t("wrong.stepLabel")]),
      ),
      ...Object.fromEntries(
        draft.needs.map((need) => [need.key, need.role.trim() === "" && t("wrong.role")]),
      ),
      capacityMax: draft.capacityMax < draft.capacityMin && t("wrong.capacityMax"),
      locationIds: !draft.everywhere && draft.locationIds.length === 0 && t("wrong.locationIds"),
    }),
    wrong: {
      name: t("wrong.name"),
      slug: t("wrong.slug"),
      durationMinutes: t("wrong.durationMinutes"),
      price: t("wrong.price", { currency }),
      noticeMinutes: t("wrong.noticeMinutes"),
      horizonDays: t("wrong.horizonDays"),
      description: t("wrong.description"),
    },
    send: async (draft) => {
      const input = inputOf(draft, currency);
      if (!service) return (await create.mutateAsync(input)).serviceId;
      await edit.mutateAsync({
        serviceId: service.id,
        ...input,
        slug: draft.slug,
        status: draft.isActive ? "active" : "inactive",
      });
      return service.id;
    },
    onSent: onSaved,
  });
  const part = { form, currency, isNew: service === null };
  return (
    <FormFrame
      form={form}
      label={t("form")}
      locked={service?.whyNotEdit && why(service.whyNotEdit)}
      create={service ? undefined : t("create")}
    >
      <Basics {...part} />
      <TimeAndPrice {...part} />
      <StepList {...part} />
      <Needs {...part} />
      <Performers {...part} />
      <Where {...part} />
      <WhoSees {...part} />
      <Limits {...part} />
    </FormFrame>
  );
}
