"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { formatCalendarDay } from "@/lib/format";
import { useTRPC } from "@/lib/trpc/client";
import { ConsolePage } from "../parts/console-page";
import { useBusiness } from "../parts/use-business";
import { FirstSteps } from "./first-steps";
import { PlaceToday } from "./place-today";
import { Requests } from "./requests";
import { Share } from "./share";

/** The business at this moment: what today brings, what it still lacks, where customers find it. */
export function OverviewScreen({ today }: { today: string }) {
  const t = useTranslations("console.overview");
  const locale = useLocale();
  const { business } = useBusiness();
  const api = useTRPC();
  const { data } = useSuspenseQuery({
    ...api.business.overview.queryOptions(),
    refetchInterval: 60_000,
  });
  const { steps, places, requests, links } = data;
  const isComplete = Object.values(steps).every(Boolean);
  return (
    <ConsolePage title={formatCalendarDay(today, locale)} lead={business.name}>
      <div className="grid gap-10">
        {!isComplete && <FirstSteps steps={steps} pageUrl={links.page} />}
        <section aria-label={t("today")} className="grid gap-4">
          {places.map((place) => (
            <PlaceToday key={place.id} place={place} showName={places.length > 1} today={today} />
          ))}
          <Requests count={requests} />
        </section>
        <Share name={business.name} slug={business.slug} links={links} />
      </div>
    </ConsolePage>
  );
}
