import { useLocale, useTranslations } from "next-intl";
import { formatDuration } from "@/lib/format";
import { useBooking } from "./booking-context";
import { ChoiceRow } from "./choice-row";
import { type Offer, tableKey } from "./offers";
import { Price } from "./price";
import { StepTitle } from "./step-title";
import { usePrefetchOffer } from "./use-prefetch-offer";

export function StepService() {
  const t = useTranslations("booking.service");
  const { offers } = useBooking();
  if (offers.length === 0) return <NothingToBook />;
  const groups = [...new Set(offers.map((offer) => offer.group))];
  return (
    <>
      <StepTitle>{t("title")}</StepTitle>
      <div className="grid gap-7">
        {groups.map((group) => (
          <section key={group} aria-label={group ?? t("ungrouped")}>
            {group && (
              <h3 className="border-b border-line pb-2 text-small font-semibold text-ink-2">
                {group}
              </h3>
            )}
            <ul>
              {offers
                .filter((offer) => offer.group === group)
                .map((offer) => (
                  <OfferRow key={offer.key} offer={offer} />
                ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

function OfferRow({ offer }: { offer: Offer }) {
  const t = useTranslations("booking.service");
  const locale = useLocale();
  const prefetch = usePrefetchOffer(offer);
  const facts = [
    formatDuration(offer.durationMinutes, locale),
    offer.isRemote && t("remote"),
    offer.asksFirst && t("asksFirst"),
  ];
  // Whom and when belong to the service before: another one asks again. Size of party and typed details stay.
  const change = { service: offer.key, place: null, with: null, day: null, at: null, step: null };
  return (
    <ChoiceRow
      change={change}
      title={offer.key === tableKey ? t("table") : offer.name}
      note={offer.description}
      facts={facts.filter(Boolean).join(" · ")}
      aside={<Price offer={offer} />}
      onNear={prefetch}
    />
  );
}

function NothingToBook() {
  const t = useTranslations("booking.service");
  const { business } = useBooking();
  return (
    <StepTitle hint={business.phone ? t("call", { phone: business.phone }) : undefined}>
      {t("nothing")}
    </StepTitle>
  );
}
