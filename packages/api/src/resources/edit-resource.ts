import { bookings, resources, type Tx } from "@daybook/db";
import { and, eq, notInArray, sql } from "drizzle-orm";
import { whyNotRange } from "../catalog/rules";
import { comingBookings, occupying } from "../coming-bookings";
import type { TenantContext } from "../context";
import { refuse } from "../errors";
import { given } from "../given";
import type { EditResource } from "./inputs";
import { lockResource } from "./lock-resource";
import { whyNotAt, whyNotChange } from "./rules";
import { checkSection, savePlaces, saveProfile, saveServices } from "./save-parts";

/** Changes it for what is booked from now on. Coming bookings at places it leaves are returned: they need somebody else. */
export function editResource(ctx: TenantContext, input: EditResource) {
  const { resourceId, locationIds, services, profile, ...fields } = input;
  return ctx.tenant.write(async (tx) => {
    const { resource, locationIds: before } = await lockResource(tx, resourceId);
    refuse(whyNotChange(ctx.locations, before));
    if (locationIds) {
      refuse(whyNotChange(ctx.locations, locationIds));
      refuse(whyNotAt(resource.kind, locationIds), { field: "locationIds" });
    }
    const next = { ...resource, ...given(fields) };
    refuse(whyNotRange(next), { field: "capacityMax" });
    await checkSection(tx, fields.sectionId, locationIds ?? before);
    const leavesSection =
      locationIds && fields.sectionId === undefined && before[0] !== locationIds[0];
    await tx
      .update(resources)
      .set({
        ...given(fields),
        ...(leavesSection && { sectionId: null }),
        version: sql`${resources.version} + 1`,
      })
      .where(eq(resources.id, resourceId));
    if (locationIds) await savePlaces(tx, resource, locationIds);
    if (services) await saveServices(tx, resourceId, services);
    if (profile) await saveProfile(tx, resource, profile);
    return {
      needReassignment: locationIds ? await leftBehind(tx, ctx, resourceId, locationIds) : [],
    };
  });
}

const leftBehind = (tx: Tx, { now }: TenantContext, resourceId: string, kept: string[]) =>
  comingBookings(
    tx,
    now,
    and(occupying(tx, [resourceId], now), notInArray(bookings.locationId, kept)),
  );
