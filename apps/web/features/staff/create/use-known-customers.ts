"use client";

import { useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { useTRPC } from "@/lib/trpc/client";

export interface Known {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly noShowCount: number;
}

const SHOWN = 5;

/** Who might be meant by what has been typed of a name, a number or an address. */
export function useKnownCustomers(typed: string): readonly Known[] {
  const { customers } = useTRPC();
  const query = useDeferredValue(typed.trim());
  const { data } = useQuery(
    customers.search.queryOptions({ query, limit: SHOWN }, { enabled: query.length > 1 }),
  );
  if (query.length < 2) return [];
  return (data ?? []).map(({ firstName, lastName, ...customer }) => ({
    ...customer,
    name: [firstName, lastName].filter(Boolean).join(" "),
  }));
}
