import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import { formatMoment, zoneCity } from "@/lib/format";
import type { Managed } from "../types";
import { zoneOf } from "./booking-facts";
import { calendarFile } from "./calendar-file";

/** A download. Its address is a key, so nobody on the way may keep it. */
export async function calendarOf(booking: Managed): Promise<Response> {
  const t = await getTranslations("manage.calendar");
  const locale = await getLocale();
  const zone = zoneOf(booking);
  const moment = formatMoment(booking.startsAt, { locale, zone });
  const phone = booking.place.phone ?? booking.business.phone;
  const description = [
    t("when", { moment, city: zoneCity(zone) }),
    booking.code && t("code", { code: booking.code }),
    phone && t("phone", { phone }),
  ];
  const file = calendarFile(
    booking,
    { description: description.filter(Boolean).join("\n") },
    booking.now,
  );
  return new Response(file, {
    headers: {
      "content-type": "text/calendar; charset=utf-8; method=PUBLISH",
      "content-disposition": `attachment; filename="${booking.code ?? "booking"}.ics"`,
      "cache-control": "private, no-store",
    },
  });
}
