"use client";

import { useTranslations } from "next-intl";
import { useToast } from "@/components/toast";
import { refusalOf, useRefusalText } from "@/lib/refusal-text";
import { useRefresh } from "./use-refresh";

/** Says why something was not done. Whoever acted on an old picture of a booking is shown the new one. */
export function useTellRefused() {
  const t = useTranslations("staff.actions");
  const toast = useToast();
  const text = useRefusalText();
  const refresh = useRefresh();
  return (error: unknown) => {
    void refresh();
    toast({
      text: refusalOf(error) === "BOOKING_CHANGED" ? t("changedMeanwhile") : text(error),
      urgent: true,
    });
  };
}
