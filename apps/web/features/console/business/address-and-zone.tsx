"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/button";
import { zoneCity } from "@/lib/format";
import { Section } from "../form/section";
import { useBusiness } from "../parts/use-business";
import { SlugForm } from "./slug-form";
import { ZoneForm } from "./zone-form";

type Panel = "slug" | "zone";

/** What is changed on its own, because more hangs on it than is seen. */
export function AddressAndZone() {
  const t = useTranslations("console.business");
  const { business, may } = useBusiness();
  const [panel, setPanel] = useState<Panel | null>(null);
  const mayEdit = may("business:edit");
  const rows = [
    { key: "slug" as const, name: t("slug"), value: `/${business.slug}`, note: formerly() },
    { key: "zone" as const, name: t("zone"), value: zoneCity(business.zone), note: t("zoneNote") },
  ];

  function formerly(): string {
    return business.formerSlugs.length === 0
      ? t("slugNote")
      : t("formerSlugs", { slugs: business.formerSlugs.map((slug) => `/${slug}`).join(", ") });
  }

  return (
    <Section title={t("address")}>
      <dl className="grid gap-4">
        {rows.map(({ key, name, value, note }) => (
          <div key={key} className="flex items-start justify-between gap-4">
            <div className="min-w-0">
              <dt className="font-medium">{name}</dt>
              <dd className="wrap-anywhere">{value}</dd>
              <dd className="text-small text-ink-2">{note}</dd>
            </div>
            {mayEdit && (
              <Button
                look="quiet"
                size="small"
                aria-label={t("changeNamed", { name })}
                onClick={() => setPanel(key)}
              >
                {t("change")}
              </Button>
            )}
          </div>
        ))}
      </dl>
      <SlugForm open={panel === "slug"} onClose={() => setPanel(null)} />
      <ZoneForm
        of={{ zone: business.zone, locationId: null }}
        open={panel === "zone"}
        onClose={() => setPanel(null)}
      />
    </Section>
  );
}
