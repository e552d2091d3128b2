import { resources, staffProfiles } from "@daybook/db";
import { eq, sql } from "drizzle-orm";
import { comingBookings, occupying } from "../coming-bookings";
import type { TenantContext } from "../context";
import { refuse } from "../errors";
import type { SetResourceStatus } from "./inputs";
import { lockResource } from "./lock-resource";
import { whyNotChange } from "./rules";

/**
 * Inactive or archived, it is offered for nothing new. Bookings it already has are not touched but returned: they need
 * somebody else. Archived is for good; its login, if any, is free to be another person's.
 */
export function setResourceStatus(ctx: TenantContext, { resourceId, status }: SetResourceStatus) {
  return ctx.tenant.write(async (tx) => {
    const { locationIds } = await lockResource(tx, resourceId);
    refuse(whyNotChange(ctx.locations, locationIds));
    await tx
      .update(resources)
      .set({ status, version: sql`${resources.version} + 1` })
      .where(eq(resources.id, resourceId));
    if (status === "archived")
      await tx
        .update(staffProfiles)
        .set({ memberId: null })
        .where(eq(staffProfiles.resourceId, resourceId));
    if (status === "active") return { needReassignment: [] };
    const which = occupying(tx, [resourceId], ctx.now);
    return { needReassignment: await comingBookings(tx, ctx.now, which) };
  });
}
