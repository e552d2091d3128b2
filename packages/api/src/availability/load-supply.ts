import {
  businesses,
  locations,
  on,
  resourceLocations,
  resources,
  resourceServices,
  serviceLocations,
  serviceRequirements,
  services,
  serviceSteps,
  tableCombinationMembers,
  tableCombinations,
  type Tx,
} from "@daybook/db";
import { and, asc, eq, isNotNull, isNull, ne } from "drizzle-orm";
import { DomainError, found } from "../errors";
import { stepsOfResources, stepsOfService } from "./steps";
import type { Supply, SupplyResource } from "./supply";

/** What somebody would like to book: a service, or (without one) a resource by time and party alone. */
export interface Wanted {
  readonly locationId: string;
  readonly serviceId: string | null;
  /** Exactly this one: a person, a room, a table. Null: no preference. */
  readonly resourceId: string | null;
  readonly partySize: number;
  /** Only without a service; a resource's own length if absent. */
  readonly durationMinutes?: number | null;
}

/** The place, the service and the resources that could deliver what is wanted, as the engine takes them. */
export async function loadSupply(tx: Tx, wanted: Wanted): Promise<Supply> {
  const [[business], [location]] = await Promise.all([
    tx.select().from(businesses),
    tx
      .select()
      .from(locations)
      .where(and(eq(locations.id, wanted.locationId), isNull(locations.archivedAt))),
  ]);
  const place = {
    business: found(business, "BUSINESS_NOT_FOUND"),
    location: found(location, "LOCATION_NOT_FOUND"),
  };
  return wanted.serviceId
    ? supplyOfService(tx, wanted, wanted.serviceId, place)
    : supplyOfResources(tx, wanted, place);
}

type Place = Pick<Supply, "business" | "location">;

async function supplyOfService(
  tx: Tx,
  wanted: Wanted,
  serviceId: string,
  place: Place,
): Promise<Supply> {
  const [[service], offeredAt, steps, requirements, enabled] = await Promise.all([
    tx.select().from(services).where(eq(services.id, serviceId)),
    tx.select().from(serviceLocations).where(eq(serviceLocations.serviceId, serviceId)),
    tx
      .select()
      .from(serviceSteps)
      .where(eq(serviceSteps.serviceId, serviceId))
      .orderBy(asc(serviceSteps.position)),
    tx
      .select()
      .from(serviceRequirements)
      .where(eq(serviceRequirements.serviceId, serviceId))
      .orderBy(asc(serviceRequirements.position)),
    tx
      .select({ resource: resources, priority: resourceServices.priority })
      .from(resourceServices)
      .innerJoin(resources, on(resourceServices, resourceServices.resourceId, resources))
      .innerJoin(
        resourceLocations,
        and(
          eq(resourceLocations.businessId, resources.businessId),
          eq(resourceLocations.resourceId, resources.id),
          eq(resourceLocations.locationId, wanted.locationId),
          eq(resourceLocations.status, "active"),
        ),
      )
      .where(
        and(
          eq(resourceServices.serviceId, serviceId),
          eq(resourceServices.status, "active"),
          ne(resources.status, "archived"),
        ),
      ),
  ]);
  const known = found(service, "SERVICE_NOT_FOUND");
  if (offeredAt.length > 0 && !offeredAt.some((row) => row.locationId === wanted.locationId)) {
    throw new DomainError("NOT_OFFERED_HERE");
  }
  return {
    ...place,
    service: known,
    mode: known.mode,
    zone: place.location.zone,
    noticeMinutes: known.noticeMinutes ?? place.business.noticeMinutes,
    horizonDays: known.horizonDays ?? place.business.horizonDays,
    durationMinutes: known.durationMinutes,
    resources: enabled.map(({ resource }) => toSupply(resource)),
    combinations: [],
    steps: stepsOfService({
      service: known,
      steps,
      requirements,
      enabled,
      preferred: wanted.resourceId,
    }),
  };
}

async function supplyOfResources(tx: Tx, wanted: Wanted, place: Place): Promise<Supply> {
  const [bookable, joined] = await Promise.all([
    tx
      .select({ resource: resources })
      .from(resources)
      .innerJoin(
        resourceLocations,
        and(
          eq(resourceLocations.businessId, resources.businessId),
          eq(resourceLocations.resourceId, resources.id),
          eq(resourceLocations.locationId, wanted.locationId),
          eq(resourceLocations.status, "active"),
        ),
      )
      .where(and(isNotNull(resources.bookableMinutes), ne(resources.status, "archived")))
      .orderBy(asc(resources.sortOrder), asc(resources.id)),
    tx
      .select({ combination: tableCombinations, resourceId: tableCombinationMembers.resourceId })
      .from(tableCombinationMembers)
      .innerJoin(
        tableCombinations,
        on(tableCombinationMembers, tableCombinationMembers.combinationId, tableCombinations),
      )
      .where(
        and(
          eq(tableCombinations.locationId, wanted.locationId),
          eq(tableCombinations.status, "active"),
        ),
      )
      .orderBy(asc(tableCombinations.id), asc(tableCombinationMembers.resourceId)),
  ]);
  const combinations = [
    ...new Map(joined.map(({ combination }) => [combination.id, combination])).values(),
  ].map((combination) => ({
    id: combination.id,
    label: combination.name,
    capacityMin: combination.capacityMin,
    capacityMax: combination.capacityMax,
    resourceIds: joined
      .filter((row) => row.combination.id === combination.id)
      .map((row) => row.resourceId),
  }));
  const rows = bookable.map(({ resource }) => resource);
  const chosen = rows.find((resource) => resource.id === wanted.resourceId);
  if (wanted.resourceId && !chosen) throw new DomainError("RESOURCE_NOT_FOUND");
  const durationMinutes = wanted.durationMinutes ?? (chosen ?? rows[0])?.bookableMinutes ?? 0;
  if (rows.length === 0) throw new DomainError("NO_RESOURCE");
  if (durationMinutes > place.business.maxBookingMinutes)
    throw new DomainError("DURATION_OUT_OF_RANGE", { field: "durationMinutes" });
  return {
    ...place,
    service: null,
    mode: "in_person",
    zone: place.location.zone,
    noticeMinutes: place.business.noticeMinutes,
    horizonDays: place.business.horizonDays,
    durationMinutes,
    resources: rows.map(toSupply),
    combinations,
    steps: stepsOfResources({
      resources: rows,
      combinations,
      durationMinutes,
      preferred: wanted.resourceId,
    }),
  };
}

const toSupply = (row: typeof resources.$inferSelect): SupplyResource => ({
  id: row.id,
  label: row.name,
  kind: row.kind,
  lanes: row.lanes,
  capacityMin: row.capacityMin,
  capacityMax: row.capacityMax,
  active: row.status === "active",
  sortOrder: row.sortOrder,
  setupMinutes: row.setupMinutes,
  teardownMinutes: row.teardownMinutes,
});
