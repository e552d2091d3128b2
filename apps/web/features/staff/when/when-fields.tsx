"use client";

import { useQuery } from "@tanstack/react-query";
import { cx } from "class-variance-authority";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Combobox } from "@/components/combobox";
import { Field } from "@/components/field";
import { Skeleton } from "@/components/skeleton";
import { formatTime } from "@/lib/format";
import { useTRPC } from "@/lib/trpc/client";
import { dateOf, type Minute, minuteOf } from "../board/span";
import { usePlace } from "../place-context";
import { useRefusal } from "../use-refusal";
import { DayField } from "./day-field";
import { startsOf } from "./time-options";

/** What is to be done, as far as it decides which times are free. */
export interface Wanted {
  readonly serviceId: string | null;
  readonly resourceId: string | null;
  readonly partySize: number;
  readonly durationMinutes: number | null;
}

interface WhenFieldsProps {
  /** Null until it is known what is wanted: then no time is known to be free. */
  readonly wanted: Wanted | null;
  readonly locationId: string;
  /** A booking on the move: its own time is free to it. */
  readonly bookingId?: string;
  readonly on: string;
  readonly startsAt: Minute | null;
  readonly today: string;
  readonly onChange: (when: { on: string; startsAt: Minute | null }) => void;
  readonly error?: ReactNode;
}

/** A day and a time: one of the free ones with a press, any other by typing it. */
export function WhenFields(props: WhenFieldsProps) {
  const { wanted, locationId, bookingId, on, startsAt, today, onChange, error } = props;
  const t = useTranslations("staff.when");
  const { bookings } = useTRPC();
  const place = usePlace();
  const refusal = useRefusal();
  // Two questions: what the day's times are stays answered while what is wanted changes.
  const { data: bounds } = useQuery(
    bookings.freeTimes.queryOptions({ locationId, on, wanted: null }),
  );
  const { data: day } = useQuery(
    bookings.freeTimes.queryOptions(
      { locationId, on, wanted, ...(bookingId && { bookingId }) },
      { enabled: wanted !== null },
    ),
  );
  const times = (bounds ? startsOf(bounds, startsAt) : []).map((minute) => ({
    value: String(minute),
    label: formatTime(dateOf(minute), place),
  }));
  return (
    <div className="grid gap-4">
      <Field label={t("day")}>
        {(control) => (
          <DayField
            {...control}
            value={on}
            today={today}
            onChange={(next) => onChange({ on: next, startsAt: null })}
          />
        )}
      </Field>
      <Field label={t("time")} error={error}>
        {(control) => (
          <Combobox
            {...control}
            options={times}
            value={startsAt === null ? null : String(startsAt)}
            onChange={(value) => onChange({ on, startsAt: value === null ? null : Number(value) })}
            placeholder={t("timePlaceholder")}
            empty={t("noSuchTime")}
          />
        )}
      </Field>
      {wanted && (
        <fieldset aria-busy={!day} className="grid min-w-0 gap-1.5">
          <legend className="sr-only">{t("free")}</legend>
          <p className="text-small text-ink-2">
            {day?.why ? refusal(day.why) : day?.slots.length === 0 ? t("noneFree") : t("free")}
          </p>
          {day ? (
            <div className="flex max-h-32 flex-wrap gap-1.5 overflow-y-auto p-0.5">
              {day.slots.map((slot) => {
                const minute = minuteOf(slot.startsAt);
                return (
                  <button
                    key={minute}
                    type="button"
                    aria-pressed={minute === startsAt}
                    onClick={() => onChange({ on, startsAt: minute })}
                    className={cx(
                      "min-h-8 rounded-inner border px-2.5 transition-colors touch:min-h-11",
                      minute === startsAt
                        ? "border-accent bg-accent-soft font-semibold text-accent"
                        : "border-line hover:border-edge hover:bg-sunken",
                    )}
                  >
                    {formatTime(slot.startsAt, place)}
                  </button>
                );
              })}
            </div>
          ) : (
            <Skeleton className="h-8" />
          )}
        </fieldset>
      )}
    </div>
  );
}
