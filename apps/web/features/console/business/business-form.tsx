"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useToast } from "@/components/toast";
import { useTRPC } from "@/lib/trpc/client";
import { FormFrame } from "../form/form-frame";
import { useForm } from "../form/use-form";
import { useBusiness } from "../parts/use-business";
import { useRefresh } from "../parts/use-refresh";
import { type BusinessDraft, draftOf, inputOf } from "./business-draft";
import { Cancelling } from "./cancelling";
import { Limits } from "./limits";
import { Profile } from "./profile";
import { Unattended } from "./unattended";

/** What the business says of itself, and the rules that hold where nothing else is said. */
export function BusinessForm() {
  const t = useTranslations("console.business");
  const toast = useToast();
  const refresh = useRefresh();
  const { business, may } = useBusiness();
  const api = useTRPC();
  const edit = useMutation(api.business.edit.mutationOptions());
  const form = useForm({
    saved: draftOf(business),
    check: (draft: BusinessDraft) => ({
      name: draft.name.trim() === "" && t("wrong.name"),
      currency: draft.currency === "" && t("wrong.currency"),
      cancellationMinutes:
        draft.cancellation === "allowed_until" &&
        !draft.cancellationMinutes &&
        t("wrong.cancellationMinutes"),
      maxBookingMinutes: !draft.maxBookingMinutes && t("wrong.length"),
      maxServiceMinutes: !draft.maxServiceMinutes && t("wrong.length"),
    }),
    wrong: {
      name: t("wrong.name"),
      email: t("wrong.email"),
      website: t("wrong.website"),
      currency: t("wrong.currency"),
      noticeMinutes: t("wrong.noticeMinutes"),
      cancellationMinutes: t("wrong.cancellationMinutes"),
    },
    send: (draft) => edit.mutateAsync(inputOf(draft)),
    onSent: async () => {
      toast({ text: t("saved") });
      await refresh();
    },
  });
  return (
    <FormFrame form={form} label={t("form")} locked={may("business:edit") ? null : t("locked")}>
      <Profile form={form} />
      <Limits form={form} />
      <Unattended form={form} />
      <Cancelling form={form} />
    </FormFrame>
  );
}
