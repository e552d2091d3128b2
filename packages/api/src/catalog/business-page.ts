import {
  businesses,
  locations,
  resourceLocations,
  resources,
  sections,
  tableCombinations,
  type Tx,
} from "@daybook/db";
import { addDays, localDateAt, minuteFromMillis, openDays, weekdayOf } from "@daybook/scheduling";
import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import { loadCalendars } from "../availability/load-calendars";
import type { TenantContext } from "../context";
import { found } from "../errors";
import { policyText } from "../fulfillment/policy-text";

/** What a business shows to anybody: who it is, its places with the hours of the coming week, and what can be booked without a service. */
export function businessPage({ tenant, now }: TenantContext) {
  return tenant.read(async (tx) => {
    const [row] = await tx
      .select({
        name: businesses.name,
        slug: businesses.slug,
        kind: businesses.kind,
        zone: businesses.zone,
        currency: businesses.currency,
        locale: businesses.locale,
        email: businesses.email,
        phone: businesses.phone,
        website: businesses.website,
        about: businesses.about,
        accent: businesses.accent,
        maxBookingMinutes: businesses.maxBookingMinutes,
        horizonDays: businesses.horizonDays,
        holdMinutes: businesses.holdMinutes,
        cancellation: businesses.cancellation,
        cancellationMinutes: businesses.cancellationMinutes,
      })
      .from(businesses);
    const { cancellation, cancellationMinutes, ...business } = found(row, "BUSINESS_NOT_FOUND");
    const places = await tx
      .select({
        id: locations.id,
        name: locations.name,
        kind: locations.kind,
        addressLine: locations.addressLine,
        postalCode: locations.postalCode,
        city: locations.city,
        country: locations.country,
        phone: locations.phone,
        zone: locations.zone,
      })
      .from(locations)
      .where(isNull(locations.archivedAt))
      .orderBy(asc(locations.sortOrder), asc(locations.id));
    const bookable = await loadBookable(tx);
    const described = [];
    for (const place of places)
      described.push({
        ...place,
        week: await weekOf(tx, place, now),
        /** By time and party alone, such as tables. Null where there is nothing of the kind. */
        withoutService: bookable(place.id),
      });
    return {
      ...business,
      policyText: policyText({ cancellation, cancellationMinutes }),
      locations: described,
      /** The instant that "today" and the hours are told for. */
      now,
    };
  });
}

/** Today and the six days after it: wall-clock minutes from each day's midnight, past 1440 into the next. */
async function weekOf(tx: Tx, place: { id: string; zone: string }, now: Date) {
  const from = localDateAt(place.zone, minuteFromMillis(now.getTime()));
  const until = addDays(from, 6);
  const { calendars, chainOfVisit } = await loadCalendars(
    tx,
    { locationId: place.id, serviceId: null, resources: [] },
    { from: now, until: new Date(now.getTime() + 8 * 86_400_000) },
  );
  if (chainOfVisit.length === 0) return [];
  const facts = { locationId: place.id };
  return openDays({ calendars }, chainOfVisit, facts, { from, until, zone: place.zone }).map(
    ({ date, open }) => ({
      date,
      weekday: weekdayOf(date),
      open: open.map(({ startsMinute, endsMinute }) => ({ startsMinute, endsMinute })),
    }),
  );
}

async function loadBookable(tx: Tx) {
  const rows = await tx
    .select({
      locationId: resourceLocations.locationId,
      id: resources.id,
      name: resources.name,
      kind: resources.kind,
      capacityMin: resources.capacityMin,
      capacityMax: resources.capacityMax,
      bookableMinutes: resources.bookableMinutes,
      section: sections.name,
    })
    .from(resources)
    .innerJoin(
      resourceLocations,
      and(
        eq(resourceLocations.businessId, resources.businessId),
        eq(resourceLocations.resourceId, resources.id),
        eq(resourceLocations.status, "active"),
      ),
    )
    .leftJoin(
      sections,
      and(eq(sections.businessId, resources.businessId), eq(sections.id, resources.sectionId)),
    )
    .where(and(eq(resources.status, "active"), isNotNull(resources.bookableMinutes)))
    .orderBy(
      asc(sections.sortOrder),
      asc(sections.name),
      asc(resources.sortOrder),
      asc(resources.id),
    );
  const joined = await tx
    .select({
      locationId: tableCombinations.locationId,
      capacityMax: tableCombinations.capacityMax,
    })
    .from(tableCombinations)
    .where(eq(tableCombinations.status, "active"));
  return (locationId: string) => {
    const own = rows.filter((row) => row.locationId === locationId);
    if (own.length === 0) return null;
    const largest = [...own, ...joined.filter((row) => row.locationId === locationId)];
    return {
      capacityMin: Math.min(...own.map((row) => row.capacityMin)),
      capacityMax: Math.max(...largest.map((row) => row.capacityMax)),
      resources: own.map(({ locationId: _place, ...resource }) => resource),
    };
  };
}
