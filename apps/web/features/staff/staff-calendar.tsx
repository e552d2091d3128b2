"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { MapPinPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/button-link";
import { EmptyState } from "@/components/empty-state";
import { useTRPC } from "@/lib/trpc/client";
import { useAddress } from "./address/use-address";
import { AnnouncerProvider } from "./announcer";
import { Calendar } from "./calendar";
import { DeskProvider } from "./desk-context";
import { DeskDataProvider } from "./desk-data";
import { LitProvider } from "./lit";
import { ZoneProvider } from "./place-context";

/** The staff calendar of the place that the address names, or of the first. */
export function StaffCalendar() {
  const t = useTranslations("staff.calendar");
  const { bookings } = useTRPC();
  const { data: desk } = useSuspenseQuery(bookings.desk.queryOptions());
  const { address, go } = useAddress();
  const location = desk.locations.find(({ id }) => id === address.locationId) ?? desk.locations[0];
  if (!location)
    return (
      <div className="p-5">
        <EmptyState
          title={t("noPlaceTitle")}
          icon={<MapPinPlus />}
          action={<ButtonLink href="/console">{t("toConsole")}</ButtonLink>}
        >
          {t("noPlaceText")}
        </EmptyState>
      </div>
    );
  return (
    <DeskDataProvider desk={desk} location={location}>
      <ZoneProvider value={location.zone}>
        <AnnouncerProvider>
          <LitProvider>
            <DeskProvider>
              <Calendar address={address} go={go} />
            </DeskProvider>
          </LitProvider>
        </AnnouncerProvider>
      </ZoneProvider>
    </DeskDataProvider>
  );
}
