import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { addDays } from "@/components/month-grid/days";
import { calendarDay, formatMoment, formatTime } from "@/lib/format";
import { refusalOf, useRefusalText } from "@/lib/refusal-text";
import { useTRPC } from "@/lib/trpc/client";
import { Offered } from "../alternatives";
import { alternativesOf } from "../alternatives-of";
import { DayAndTime, slotsFound } from "../day-and-time";
import { plainLink } from "../plain-link";
import { TimesByPart } from "../time-buttons";
import type { Search } from "../times-input";
import type { Managed, Slot } from "../types";
import { useVisitorZone } from "../use-visitor-zone";
import { zoneOf } from "./booking-facts";
import { useManageStep } from "./use-manage-step";

interface MovePanelProps {
  readonly booking: Managed;
  readonly token: string;
  readonly onMoved: () => Promise<void>;
}

/** Another time in one step: the old one is given up only when the new one is taken. */
export function MovePanel({ booking, token, onMoved }: MovePanelProps) {
  const t = useTranslations("manage.move");
  const locale = useLocale();
  const refusalText = useRefusalText();
  const { manage, availability } = useTRPC();
  const queries = useQueryClient();
  const { go } = useManageStep();
  const zone = zoneOf(booking);
  const here = { locale, zone };
  const [day, setDay] = useState<string | null>(null);
  const [chosen, setChosen] = useState<Date | null>(null);
  const move = useMutation(
    manage.move.mutationOptions({
      onSuccess: onMoved,
      onError: () => queries.invalidateQueries({ queryKey: availability.pathKey() }),
    }),
  );

  const wasTaken = refusalOf(move.error) === "SLOT_TAKEN";
  const lost = wasTaken && move.variables ? move.variables.startsAt : null;
  const isNow = (at: Date) => at.getTime() === booking.startsAt.getTime();
  const words = {
    nameOf: ({ startsAt }: Slot) => formatMoment(startsAt, here),
    noteOf: ({ startsAt }: Slot) => (isNow(startsAt) ? t("now") : null),
  };
  const choose = ({ startsAt }: Slot) => {
    setChosen(isNow(startsAt) ? null : startsAt);
    setDay(calendarDay(startsAt, zone));
    move.reset();
  };
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1 pb-6 text-ink-2">
        <p>
          {t("from", { moment: formatMoment(booking.startsAt, here), code: booking.code ?? "" })}
        </p>
        <button type="button" onClick={() => go(null)} className={plainLink}>
          {t("keep", { time: formatTime(booking.startsAt, here) })}
        </button>
      </div>
      <DayAndTime
        search={searchFor(booking, token)}
        zone={zone}
        visitorZone={useVisitorZone()}
        wish={day ?? calendarDay(booking.startsAt, zone)}
        onDay={setDay}
        hint={
          booking.with.length > 0
            ? t("with", { name: booking.with.join(", ") })
            : booking.things.join(", ")
        }
        phone={booking.place.phone ?? booking.business.phone}
      >
        {(times) => (
          <div className="grid gap-6">
            {lost && (
              <Offered
                of={lost}
                slots={alternativesOf(move.error)}
                {...{ zone, words }}
                onTime={choose}
              />
            )}
            {move.error && !lost && <ErrorSummary title={refusalText(move.error)} />}
            <TimesByPart
              slots={slotsFound(times)}
              zone={zone}
              selected={chosen ?? booking.startsAt}
              isPending={false}
              onTime={choose}
              {...words}
            />
          </div>
        )}
      </DayAndTime>
      <div className="sticky bottom-0 mt-8 border-t border-line bg-paper/95 py-3 backdrop-blur-sm">
        <Button
          size="large"
          className="max-sm:w-full"
          disabled={chosen === null}
          loading={move.isPending}
          onClick={() =>
            chosen && move.mutate({ token, startsAt: chosen, resourceId: booking.resourceId })
          }
        >
          {chosen ? t("confirm", { moment: formatMoment(chosen, here) }) : t("choose")}
        </Button>
      </div>
    </>
  );
}

function searchFor(booking: Managed, token: string): Search {
  const zone = zoneOf(booking);
  const today = calendarDay(booking.now, zone);
  const minutes = (booking.endsAt.getTime() - booking.startsAt.getTime()) / 60_000;
  return {
    wanted: {
      business: booking.business.slug,
      locationId: booking.locationId,
      serviceId: booking.serviceId,
      resourceId: booking.resourceId,
      partySize: booking.partySize,
      ...(booking.serviceId === null && { durationMinutes: minutes }),
    },
    today,
    lastDay: addDays(today, booking.horizonDays),
    zone: booking.mode === "in_person" ? null : zone,
    own: token,
  };
}
