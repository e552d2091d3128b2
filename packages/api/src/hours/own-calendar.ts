import {
  businesses,
  calendarBindings,
  calendars,
  locations,
  resourceLocations,
  resources,
  serviceLocations,
  services,
  type Tx,
} from "@daybook/db";
import { and, asc, eq, isNull, ne } from "drizzle-orm";
import { whyNotOfferAt } from "../catalog/rules";
import type { TenantContext } from "../context";
import { found, type Refusal, refuse } from "../errors";
import { locationsOf } from "../resources/lock-resource";
import { whyNotChange } from "../resources/rules";
import type { Of } from "./inputs";
import { makeCalendar } from "./make-calendar";

const bindingOf = (of: Of) => {
  switch (of.subject) {
    case "business":
      return eq(calendarBindings.subject, "business");
    case "location":
      return eq(calendarBindings.locationId, of.locationId);
    case "resource":
      return eq(calendarBindings.resourceId, of.resourceId);
    case "service":
      return eq(calendarBindings.serviceId, of.serviceId);
  }
};

/** The calendar that is bound to exactly this, or null. */
export async function findCalendar(tx: Tx, of: Of) {
  const [row] = await tx
    .select({ calendar: calendars })
    .from(calendarBindings)
    .innerJoin(
      calendars,
      and(
        eq(calendars.businessId, calendarBindings.businessId),
        eq(calendars.id, calendarBindings.calendarId),
      ),
    )
    .where(bindingOf(of));
  return row?.calendar ?? null;
}

/**
 * The calendar of exactly this, locked, made where there is none. A new one is open by default: it narrows nothing
 * until it is given hours or a block. Who loses the race to make it is told HOURS_CHANGED.
 */
export async function lockCalendar(tx: Tx, of: Of) {
  const known = await findCalendar(tx, of);
  const calendarId = known?.id ?? (await makeOwn(tx, of));
  const [row] = await tx.select().from(calendars).where(eq(calendars.id, calendarId)).for("update");
  return { calendar: found(row, "NOT_FOUND"), isNew: !known };
}

async function makeOwn(tx: Tx, of: Of) {
  const { name, zone } = await subjectOf(tx, of);
  const calendarId = await makeCalendar(tx, of, { name, zone });
  await tx.update(calendars).set({ openByDefault: true }).where(eq(calendars.id, calendarId));
  return calendarId;
}

/** What the hours are of: its name, and the zone in which they are entered. */
export async function subjectOf(tx: Tx, of: Of): Promise<{ name: string; zone: string }> {
  const [business] = await tx.select().from(businesses);
  const { name, zone } = found(business, "BUSINESS_NOT_FOUND");
  switch (of.subject) {
    case "business":
      return { name, zone };
    case "location": {
      const [row] = await tx
        .select()
        .from(locations)
        .where(and(eq(locations.id, of.locationId), isNull(locations.archivedAt)));
      return found(row, "LOCATION_NOT_FOUND");
    }
    case "resource": {
      const [row] = await tx
        .select({ name: resources.name, zone: locations.zone })
        .from(resources)
        .leftJoin(
          resourceLocations,
          and(
            eq(resourceLocations.businessId, resources.businessId),
            eq(resourceLocations.resourceId, resources.id),
            eq(resourceLocations.status, "active"),
          ),
        )
        .leftJoin(
          locations,
          and(
            eq(locations.businessId, resourceLocations.businessId),
            eq(locations.id, resourceLocations.locationId),
          ),
        )
        .where(and(eq(resources.id, of.resourceId), ne(resources.status, "archived")))
        .orderBy(asc(locations.sortOrder), asc(locations.id))
        .limit(1);
      const resource = found(row, "RESOURCE_NOT_FOUND");
      return { name: resource.name, zone: resource.zone ?? zone };
    }
    case "service": {
      const [row] = await tx
        .select()
        .from(services)
        .where(and(eq(services.id, of.serviceId), ne(services.status, "archived")));
      return { name: found(row, "SERVICE_NOT_FOUND").name, zone };
    }
  }
}

/** @throws LOCATION_NOT_YOURS where the hours govern more than the caller's places. */
export async function checkHoursOf(tx: Tx, ctx: TenantContext, of: Of) {
  refuse(await whyNotEditHours(tx, ctx, of));
}

/** Why whoever is limited to some places cannot change these hours, or null. */
export async function whyNotEditHours(
  tx: Tx,
  { locations: own }: Pick<TenantContext, "locations">,
  of: Of,
): Promise<Refusal | null> {
  if (own === "all") return null;
  switch (of.subject) {
    case "business":
      return "LOCATION_NOT_YOURS";
    case "location":
      return whyNotChange(own, [of.locationId]);
    case "resource":
      return whyNotChange(own, await locationsOf(tx, of.resourceId));
    case "service": {
      const rows = await tx
        .select({ id: serviceLocations.locationId })
        .from(serviceLocations)
        .where(eq(serviceLocations.serviceId, of.serviceId));
      return whyNotOfferAt(
        own,
        rows.map((row) => row.id),
      );
    }
  }
}
