"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useTRPC } from "@/lib/trpc/client";

/** Reads again whatever of the bookings is on the screen. */
export function useRefresh() {
  const trpc = useTRPC();
  const cache = useQueryClient();
  return useCallback(() => cache.invalidateQueries(trpc.bookings.pathFilter()), [cache, trpc]);
}
