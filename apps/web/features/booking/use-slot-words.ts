import { useLocale, useTranslations } from "next-intl";
import { formatDay, formatDuration, formatTime } from "@/lib/format";
import type { Offer } from "./offers";
import type { Slot } from "./types";

interface Words {
  readonly offer: Offer;
  /** With whom, where that was chosen. */
  readonly withName: string | null;
  readonly zone: string;
}

/** What a time button is called, and the word that stands on it. */
export function useSlotWords({ offer, withName, zone }: Words) {
  const t = useTranslations("booking.slot");
  const locale = useLocale();
  // That one of several stylists is left is no news; that it is the last table is.
  const isCounted = offer.kind === "table";
  const duration = formatDuration(offer.durationMinutes, locale);
  return {
    nameOf: ({ startsAt, remaining }: Slot) =>
      [
        formatDay(startsAt, { locale, zone }),
        formatTime(startsAt, { locale, zone }),
        withName ? t("lengthWith", { duration, name: withName }) : duration,
        isCounted && t("left", { count: remaining }),
      ]
        .filter(Boolean)
        .join(", "),
    noteOf: ({ remaining }: Slot) => (isCounted && remaining === 1 ? t("last") : null),
  };
}
