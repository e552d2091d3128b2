import { addDays } from "@/components/month-grid/days";
import { calendarDay } from "@/lib/format";
import { type Chosen, wantedOf } from "./choice";
import type { Search } from "./times-input";
import type { Business } from "./types";

/**
 * What times are looked for, once it is known what and where. In person the place's clock counts; else the visitor's,
 * and null while that is unknown.
 */
export function searchOf(
  business: Business,
  chosen: Chosen,
  visitorZone: string | null,
): { search: Search; zone: string } | null {
  const wanted = wantedOf(business, chosen);
  const { offer, place } = chosen;
  if (!wanted || !offer || !place) return null;
  const zone = offer.isRemote ? visitorZone : place.zone;
  if (zone === null) return null;
  const today = calendarDay(business.now, zone);
  const lastDay = addDays(today, offer.horizonDays);
  return { search: { wanted, today, lastDay, zone: offer.isRemote ? zone : null }, zone };
}
