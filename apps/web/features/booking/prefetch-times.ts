import "server-only";
import { monthOf } from "@/components/month-grid/days";
import { calendarDay } from "@/lib/format";
import { getQueryClient, trpc } from "@/lib/trpc/server";
import type { Chosen } from "./choice";
import { searchOf } from "./search-of";
import { daysInput, isInReach, nextInput, type Search, slotsInput } from "./times-input";
import type { Business } from "./types";
import type { Visit } from "./visit";

/** Looks up what the step of day and time shows first, so that its times are painted before any script. */
export async function prefetchTimes(business: Business, chosen: Chosen, visit: Visit) {
  const found = searchOf(business, chosen, null);
  if (!found) return;
  const { search, zone } = found;
  const hold = visit.at ? (visit.visit ?? undefined) : undefined;
  const day = visit.day ?? (await firstDay(search, zone));
  const queries = getQueryClient();
  const month = monthOf(day ?? search.today);
  await Promise.all([
    queries.prefetchQuery(
      trpc.availability.days.queryOptions(daysInput(search, monthOf(search.today))),
    ),
    isInReach(search, month) &&
      queries.prefetchQuery(trpc.availability.days.queryOptions(daysInput(search, month))),
    day !== null &&
      queries.prefetchQuery(trpc.availability.slots.queryOptions(slotsInput(search, day, hold))),
  ]);
}

/** A failure here is no failure of the page: the browser asks again and says what is wrong. */
async function firstDay(search: Search, zone: string): Promise<string | null> {
  const queries = getQueryClient();
  const opening = await queries
    .fetchQuery({
      ...trpc.availability.days.queryOptions(daysInput(search, monthOf(search.today))),
      retry: false,
    })
    .catch(() => null);
  if (opening === null || opening.days.length > 0) return opening?.days[0] ?? null;
  const later = await queries
    .fetchQuery({ ...trpc.availability.next.queryOptions(nextInput(search)), retry: false })
    .catch(() => null);
  const [slot] = later?.slots ?? [];
  return slot ? calendarDay(slot.startsAt, zone) : null;
}
