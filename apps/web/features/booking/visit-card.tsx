import { useLocale, useTranslations } from "next-intl";
import { formatDay, formatTime, formatTimeRange } from "@/lib/format";
import { useBooking } from "./booking-context";
import { plainLink } from "./plain-link";
import { StepLink } from "./step-link";
import { useSummary } from "./use-summary";

/** What is about to be booked, beside the form; above it, and shorter, on a phone. */
export function VisitCard({ zone }: { zone: string }) {
  const t = useTranslations("booking.card");
  const locale = useLocale();
  const { chosen, handle, hold } = useBooking();
  const summary = useSummary(zone);
  const { at } = handle.visit;
  const { offer, place } = chosen;
  if (!at || !offer) return null;
  const { facts } = hold;
  const here = { locale, zone };
  const address = [place?.addressLine, place?.city].filter(Boolean).join(", ");
  const lines = [
    summary.people,
    summary.who,
    offer.isRemote ? t("remote") : address || summary.where,
    summary.price,
  ].filter((line) => line !== null && line !== "");
  return (
    <section
      aria-label={t("label")}
      className="grid gap-x-4 gap-y-2 rounded-card border border-line bg-surface px-4 py-3 md:sticky md:top-6 md:p-5"
    >
      <div className="date text-lead leading-snug">
        <p>{formatDay(at, here)}</p>
        <p>
          {facts ? formatTimeRange(facts.startsAt, facts.endsAt, here) : formatTime(at, here)}{" "}
          <span className="font-sans text-small font-normal tracking-normal text-ink-2">
            {summary.zone}
          </span>
        </p>
      </div>
      <div className="md:border-t md:border-line md:pt-3">
        <p className="font-semibold wrap-anywhere">{summary.what}</p>
        <ul className="text-ink-2 max-md:flex max-md:flex-wrap max-md:gap-x-1">
          {lines.map((line) => (
            <li key={line} className="wrap-anywhere max-md:not-last:after:content-['_·']">
              {line}
            </li>
          ))}
        </ul>
      </div>
      <StepLink
        change={{ step: "time" }}
        className={`${plainLink} justify-self-start text-small min-h-8 touch:min-h-11`}
      >
        {t("change")}
      </StepLink>
    </section>
  );
}
