"use client";

import type { RouterOutputs } from "@daybook/api/client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTRPC } from "@/lib/trpc/client";

export type BusinessDetails = RouterOutputs["business"]["get"];
type Permission = BusinessDetails["member"]["permissions"][number];

/** The business and what its reader may do there, as the API says. Every page of the console prefetches it. */
export function useBusiness() {
  const { business } = useTRPC();
  const { data } = useSuspenseQuery(business.get.queryOptions());
  const may = (permission: Permission) => data.member.permissions.includes(permission);
  return { business: data, may, isEverywhere: data.member.locations === "all" };
}

/** The places the reader works at. */
export function usePlaces() {
  const { locations } = useTRPC();
  return useSuspenseQuery(locations.list.queryOptions()).data;
}
