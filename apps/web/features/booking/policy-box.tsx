import { useLocale, useTranslations } from "next-intl";
import { Skeleton } from "@/components/skeleton";
import { formatMoment, formatMoney, zoneCity } from "@/lib/format";
import { useBooking } from "./booking-context";

/** What is agreed to by pressing the button below: the price, who answers until when, and the sentence about cancelling. */
export function PolicyBox({ zone }: { zone: string }) {
  const t = useTranslations("booking.policy");
  const locale = useLocale();
  const { business, hold } = useBooking();
  const { facts } = hold;
  const place = { locale, zone };
  const city = zoneCity(zone);
  if (!facts) return <Skeleton className="h-24" />;
  return (
    <section
      aria-label={t("label")}
      className="grid gap-2 rounded-card border border-line bg-surface px-4 py-3.5"
    >
      {facts.totalMinor > 0 && (
        <p className="flex items-baseline justify-between gap-4">
          <span>{t("payThere")}</span>
          <strong className="text-lead font-semibold">
            {formatMoney(facts.totalMinor, facts.currency, locale)}
          </strong>
        </p>
      )}
      {facts.answerBy && (
        <p>{t("answer", { name: business.name, by: formatMoment(facts.answerBy, place), city })}</p>
      )}
      <p className="text-ink-2">
        {facts.policyText}{" "}
        {facts.cancellableUntil &&
          facts.cancellableUntil < facts.startsAt &&
          t("until", { moment: formatMoment(facts.cancellableUntil, place), city })}
      </p>
    </section>
  );
}
