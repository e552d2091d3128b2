"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useLocale } from "next-intl";
import { useEffect } from "react";
import { useTRPC } from "@/lib/trpc/client";
import { weekStart } from "@/lib/week";
import { daysShown, turn, type View } from "./address/address";

const MINUTE = 60_000;

/** The days on the screen. Read again every minute, since what can be done depends on the clock; more often while nothing is pushed. */
export function useBoard(locationId: string, view: View, date: string, live: boolean) {
  const { bookings } = useTRPC();
  const cache = useQueryClient();
  const first = weekStart(useLocale());
  const optionsFor = (day: string) =>
    bookings.board.queryOptions({ locationId, ...daysShown(view, day, first) });
  const { data, error, isPlaceholderData, dataUpdatedAt, refetch, isFetching } = useQuery({
    ...optionsFor(date),
    refetchInterval: live ? MINUTE : MINUTE / 4,
    placeholderData: (previous) => previous,
  });

  // The pages before and after are there before they are asked for.
  const isReady = data !== undefined && !isPlaceholderData;
  const neighbours = [turn(view, date, 1), turn(view, date, -1)].join(" ");
  useEffect(() => {
    if (!isReady) return;
    const timer = setTimeout(() => {
      for (const day of neighbours.split(" ")) void cache.prefetchQuery(optionsFor(day));
    }, 400);
    return () => clearTimeout(timer);
    // What the options are made of is in the list; they themselves are new each time.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isReady, neighbours, locationId, view, cache]);

  return {
    board: isPlaceholderData ? undefined : data,
    /** What was shown before this page, while this page is on its way. */
    before: data,
    error,
    fetchedAt: dataUpdatedAt,
    retry: () => void refetch(),
    retrying: isFetching,
  };
}
