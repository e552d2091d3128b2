import type { LocationScope, ResourceKind } from "@daybook/db";
import type { Refusal } from "../errors";

const fixedKinds: ReadonlySet<ResourceKind> = new Set(["room", "table", "equipment", "vehicle"]);

/** Why a resource of this kind cannot be at these places, or null. */
export function whyNotAt(kind: ResourceKind, locationIds: readonly string[]): Refusal | null {
  const places = new Set(locationIds).size;
  return places === 0 || (fixedKinds.has(kind) && places > 1) ? "RESOURCE_WITHOUT_PLACE" : null;
}

/** Why whoever is limited to some places cannot change a resource of these, or null. */
export function whyNotChange(own: LocationScope, locationIds: readonly string[]): Refusal | null {
  if (own === "all") return null;
  return locationIds.length > 0 && locationIds.every((id) => own.includes(id))
    ? null
    : "LOCATION_NOT_YOURS";
}

/** Why whoever is limited to some places does not see a resource of these, or null. */
export function whyNotSee(own: LocationScope, locationIds: readonly string[]): Refusal | null {
  return own === "all" || locationIds.some((id) => own.includes(id)) ? null : "RESOURCE_NOT_FOUND";
}
