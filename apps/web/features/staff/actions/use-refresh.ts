"use client";

import { hashKey, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useTRPC } from "@/lib/trpc/client";

/** Reads again whatever of the bookings is on the screen. */
export function useRefresh() {
  const trpc = useTRPC();
  const cache = useQueryClient();
  return useCallback(() => {
    // Who works here and what is offered changes in the console, not with every booking.
    const desk = hashKey(trpc.bookings.desk.queryKey());
    return cache.invalidateQueries({
      ...trpc.bookings.pathFilter(),
      predicate: ({ queryHash }) => queryHash !== desk,
    });
  }, [cache, trpc]);
}
