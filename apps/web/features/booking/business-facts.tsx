import { ChevronRight, Globe, Mail, MapPin, Phone } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatWeekday, zoneCity } from "@/lib/format";
import { formatMinute } from "./clock-minute";
import type { Business, Place } from "./types";

/** Hours, places and ways to reach the business. */
export function BusinessFacts({ business }: { business: Business }) {
  const t = useTranslations("booking.facts");
  return (
    <aside aria-label={t("about", { name: business.name })} className="grid content-start gap-8">
      {business.about && (
        <p className="max-w-prose whitespace-pre-line text-ink-2">{business.about}</p>
      )}
      {business.locations.map((place) => (
        <PlaceFacts key={place.id} place={place} isOnly={business.locations.length === 1} />
      ))}
      <Contact business={business} />
    </aside>
  );
}

function PlaceFacts({ place, isOnly }: { place: Place; isOnly: boolean }) {
  const t = useTranslations("booking.facts");
  const address = [place.addressLine, [place.postalCode, place.city].filter(Boolean).join(" ")];
  const lines = address.filter((line): line is string => Boolean(line));
  return (
    <section aria-label={place.name} className="grid gap-3">
      {!isOnly && <h2 className="text-lead">{place.name}</h2>}
      {lines.length > 0 && (
        <Fact icon={<MapPin aria-hidden />}>
          {lines.map((line) => (
            <span key={line} className="block">
              {line}
            </span>
          ))}
        </Fact>
      )}
      {place.week.length > 0 && isOnly && (
        <>
          <h2 className="text-lead">{t("hours")}</h2>
          <Hours place={place} />
        </>
      )}
      {place.week.length > 0 && !isOnly && (
        <details className="group">
          <summary className="flex min-h-9 items-center gap-2 rounded-inner font-medium touch:min-h-11">
            <ChevronRight
              aria-hidden
              className="size-4 transition-transform group-open:rotate-90"
            />
            {t("hours")}
          </summary>
          <Hours place={place} />
        </details>
      )}
    </section>
  );
}

function Hours({ place }: { place: Place }) {
  const t = useTranslations("booking.facts");
  const locale = useLocale();
  const [today] = place.week;
  return (
    <div>
      <table className="w-full max-w-xs text-start">
        <caption className="sr-only">{t("hoursOf", { place: place.name })}</caption>
        <tbody>
          {place.week
            .toSorted((a, b) => a.weekday - b.weekday)
            .map((day) => (
              <tr
                key={day.weekday}
                aria-current={day === today ? "date" : undefined}
                className="text-ink-2 aria-[current]:font-semibold aria-[current]:text-ink [&:not([aria-current])>th]:font-normal"
              >
                <th scope="row" className="py-0.5 pe-4 text-start align-top">
                  {formatWeekday(day.weekday, locale, "long")}
                  {day === today && <span className="sr-only">{t("today")}</span>}
                </th>
                <td className="py-0.5 text-end">
                  {day.open.length === 0
                    ? t("closed")
                    : day.open.map(({ startsMinute, endsMinute }) => (
                        <span key={startsMinute} className="block whitespace-nowrap">
                          {`${formatMinute(startsMinute, locale)} – ${formatMinute(endsMinute, locale)}`}
                        </span>
                      ))}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      <p className="pt-2 text-small text-ink-3">{t("zone", { city: zoneCity(place.zone) })}</p>
    </div>
  );
}

function Contact({ business: { phone, email, website } }: { business: Business }) {
  const t = useTranslations("booking.facts");
  if (!phone && !email && !website) return null;
  return (
    <section aria-label={t("contact")} className="grid gap-1.5">
      {phone && (
        <Fact icon={<Phone aria-hidden />}>
          <Way href={`tel:${phone.replaceAll(/[^+\d]/g, "")}`}>{phone}</Way>
        </Fact>
      )}
      {email && (
        <Fact icon={<Mail aria-hidden />}>
          <Way href={`mailto:${email}`}>{email}</Way>
        </Fact>
      )}
      {website && /^https?:\/\//.test(website) && (
        <Fact icon={<Globe aria-hidden />}>
          <Way href={website}>{website.replace(/^https?:\/\//, "").replace(/\/$/, "")}</Way>
        </Fact>
      )}
    </section>
  );
}

const Fact = ({ icon, children }: { icon: ReactNode; children: ReactNode }) => (
  <div className="flex gap-3 [&>svg]:mt-0.75 [&>svg]:size-4 [&>svg]:shrink-0 [&>svg]:text-ink-3">
    {icon}
    <div className="min-w-0">{children}</div>
  </div>
);

const Way = ({ href, children }: { href: string; children: ReactNode }) => (
  <a
    href={href}
    rel="noreferrer"
    className="wrap-anywhere underline decoration-line underline-offset-4 transition-colors hover:decoration-current touch:py-2"
  >
    {children}
  </a>
);
