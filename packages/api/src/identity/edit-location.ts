import { locations } from "@daybook/db";
import { and, eq, isNull } from "drizzle-orm";
import type { TenantContext } from "../context";
import { found } from "../errors";
import { given } from "../given";
import { checkLocation } from "../location-scope";
import type { EditLocation } from "./inputs";

export function editLocation(ctx: TenantContext, { locationId, ...input }: EditLocation) {
  checkLocation(ctx, locationId);
  return ctx.tenant.write(async (tx) => {
    const [row] = await tx
      .update(locations)
      .set({ ...given(input), id: locationId })
      .where(and(eq(locations.id, locationId), isNull(locations.archivedAt)))
      .returning({ id: locations.id });
    found(row, "LOCATION_NOT_FOUND");
  });
}
