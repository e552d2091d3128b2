"use client";

import { keepPreviousData, useQueries } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTRPC } from "@/lib/trpc/client";

/** As many as a page shows at once. */
export const pageSize = 25;
/** Typing settles for this long before the server is asked. */
const PAUSE_MS = 250;

interface Wanted {
  readonly query: string;
  readonly archived: boolean;
}

/** Customers by what is typed, a page more at a time, the newest first. */
export function useCustomerSearch({ query, archived }: Wanted) {
  const { customers } = useTRPC();
  const settled = useSettled(query.trim());
  const asked = `${archived} ${settled}`;
  // The last of each page shown; they belong to one question and go with it.
  const [shown, setShown] = useState<{ asked: string; after: readonly string[] }>({
    asked,
    after: [],
  });
  const after = shown.asked === asked ? shown.after : [];
  const pages = useQueries({
    queries: [undefined, ...after].map((id) => ({
      ...customers.search.queryOptions({
        query: settled,
        archived,
        limit: pageSize,
        ...(id && { after: id }),
      }),
      placeholderData: keepPreviousData,
    })),
  });
  const last = pages.at(-1)?.data?.at(-1);
  const isFull = pages.at(-1)?.data?.length === pageSize;
  return {
    settled,
    list: pages.flatMap((page) => page.data ?? []),
    isPending: pages.some((page) => page.isPending),
    isFetching: pages.some((page) => page.isFetching),
    failed: pages.find((page) => page.isError) ?? null,
    more: isFull && last ? () => setShown({ asked, after: [...after, last.id] }) : null,
  };
}

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
