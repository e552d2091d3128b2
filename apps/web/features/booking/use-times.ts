import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { type Day, monthOf, shiftMonth } from "@/components/month-grid/days";
import { calendarDay } from "@/lib/format";
import { useTRPC } from "@/lib/trpc/client";
import { daysInput, isInReach, nextInput, type Search, slotsInput } from "./times-input";
import type { Slot } from "./types";
import { whenIdle } from "./when-idle";

interface Asked {
  readonly search: Search;
  /** The clock that days are told by. */
  readonly zone: string;
  /** The day asked for; null: the first that has times. */
  readonly wish: Day | null;
  /** The visit's own hold, whose time is free for it. */
  readonly hold?: string | undefined;
}

/** The three states are never mixed: not known yet, known (perhaps to be none), could not be found out. */
export type Found<T> =
  | { readonly state: "loading" }
  | { readonly state: "found"; readonly value: T }
  | { readonly state: "failed"; readonly error: unknown };

/** A month's open days and a day's times. It opens on the first day that has any. */
export function useTimes({ search, zone, wish, hold }: Asked) {
  const { availability } = useTRPC();
  const queries = useQueryClient();
  const [picked, setPicked] = useState<string | null>(null);

  const thisMonth = monthOf(search.today);
  const opening = useQuery(availability.days.queryOptions(daysInput(search, thisMonth)));
  const nothingSoon = opening.data?.days.length === 0;
  const later = useQuery({
    ...availability.next.queryOptions(nextInput(search)),
    enabled: nothingSoon,
  });
  const [firstLater] = later.data?.slots ?? [];
  const firstDay = opening.data?.days[0] ?? (firstLater && calendarDay(firstLater.startsAt, zone));
  const day = wish ?? firstDay ?? null;
  const month = picked ?? monthOf(day ?? search.today);

  const days = useQuery({
    ...availability.days.queryOptions(daysInput(search, month)),
    enabled: isInReach(search, month),
  });
  const times = useQuery({
    ...availability.slots.queryOptions(slotsInput(search, day ?? search.today, hold)),
    enabled: day !== null,
  });
  const slots = useKept(day, times.data?.slots);

  const nextDay = days.data?.days.find((open) => day !== null && open > day) ?? null;
  const isSettled = times.isSuccess && days.isSuccess;
  useEffect(() => {
    if (!isSettled) return undefined;
    return whenIdle(() => {
      if (nextDay)
        void queries.prefetchQuery(
          availability.slots.queryOptions(slotsInput(search, nextDay, hold)),
        );
      const following = shiftMonth(month, 1);
      if (isInReach(search, following))
        void queries.prefetchQuery(availability.days.queryOptions(daysInput(search, following)));
    });
  });

  const failure = opening.error ?? later.error;
  return {
    day,
    month,
    setMonth: setPicked,
    openDays: found(days.data && new Set(days.data.days), days.error),
    times: found(slots, times.error ?? (day === null ? failure : null)),
    /** Nothing at all can be booked within the horizon. */
    isBookedOut: day === null && later.isSuccess && !firstLater,
    nextDay: nextDay ?? (firstDay && day !== null && firstDay > day ? firstDay : null),
    retry: () => queries.invalidateQueries({ queryKey: availability.pathKey() }),
    isRetrying: times.isFetching || days.isFetching || opening.isFetching,
  };
}

export type Times = ReturnType<typeof useTimes>;

function found<T>(value: T | undefined, error: unknown): Found<T> {
  if (value !== undefined) return { state: "found", value };
  return error ? { state: "failed", error } : { state: "loading" };
}

/** A day's times as last seen, while they are looked up once more with the visit's own hold counted as free. */
function useKept(day: Day | null, slots: readonly Slot[] | undefined) {
  const [last, setLast] = useState<{ day: Day | null; slots: readonly Slot[] } | null>(null);
  if (slots && last?.slots !== slots) setLast({ day, slots });
  return slots ?? (last?.day === day ? last.slots : undefined);
}
