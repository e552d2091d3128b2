import {
  businesses,
  locations,
  resourceLocations,
  resources,
  resourceServices,
  serviceLocations,
  services,
  staffProfiles,
} from "@daybook/db";
import { localDateAt, minuteFromMillis } from "@daybook/scheduling";
import { asc, eq, isNull, ne } from "drizzle-orm";
import type { MemberContext } from "../context";
import { found } from "../errors";

/** What a staff calendar needs before its first day: the places one works at, what can be booked there and by whom it is done. */
export function desk({ tenant, locations: scope, member, now }: MemberContext) {
  return tenant.read(async (tx) => {
    const [[business], places, offered, supply, worksAt, performers, limitedTo, [own]] =
      await Promise.all([
        tx.select().from(businesses),
        tx
          .select({ id: locations.id, name: locations.name, zone: locations.zone })
          .from(locations)
          .where(isNull(locations.archivedAt))
          .orderBy(asc(locations.sortOrder), asc(locations.id)),
        tx
          .select({
            id: services.id,
            name: services.name,
            durationMinutes: services.durationMinutes,
            priceMinor: services.priceMinor,
            currency: services.currency,
            capacityMin: services.capacityMin,
            capacityMax: services.capacityMax,
          })
          .from(services)
          .where(eq(services.status, "active"))
          .orderBy(asc(services.sortOrder), asc(services.id)),
        tx
          .select({
            id: resources.id,
            name: resources.name,
            kind: resources.kind,
            capacityMin: resources.capacityMin,
            capacityMax: resources.capacityMax,
            bookableMinutes: resources.bookableMinutes,
          })
          .from(resources)
          .where(ne(resources.status, "archived"))
          .orderBy(asc(resources.sortOrder), asc(resources.id)),
        tx.select().from(resourceLocations).where(eq(resourceLocations.status, "active")),
        tx
          .select({
            serviceId: resourceServices.serviceId,
            resourceId: resourceServices.resourceId,
          })
          .from(resourceServices)
          .where(eq(resourceServices.status, "active")),
        tx.select().from(serviceLocations),
        tx
          .select({ resourceId: staffProfiles.resourceId })
          .from(staffProfiles)
          .where(eq(staffProfiles.memberId, member.id)),
      ]);
    const { id, name, kind, locale } = found(business, "BUSINESS_NOT_FOUND");
    return {
      business: { id, name, kind, locale },
      ownResourceId: own?.resourceId ?? null,
      locations: places
        .filter((place) => scope === "all" || scope.includes(place.id))
        .map((place) => ({
          ...place,
          today: localDateAt(place.zone, minuteFromMillis(now.getTime())),
        })),
      resources: supply.map((resource) => ({
        ...resource,
        locationIds: worksAt
          .filter((row) => row.resourceId === resource.id)
          .map((row) => row.locationId),
      })),
      services: offered.map((service) => ({
        ...service,
        resourceIds: performers
          .filter((row) => row.serviceId === service.id)
          .map((row) => row.resourceId),
        /** Empty: everywhere. */
        locationIds: limitedTo
          .filter((row) => row.serviceId === service.id)
          .map((row) => row.locationId),
      })),
    };
  });
}
