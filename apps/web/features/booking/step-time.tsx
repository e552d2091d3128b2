import { useLocale, useTranslations } from "next-intl";
import { calendarDay, formatDuration } from "@/lib/format";
import { Alternatives } from "./alternatives";
import { useBooking } from "./booking-context";
import { DayAndTime, slotsFound } from "./day-and-time";
import { HoldLine } from "./hold-line";
import type { Offer } from "./offers";
import { PeopleField } from "./people-field";
import { searchOf } from "./search-of";
import { StepTitle } from "./step-title";
import { SummaryBar } from "./summary-bar";
import { TimesByPart } from "./time-buttons";
import { TimesSkeleton } from "./times-of-day";
import { useChooseTime } from "./use-choose-time";
import { useSlotWords } from "./use-slot-words";
import { useVisitorZone } from "./use-visitor-zone";

export function StepTime() {
  const t = useTranslations("booking.time");
  const { business, chosen } = useBooking();
  const visitorZone = useVisitorZone();
  const found = searchOf(business, chosen, visitorZone);
  if (!found || !chosen.offer)
    return (
      <>
        <StepTitle>{t("title")}</StepTitle>
        <TimesSkeleton />
      </>
    );
  return <Times {...found} offer={chosen.offer} visitorZone={visitorZone} />;
}

type TimesProps = NonNullable<ReturnType<typeof searchOf>> & {
  readonly offer: Offer;
  readonly visitorZone: string | null;
};

function Times({ search, zone, offer, visitorZone }: TimesProps) {
  const locale = useLocale();
  const { business, chosen, handle, hold } = useBooking();
  const { visit, fill } = handle;
  const chooseTime = useChooseTime(zone);
  const words = useSlotWords({ offer, withName: chosen.withName, zone });
  const hint = [
    offer.kind === "service" && chosen.trail[0] !== "service" && offer.name,
    formatDuration(offer.durationMinutes, locale),
  ];
  return (
    <>
      <DayAndTime
        search={search}
        zone={zone}
        visitorZone={visitorZone}
        wish={visit.day ?? (visit.at && calendarDay(visit.at, zone))}
        hold={visit.at ? (visit.visit ?? undefined) : undefined}
        onDay={(day) => fill({ day })}
        filter={<PeopleField />}
        hint={hint.filter(Boolean).join(" · ")}
        phone={chosen.place?.phone ?? business.phone}
      >
        {(times) => (
          <div className="grid gap-6">
            <Alternatives zone={zone} words={words} onTime={chooseTime} />
            <TimesByPart
              slots={slotsFound(times)}
              zone={zone}
              selected={hold.startsAt}
              isPending={hold.isPending}
              onTime={chooseTime}
              {...words}
            />
            <HoldLine zone={zone} />
          </div>
        )}
      </DayAndTime>
      <SummaryBar zone={zone} />
    </>
  );
}
