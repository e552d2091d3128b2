import { type ReactNode, Suspense } from "react";
import { ListSkeleton } from "@/components/list-skeleton";
import { Prefetched } from "@/lib/trpc/server";

/** The one feature of a page, with what was prefetched for it. */
export const Screen = ({ children }: { children: ReactNode }) => (
  <Prefetched>
    <Suspense fallback={<ListSkeleton />}>{children}</Suspense>
  </Prefetched>
);
