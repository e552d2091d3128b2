"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatMoney } from "@/lib/format";
import type { BookingDetail } from "../types";

/** What was agreed, line by line. */
export function Price({
  booking: { lines, priceMinor, currency, policyText },
}: {
  booking: BookingDetail;
}) {
  const t = useTranslations("staff.panel");
  const locale = useLocale();
  if (lines.length === 0) return null;
  return (
    <section className="grid gap-2">
      <h3 className="font-semibold">{t("price")}</h3>
      <ul className="grid gap-1">
        {lines.map((line) => (
          <li key={line.id} className="flex justify-between gap-3">
            <span className="min-w-0 [overflow-wrap:anywhere]">
              {line.quantity > 1 && `${line.quantity} × `}
              {line.label}
            </span>
            <span>{formatMoney(line.totalMinor, currency, locale)}</span>
          </li>
        ))}
        {lines.length > 1 && (
          <li className="flex justify-between gap-3 border-t border-line pt-1 font-semibold">
            <span>{t("total")}</span>
            <span>{formatMoney(priceMinor, currency, locale)}</span>
          </li>
        )}
      </ul>
      {policyText && <p className="text-small text-ink-2">{policyText}</p>}
    </section>
  );
}
