import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { surroundings } from "@/features/session/surroundings";
import { daysShown, readAddress } from "@/features/staff/address/address";
import { StaffCalendar } from "@/features/staff/staff-calendar";
import { firstOf, type SearchParams } from "@/lib/search-params";
import { getQueryClient, Prefetched, trpc } from "@/lib/trpc/server";
import { weekStart } from "@/lib/week";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("staff.calendar");
  return { title: t("pageTitle") };
}

export default async function StaffPage({ searchParams }: { searchParams: SearchParams }) {
  const search = new Map(Object.entries(await firstOf(searchParams)));
  await surroundings();
  const { date, view, locationId } = readAddress({ get: (name) => search.get(name) ?? null });
  const cache = getQueryClient();
  // Not awaited: what waits at the desk follows the day.
  void cache.prefetchQuery(trpc.bookings.requests.queryOptions());
  void cache.prefetchQuery(trpc.bookings.toSettle.queryOptions());
  await cache.prefetchQuery(trpc.bookings.desk.queryOptions());
  const desk = cache.getQueryData(trpc.bookings.desk.queryKey());
  const location = desk?.locations.find(({ id }) => id === locationId) ?? desk?.locations[0];
  if (location) {
    const days = daysShown(view, date ?? location.today, weekStart(await getLocale()));
    await cache.prefetchQuery(
      trpc.bookings.board.queryOptions({ locationId: location.id, ...days }),
    );
  }
  return (
    <Prefetched>
      <StaffCalendar />
    </Prefetched>
  );
}
