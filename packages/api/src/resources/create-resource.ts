import { newId, resources } from "@daybook/db";
import { whyNotRange } from "../catalog/rules";
import type { TenantContext } from "../context";
import { refuse } from "../errors";
import { given } from "../given";
import type { CreateResource } from "./inputs";
import { whyNotAt, whyNotChange } from "./rules";
import { checkSection, savePlaces, saveProfile, saveServices } from "./save-parts";

/**
 * A person, room, table, machine, vehicle or seat that can be booked.
 * @throws RESOURCE_WITHOUT_PLACE, LOCATION_NOT_FOUND, SERVICE_NOT_FOUND
 */
export function createResource(
  { tenant, locations }: TenantContext,
  { kind, name, locationIds, services, profile, ...fields }: CreateResource,
) {
  refuse(whyNotChange(locations, locationIds));
  refuse(whyNotAt(kind, locationIds), { field: "locationIds" });
  const { capacityMin = 1, capacityMax = capacityMin } = fields;
  refuse(whyNotRange({ capacityMin, capacityMax }), { field: "capacityMax" });
  return tenant.write(async (tx) => {
    await checkSection(tx, fields.sectionId, locationIds);
    const made = { id: newId("res"), kind };
    await tx
      .insert(resources)
      .values({ ...made, ...given(fields), name, capacityMin, capacityMax });
    await savePlaces(tx, made, locationIds);
    await saveServices(tx, made.id, services);
    await saveProfile(tx, made, profile);
    return { resourceId: made.id };
  });
}
