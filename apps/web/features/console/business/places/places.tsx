"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/button";
import { zoneCity } from "@/lib/format";
import { Section } from "../../form/section";
import { useBusiness, usePlaces } from "../../parts/use-business";
import { type WorkListed, WorkList } from "../../parts/work-list";
import { ZoneForm } from "../zone-form";
import { PlaceForm } from "./place-form";

type Panel =
  | { readonly kind: "new" }
  | { readonly kind: "edit" | "zone"; readonly locationId: string };

/** Where the business is. */
export function Places() {
  const t = useTranslations("console.business.places");
  const places = usePlaces();
  const { may, isEverywhere } = useBusiness();
  const mayEdit = may("location:edit");
  const [panel, setPanel] = useState<Panel | null>(null);
  const [inTheWay, setInTheWay] = useState<WorkListed>([]);
  const open = panel && panel.kind !== "new" ? panel.locationId : null;
  const place = places.find((one) => one.id === open);
  const close = () => setPanel(null);
  return (
    <Section title={t("title")}>
      <WorkList
        bookings={inTheWay}
        title={t("inTheWay", { count: inTheWay.length })}
        onClose={() => setInTheWay([])}
      />
      <ul className="border-b border-line">
        {places.map((one) => (
          <li
            key={one.id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-line py-3"
          >
            <div className="min-w-0">
              <p className="font-medium wrap-anywhere">{one.name}</p>
              <p className="wrap-anywhere text-ink-2">
                {[one.addressLine, one.postalCode, one.city].filter(Boolean).join(", ") ||
                  t("noAddress")}{" "}
                · {t("clock", { city: zoneCity(one.zone) })}
              </p>
            </div>
            {mayEdit && (
              <span className="flex gap-2">
                <Button
                  look="quiet"
                  size="small"
                  aria-label={t("zoneNamed", { name: one.name })}
                  onClick={() => setPanel({ kind: "zone", locationId: one.id })}
                >
                  {t("zone")}
                </Button>
                <Button
                  look="quiet"
                  size="small"
                  aria-label={t("editNamed", { name: one.name })}
                  onClick={() => setPanel({ kind: "edit", locationId: one.id })}
                >
                  {t("edit")}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {mayEdit && isEverywhere && (
        <Button
          look="quiet"
          size="small"
          className="justify-self-start"
          onClick={() => setPanel({ kind: "new" })}
        >
          <Plus aria-hidden className="size-4" />
          {t("add")}
        </Button>
      )}
      {mayEdit && (
        <PlaceForm
          key={open ?? "new"}
          place={place ?? null}
          isLast={places.length === 1}
          open={panel?.kind === "new" || (panel?.kind === "edit" && place !== undefined)}
          onClose={close}
          onInTheWay={setInTheWay}
        />
      )}
      {place && (
        <ZoneForm
          key={place.id}
          of={{ zone: place.zone, locationId: place.id }}
          open={panel?.kind === "zone"}
          onClose={close}
        />
      )}
    </Section>
  );
}
