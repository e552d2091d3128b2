import { useLocale, useTranslations } from "next-intl";
import { formatDay, formatTime, formatTimeRange } from "@/lib/format";
import { useBooking } from "./booking-context";
import { StepLink } from "./step-link";
import { useSummary } from "./use-summary";

/** What is about to be booked, beside the form. */
export function VisitCard({ zone }: { zone: string }) {
  const t = useTranslations("booking.card");
  const locale = useLocale();
  const { chosen, handle, hold } = useBooking();
  const { facts } = hold;
  const summary = useSummary(zone);
  const { at } = handle.visit;
  const { offer, place } = chosen;
  if (!at || !offer) return null;
  const address = [place?.addressLine, place?.city].filter(Boolean).join(", ");
  const lines = [
    summary.people,
    summary.who,
    offer.isRemote ? t("remote") : address || summary.where,
    summary.price,
  ];
  return (
    <section
      aria-label={t("label")}
      className="grid gap-3 rounded-card border border-line bg-surface p-4 md:sticky md:top-6 md:p-5"
    >
      <div>
        <p className="date text-lead leading-snug">{formatDay(at, { locale, zone })}</p>
        <p className="date text-lead leading-snug">
          {facts
            ? formatTimeRange(facts.startsAt, facts.endsAt, { locale, zone })
            : formatTime(at, { locale, zone })}
        </p>
        <p className="text-small text-ink-2">{summary.zone}</p>
      </div>
      <div className="border-t border-line pt-3">
        <p className="font-semibold wrap-anywhere">{summary.what}</p>
        {lines.filter(Boolean).map((line) => (
          <p key={line} className="text-ink-2 wrap-anywhere">
            {line}
          </p>
        ))}
      </div>
      <StepLink
        change={{ step: "time" }}
        className="justify-self-start rounded-inner text-small font-medium text-accent underline decoration-accent/40 underline-offset-4 hover:decoration-accent touch:py-2"
      >
        {t("change")}
      </StepLink>
    </section>
  );
}
