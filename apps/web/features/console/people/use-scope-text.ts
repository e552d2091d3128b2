"use client";

import { useTranslations } from "next-intl";
import { usePlaces } from "../parts/use-business";

/** "Everywhere", or the names of the places. */
export function useScopeText() {
  const t = useTranslations("console.people");
  const places = usePlaces();
  return (locations: "all" | readonly string[]): string => {
    if (locations === "all") return t("everywhere");
    const known = places.filter((place) => locations.includes(place.id)).map(({ name }) => name);
    return known.length > 0 ? known.join(", ") : t("elsewhere");
  };
}
