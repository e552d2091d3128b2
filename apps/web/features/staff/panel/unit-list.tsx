"use client";

import { useTranslations } from "next-intl";
import type { BookingDetail } from "../types";
import { useBookingText } from "../use-booking-text";

/** The steps of a visit, who and what does each. */
export function UnitList({ booking }: { booking: BookingDetail }) {
  const t = useTranslations("staff.panel");
  const text = useBookingText();
  const { units } = booking;
  return (
    <section className="grid gap-2">
      <h3 className="font-semibold">{t("with")}</h3>
      <ul className="grid gap-1.5">
        {units.map((unit) => (
          <li key={unit.id} className="flex items-baseline justify-between gap-3">
            <span className="min-w-0 [overflow-wrap:anywhere]">
              {[...new Set(unit.assignments.map((part) => part.resourceName))].join(", ")}
              {unit.label && <span className="block text-small text-ink-2">{unit.label}</span>}
            </span>
            <span className="shrink-0 text-ink-2">{text.range(unit.startsAt, unit.endsAt)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
