"use client";

import { ChevronRight } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import Link from "next/link";
import { Badge } from "@/components/badge";
import { formatDuration } from "@/lib/format";
import { usePlaces } from "../parts/use-business";
import type { Resource } from "./types";

export function ResourceLine({ resource }: { resource: Resource }) {
  const t = useTranslations("console.resources");
  const locale = useLocale();
  const places = usePlaces();
  const { id, name, colour, status, capacityMin, capacityMax, lanes, bookableMinutes } = resource;
  const facts = [
    places.length > 1 &&
      places
        .filter((place) => resource.locationIds.includes(place.id))
        .map((place) => place.name)
        .join(", "),
    (resource.kind === "table" || capacityMax > 1) &&
      (capacityMin === capacityMax
        ? t("party", { count: capacityMax })
        : t("parties", { from: capacityMin, to: capacityMax })),
    lanes > 1 && t("lanes", { count: lanes }),
    bookableMinutes !== null && t("alone", { length: formatDuration(bookableMinutes, locale) }),
    resource.services.length > 0 && t("services", { count: resource.services.length }),
    resource.profile?.member && t("login"),
  ].filter((fact) => typeof fact === "string" && fact !== "");
  return (
    <li className="border-t border-line">
      <Link
        href={`/console/resources/${id}`}
        className="group flex items-center gap-3 rounded-inner py-3 transition-colors hover:bg-sunken sm:-mx-3 sm:px-3"
      >
        {colour && (
          <span
            aria-hidden
            className="size-2.5 shrink-0 rounded-full"
            style={{ backgroundColor: colour }}
          />
        )}
        <span className="grid min-w-0 grow gap-0.5">
          <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <span className="font-medium wrap-anywhere">{name}</span>
            {status === "inactive" && <Badge>{t("inactive")}</Badge>}
          </span>
          {facts.length > 0 && <span className="text-ink-2">{facts.join(" · ")}</span>}
        </span>
        <ChevronRight
          aria-hidden
          className="size-4 shrink-0 text-ink-3 transition-transform group-hover:translate-x-0.5 rtl:-scale-x-100"
        />
      </Link>
    </li>
  );
}
