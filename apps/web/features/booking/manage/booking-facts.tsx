import { CalendarClock, MapPin, Tag, UserRound } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDay, formatMoney, formatTimeRange, zoneCity, zoneOffset } from "@/lib/format";
import type { Managed } from "../types";

/** The clock a booking is told by: the place's, or the customer's own where they meet from afar. */
export const zoneOf = ({ mode, zone, customerZone }: Managed): string =>
  mode === "in_person" ? zone : (customerZone ?? zone);

/** What was booked: when, with whom, where, for how much. */
export function BookingFacts({ booking }: { booking: Managed }) {
  const t = useTranslations("booking.booked.facts");
  const locale = useLocale();
  const zone = zoneOf(booking);
  const here = { locale, zone };
  const { startsAt, endsAt, place, business } = booking;
  const { partySize, things } = booking;
  const bare = things.length > 0 ? things.join(", ") : t("table", { count: partySize });
  const isBare = booking.serviceId === null;
  const what = isBare ? bare : booking.serviceName;
  const more = [
    partySize > 1 && !(isBare && things.length === 0) && t("people", { count: partySize }),
    booking.with.length > 0 && t("with", { name: booking.with.join(", ") }),
    !isBare && things.join(", "),
  ];
  return (
    <dl className="grid gap-4">
      <Fact icon={<CalendarClock />} name={t("when")}>
        <span className="date block text-lead leading-snug text-ink">
          {formatDay(startsAt, here, "dated")}
        </span>
        <span className="date block text-lead leading-snug text-ink">
          {formatTimeRange(startsAt, endsAt, here)}
        </span>
        <span className="text-small text-ink-2">
          {t("zone", { city: zoneCity(zone), offset: zoneOffset(startsAt, here) })}
        </span>
      </Fact>
      <Fact icon={<UserRound />} name={t("what")}>
        <span className="block font-medium text-ink wrap-anywhere">{what}</span>
        {more.filter(Boolean).join(" · ")}
      </Fact>
      <Fact icon={<MapPin />} name={t("where")}>
        {booking.mode === "in_person" ? (
          <>
            <span className="block font-medium text-ink wrap-anywhere">{business.name}</span>
            {place.address ?? place.name}
          </>
        ) : (
          t(booking.mode)
        )}
      </Fact>
      {booking.totalMinor > 0 && (
        <Fact icon={<Tag />} name={t("price")}>
          {formatMoney(booking.totalMinor, booking.currency, locale)}
        </Fact>
      )}
    </dl>
  );
}

const Fact = ({ icon, name, children }: { icon: ReactNode; name: string; children: ReactNode }) => (
  <div className="flex gap-4">
    <dt className="[&_svg]:mt-0.75 [&_svg]:size-4.5 [&_svg]:text-ink-3">
      <span aria-hidden>{icon}</span>
      <span className="sr-only">{name}</span>
    </dt>
    <dd className="min-w-0 text-ink-2">{children}</dd>
  </div>
);
