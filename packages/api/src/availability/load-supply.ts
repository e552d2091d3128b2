import type { resources, Tx } from "@daybook/db";
import { DomainError, found } from "../errors";
import { loadPlan, type Plan } from "./load-plan";
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
export function supplyOf(plan: Plan, wanted: Wanted): Supply {
  const business = found(plan.business, "BUSINESS_NOT_FOUND");
  const location = found(plan.location, "LOCATION_NOT_FOUND");
  const place = { business, location, zone: location.zone };
  return wanted.serviceId ? ofService(plan, wanted, place) : ofResources(plan, wanted, place);
}

/** For what needs no calendar: what a booking costs, where it is, how it can be cancelled. */
export async function loadSupply(tx: Tx, wanted: Wanted): Promise<Supply> {
  const never = new Date(0);
  return supplyOf(await loadPlan(tx, { ...wanted, from: never, until: never }), wanted);
}

type Place = Pick<Supply, "business" | "location" | "zone">;

function ofService(plan: Plan, wanted: Wanted, place: Place): Supply {
  const service = found(plan.service, "SERVICE_NOT_FOUND");
  if (plan.offeredAt.length > 0 && !plan.offeredAt.includes(wanted.locationId)) {
    throw new DomainError("NOT_OFFERED_HERE");
  }
  const { steps, requirements, supplied } = plan;
  // Asked for by name, so nobody else is offered in their place.
  if (wanted.resourceId && !supplied.some(({ resource }) => resource.id === wanted.resourceId)) {
    throw new DomainError("NO_RESOURCE", { field: "resourceId" });
  }
  return {
    ...place,
    service,
    mode: service.mode,
    noticeMinutes: service.noticeMinutes ?? place.business.noticeMinutes,
    horizonDays: service.horizonDays ?? place.business.horizonDays,
    durationMinutes: service.durationMinutes,
    resources: supplied.map(({ resource }) => toSupply(resource)),
    combinations: [],
    steps: stepsOfService({
      service,
      steps,
      requirements,
      enabled: supplied,
      preferred: wanted.resourceId,
    }),
  };
}

function ofResources(plan: Plan, wanted: Wanted, place: Place): Supply {
  const rows = plan.supplied.map(({ resource }) => resource);
  const chosen = rows.find((resource) => resource.id === wanted.resourceId);
  if (wanted.resourceId && !chosen) throw new DomainError("RESOURCE_NOT_FOUND");
  if (rows.length === 0) throw new DomainError("NO_RESOURCE");
  const durationMinutes = wanted.durationMinutes ?? (chosen ?? rows[0])?.bookableMinutes ?? 0;
  if (durationMinutes > place.business.maxBookingMinutes) {
    throw new DomainError("DURATION_OUT_OF_RANGE", { field: "durationMinutes" });
  }
  const combinations = combinationsOf(plan);
  return {
    ...place,
    service: null,
    mode: "in_person",
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

const combinationsOf = ({ combined }: Plan) =>
  [...new Map(combined.map(({ combination }) => [combination.id, combination])).values()].map(
    (combination) => ({
      id: combination.id,
      label: combination.name,
      capacityMin: combination.capacityMin,
      capacityMax: combination.capacityMax,
      resourceIds: combined
        .filter((row) => row.combination.id === combination.id)
        .map((row) => row.resourceId),
    }),
  );

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
