"use client";

import type { RouterInputs } from "@daybook/api/client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "@/lib/trpc/client";
import { usePlaces } from "../parts/use-business";
import type { Of } from "./week/types";

type Wanted = RouterInputs["hours"]["preview"]["wanted"];

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly wanted: Wanted;
}

/** What hours can be tried with: services that they concern, or a table by time and party. */
export function usePreviewChoices(of: Of): readonly Choice[] {
  const t = useTranslations("console.hours.preview");
  const { services, resources } = useTRPC();
  const { data: menu } = useSuspenseQuery(services.list.queryOptions());
  const { data: supply } = useSuspenseQuery(resources.list.queryOptions({}));
  const places = usePlaces();

  const person = of.subject === "resource" ? supply.find(({ id }) => id === of.resourceId) : null;
  const here =
    of.subject === "location"
      ? [of.locationId]
      : (person?.locationIds ?? places.map((place) => place.id));
  const resourceId = person?.id ?? null;

  const offered = menu.services
    .filter((service) => service.status === "active" && concerns(of, service))
    .flatMap(({ id, name, locationIds }) => {
      const at = here.find((place) => locationIds.length === 0 || locationIds.includes(place));
      const wanted = at && { locationId: at, serviceId: id, resourceId };
      return wanted ? [{ value: id, label: name, wanted }] : [];
    });
  const alone = supply.find(
    (one) =>
      one.bookableMinutes !== null &&
      one.status === "active" &&
      (of.subject !== "resource" || one.id === of.resourceId) &&
      one.locationIds.some((place) => here.includes(place)),
  );
  const at = alone?.locationIds.find((place) => here.includes(place));
  const byTime =
    alone && at && of.subject !== "service"
      ? [
          {
            value: alone.id,
            label: t("byTime", { name: alone.name }),
            wanted: { locationId: at, resourceId: alone.id, partySize: alone.capacityMin },
          },
        ]
      : [];
  return [...offered, ...byTime];
}

interface Offered {
  readonly id: string;
  readonly performers: readonly { readonly resourceId: string }[];
}

const concerns = (of: Of, { id, performers }: Offered) =>
  of.subject === "resource"
    ? performers.some((one) => one.resourceId === of.resourceId)
    : of.subject !== "service" || of.serviceId === id;
