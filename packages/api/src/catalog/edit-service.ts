import { businesses, serviceLocations, services, serviceSteps, type Tx } from "@daybook/db";
import { and, eq, ne, sql } from "drizzle-orm";
import type { TenantContext } from "../context";
import { found, refuse } from "../errors";
import { given } from "../given";
import { takenOr } from "./create-service";
import type { EditService } from "./inputs";
import { whyNotLast, whyNotOfferAt, whyNotRange, whyNotSteps } from "./rules";
import { saveParts } from "./save-parts";

/** Changes a service for what is booked from now on; bookings keep what they were made with. */
export function editService({ tenant, locations }: TenantContext, input: EditService) {
  const { serviceId, steps, requirements, locationIds, performers, extraIds, ...fields } = input;
  return tenant.write(async (tx) => {
    const service = await lockService(tx, serviceId);
    const offeredAt = await tx
      .select({ id: serviceLocations.locationId })
      .from(serviceLocations)
      .where(eq(serviceLocations.serviceId, serviceId));
    refuse(
      whyNotOfferAt(
        locations,
        offeredAt.map((row) => row.id),
      ),
    );
    if (locationIds) refuse(whyNotOfferAt(locations, locationIds));
    const next = { ...service, ...given(fields) };
    const [business] = await tx.select().from(businesses);
    refuse(whyNotLast(next.durationMinutes, found(business, "BUSINESS_NOT_FOUND")), {
      field: "durationMinutes",
    });
    refuse(whyNotSteps(next.durationMinutes, steps ?? (await stepsOf(tx, serviceId))), {
      field: "steps",
    });
    refuse(whyNotRange(next), { field: "capacityMax" });
    if (fields.slug) await takenOr(tx, fields.slug, serviceId);
    await tx
      .update(services)
      .set({ ...given(fields), version: sql`${services.version} + 1` })
      .where(eq(services.id, serviceId));
    await saveParts(
      tx,
      serviceId,
      given({ steps, requirements, locationIds, performers, extraIds }),
    );
  });
}

/** Two edits of one service follow each other. */
export async function lockService(tx: Tx, serviceId: string) {
  const [row] = await tx
    .select()
    .from(services)
    .where(and(eq(services.id, serviceId), ne(services.status, "archived")))
    .for("update");
  return found(row, "SERVICE_NOT_FOUND");
}

const stepsOf = (tx: Tx, serviceId: string) =>
  tx
    .select()
    .from(serviceSteps)
    .where(eq(serviceSteps.serviceId, serviceId))
    .orderBy(serviceSteps.position);
