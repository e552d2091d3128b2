"use client";

import { useQueryClient } from "@tanstack/react-query";

/** After a change all that the console shows is asked for again: one thing is often shown, counted and offered elsewhere. */
export function useRefresh() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries();
}
