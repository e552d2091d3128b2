import { resourceServices } from "@daybook/db";
import { and, eq } from "drizzle-orm";
import { enable } from "../catalog/save-parts";
import type { TenantContext } from "../context";
import { refuse } from "../errors";
import type { SetCapability } from "./inputs";
import { lockResource } from "./lock-resource";
import { whyNotChange } from "./rules";

/** One cell of the matrix of resources and services. */
export function setCapability(
  ctx: TenantContext,
  { resourceId, serviceId, enabled, priority }: SetCapability,
) {
  return ctx.tenant.write(async (tx) => {
    const { locationIds } = await lockResource(tx, resourceId);
    refuse(whyNotChange(ctx.locations, locationIds));
    if (enabled) return enable(tx, { resourceId, serviceId, priority });
    await tx
      .update(resourceServices)
      .set({ status: "removed" })
      .where(
        and(eq(resourceServices.resourceId, resourceId), eq(resourceServices.serviceId, serviceId)),
      );
  });
}
