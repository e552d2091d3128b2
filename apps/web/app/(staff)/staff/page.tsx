import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { ListSkeleton } from "@/components/list-skeleton";
import { surroundings } from "@/features/session/surroundings";
import { ComingBookings } from "@/features/staff/coming-bookings";
import { comingBookings } from "@/features/staff/coming-query";
import { getQueryClient, Prefetched, trpc } from "@/lib/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("staff.coming");
  return { title: t("title") };
}

export default async function StaffPage() {
  await surroundings();
  // Not awaited: the page streams at once and the list follows.
  void getQueryClient().prefetchQuery(trpc.bookings.list.queryOptions(comingBookings));
  return (
    <Prefetched>
      <Suspense fallback={<ListSkeleton />}>
        <ComingBookings />
      </Suspense>
    </Prefetched>
  );
}
