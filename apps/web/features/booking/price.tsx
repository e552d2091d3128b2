import { useLocale, useTranslations } from "next-intl";
import { formatMoney } from "@/lib/format";
import type { Offer } from "./offers";

/** What it costs, for each person where several come; nothing where no price is set. */
export function Price({ offer }: { offer: Offer }) {
  const t = useTranslations("booking.price");
  const locale = useLocale();
  if (offer.priceMinor === 0) return null;
  const price = formatMoney(offer.priceMinor, offer.currency, locale);
  return offer.partyMax > 1 ? t("each", { price }) : price;
}
