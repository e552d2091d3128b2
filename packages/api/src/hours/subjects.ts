import {
  businesses,
  calendarBindings,
  calendars,
  locations,
  on,
  resourceLocations,
  resources,
  services,
} from "@daybook/db";
import { asc, eq, isNull, ne } from "drizzle-orm";
import type { TenantContext } from "../context";
import { found } from "../errors";
import { whyNotSee } from "../resources/rules";
import type { Of } from "./inputs";
import { subjectOfBinding } from "./remove-exception";

/** All that can have hours of its own, at the member's places: the business, then places, what is booked, services. */
export function listSubjects({ tenant, locations: own }: TenantContext) {
  return tenant.read(async (tx) => {
    const [business] = await tx.select({ name: businesses.name }).from(businesses);
    const [bound, places, supply, standing, menu] = await Promise.all([
      tx
        .select({ binding: calendarBindings, openByDefault: calendars.openByDefault })
        .from(calendarBindings)
        .innerJoin(calendars, on(calendarBindings, calendarBindings.calendarId, calendars)),
      tx
        .select({ id: locations.id, name: locations.name })
        .from(locations)
        .where(isNull(locations.archivedAt))
        .orderBy(asc(locations.sortOrder), asc(locations.id)),
      tx
        .select({ id: resources.id, name: resources.name, kind: resources.kind })
        .from(resources)
        .where(ne(resources.status, "archived"))
        .orderBy(asc(resources.sortOrder), asc(resources.name), asc(resources.id)),
      tx.select().from(resourceLocations).where(eq(resourceLocations.status, "active")),
      tx
        .select({ id: services.id, name: services.name })
        .from(services)
        .where(ne(services.status, "archived"))
        .orderBy(asc(services.sortOrder), asc(services.id)),
    ]);
    const placesOf = (id: string) =>
      standing.filter((row) => row.resourceId === id).map((row) => row.locationId);
    const subject = (of: Of, name: string, kind: "business" | "location" | "service" | Kind) => {
      const hours = bound.find(({ binding }) => keyOf(subjectOfBinding(binding)) === keyOf(of));
      return { of, name, kind, inherits: !hours || hours.openByDefault };
    };
    type Kind = (typeof supply)[number]["kind"];
    return [
      subject({ subject: "business" }, found(business, "BUSINESS_NOT_FOUND").name, "business"),
      ...places
        .filter(({ id }) => whyNotSee(own, [id]) === null)
        .map(({ id, name }) => subject({ subject: "location", locationId: id }, name, "location")),
      ...supply
        .filter(({ id }) => whyNotSee(own, placesOf(id)) === null)
        .map(({ id, name, kind }) => subject({ subject: "resource", resourceId: id }, name, kind)),
      ...menu.map(({ id, name }) =>
        subject({ subject: "service", serviceId: id }, name, "service"),
      ),
    ];
  });
}

function keyOf(of: Of): string {
  switch (of.subject) {
    case "business":
      return of.subject;
    case "location":
      return of.locationId;
    case "resource":
      return of.resourceId;
    case "service":
      return of.serviceId;
  }
}
