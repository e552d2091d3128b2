import type { TenantContext } from "./context";
import { DomainError } from "./errors";

/** Before the unlimited handle is used: the caller may act at this place. */
export function checkLocation({ locations }: Pick<TenantContext, "locations">, locationId: string) {
  if (locations !== "all" && !locations.includes(locationId))
    throw new DomainError("LOCATION_NOT_YOURS");
}
