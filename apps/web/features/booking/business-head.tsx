import { useLocale, useTranslations } from "next-intl";
import { initials } from "@/features/shell/initials";
import { formatCalendarDay } from "@/lib/format";
import { formatMinute, minuteOfDay } from "./clock-minute";
import { openingAt } from "./opening";
import type { Business, Place } from "./types";

/** Who this is, where, and whether they are open now. In a frame the site around says so already. */
export function BusinessHead({ business, isFramed }: { business: Business; isFramed: boolean }) {
  const [place] = business.locations;
  if (isFramed)
    return (
      <header className="sr-only">
        <h1>{business.name}</h1>
      </header>
    );
  return (
    <header className="flex items-center gap-4 border-b border-line py-5 sm:py-6">
      <span
        aria-hidden
        className="grid size-12 shrink-0 place-items-center rounded-full bg-accent font-serif text-lead font-semibold text-accent-ink"
      >
        {initials(business.name)}
      </span>
      <div className="min-w-0">
        <h1 className="text-lead leading-snug wrap-anywhere sm:text-title">{business.name}</h1>
        {place && (
          <p className="text-ink-2">
            <Where places={business.locations} />
            {business.locations.length === 1 && <OpenNow place={place} now={business.now} />}
          </p>
        )}
      </div>
    </header>
  );
}

function Where({ places }: { places: readonly Place[] }) {
  const t = useTranslations("booking.head");
  const [place] = places;
  if (places.length > 1) return t("places", { count: places.length });
  return [place?.addressLine, place?.city].filter(Boolean).join(", ");
}

function OpenNow({ place, now }: { place: Place; now: Date }) {
  const t = useTranslations("booking.head");
  const locale = useLocale();
  const opening = openingAt(place.week, minuteOfDay(now, place.zone));
  const words = () => {
    if (opening.isOpen) return t("openUntil", { time: formatMinute(opening.untilMinute, locale) });
    if (!opening.opens) return t("closed");
    const { date, minute } = opening.opens;
    const time = formatMinute(minute, locale);
    return date === place.week[0]?.date
      ? t("opensToday", { time })
      : t("opens", { day: formatCalendarDay(date, locale, "short"), time });
  };
  const hasWhere = place.addressLine ?? place.city;
  return `${hasWhere ? " · " : ""}${words()}`;
}
