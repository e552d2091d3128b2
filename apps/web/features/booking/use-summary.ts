import { useLocale, useTranslations } from "next-intl";
import { formatMoment, formatMoney, zoneCity } from "@/lib/format";
import { useBooking } from "./booking-context";

/** What has been chosen so far, in words: for the bar and for the box above the form. */
export function useSummary(zone: string) {
  const t = useTranslations("booking.summary");
  const locale = useLocale();
  const { business, chosen, handle, hold } = useBooking();
  const { offer, place, withName, people, choices } = chosen;
  const { facts } = hold;
  const at = hold.startsAt ?? handle.visit.at;
  const unit = offer && offer.priceMinor > 0 && people === 1 ? offer : null;
  // The price of several is the hold's to say.
  const total = facts && facts.totalMinor > 0 ? facts : null;
  const price = total
    ? formatMoney(total.totalMinor, total.currency, locale)
    : unit && formatMoney(unit.priceMinor, unit.currency, locale);
  return {
    what: offer?.kind === "table" ? t("table", { count: people }) : (offer?.name ?? business.name),
    people: offer && offer.kind !== "table" && people > 1 ? t("people", { count: people }) : null,
    who: withName ? t("with", { name: withName }) : others(),
    where: business.locations.length > 1 ? (place?.name ?? null) : null,
    when: at && formatMoment(at, { locale, zone }),
    zone: t("zone", { city: zoneCity(zone) }),
    price,
  };

  function others() {
    if (choices.length < 2) return null;
    if (chosen.chosen) return chosen.chosen.name;
    return facts && facts.with.length > 0
      ? t("with", { name: facts.with.join(", ") })
      : t("anyone");
  }
}
