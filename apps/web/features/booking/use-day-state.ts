import { useTranslations } from "next-intl";
import type { Day } from "@/components/month-grid/days";
import type { DayState } from "@/components/month-grid/month-grid";
import type { Search } from "./times-input";
import type { Times } from "./use-times";

/** Whether a day can be chosen, and if not, why not. */
export function useDayState(search: Search, { openDays }: Pick<Times, "openDays">) {
  const t = useTranslations("booking.day");
  return (day: Day): DayState => {
    if (day < search.today) return { open: false, reason: t("past") };
    if (day > search.lastDay) return { open: false, reason: t("tooFar") };
    switch (openDays.state) {
      case "loading":
        return { open: false, reason: t("loading") };
      case "failed":
        return { open: false, reason: t("unknown") };
      case "found":
        return openDays.value.has(day) ? { open: true } : { open: false, reason: t("nothing") };
    }
  };
}
