import { businesses, newId, services, type Tx } from "@daybook/db";
import type { TenantContext } from "../context";
import { DomainError, found, refuse } from "../errors";
import { given } from "../given";
import { freeSlug, slugOfService } from "./free-slug";
import type { CreateService } from "./inputs";
import { whyNotLast, whyNotOfferAt, whyNotRange, whyNotSteps } from "./rules";
import { saveParts } from "./save-parts";

/**
 * A service with its steps, needs, places, performers and extras.
 * @throws DURATION_OUT_OF_RANGE, STEPS_DO_NOT_ADD_UP, SERVICE_SLUG_TAKEN with a free one like it
 */
export function createService({ tenant, locations }: TenantContext, input: CreateService) {
  const { steps, requirements, locationIds, performers, extraIds, slug: wanted, ...fields } = input;
  refuse(whyNotOfferAt(locations, locationIds));
  return tenant.write(async (tx) => {
    const [row] = await tx.select().from(businesses);
    const business = found(row, "BUSINESS_NOT_FOUND");
    refuse(whyNotLast(input.durationMinutes, business), { field: "durationMinutes" });
    refuse(whyNotSteps(input.durationMinutes, steps), { field: "steps" });
    refuse(whyNotRange(fields), { field: "capacityMax" });
    const slug = wanted ? await takenOr(tx, wanted) : await freeSlug(tx, slugOfService(input.name));
    const serviceId = newId("srv");
    const { currency } = business;
    await tx
      .insert(services)
      .values({ ...given(fields), name: input.name, id: serviceId, slug, currency });
    await saveParts(tx, serviceId, { steps, requirements, locationIds, performers, extraIds });
    return { serviceId, slug };
  });
}

/** The wanted address, if nobody has it. The unique index decides where two ask at once. */
export async function takenOr(tx: Tx, wanted: string, serviceId: string | null = null) {
  const suggestion = await freeSlug(tx, wanted, serviceId);
  if (suggestion !== wanted)
    throw new DomainError("SERVICE_SLUG_TAKEN", { field: "slug", suggestion });
  return wanted;
}
