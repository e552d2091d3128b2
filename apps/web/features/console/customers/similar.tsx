"use client";

import { useTranslations } from "next-intl";
import { CustomerLine } from "./customer-line";
import type { Found } from "./types";

/** Others with the same number: perhaps the same person, perhaps the family. */
export function Similar({ customers }: { customers: readonly Found[] }) {
  const t = useTranslations("console.customer");
  if (customers.length === 0) return null;
  return (
    <section className="grid gap-2">
      <h2 className="text-lead">{t("similar")}</h2>
      <p className="text-ink-2">{t("similarText")}</p>
      <ul className="border-b border-line">
        {customers.map((customer) => (
          <CustomerLine key={customer.id} customer={customer} />
        ))}
      </ul>
    </section>
  );
}
