import { bookings, businesses, locations } from "@daybook/db";
import { and, eq, isNull, ne } from "drizzle-orm";
import { comingBookings } from "../coming-bookings";
import type { TenantContext } from "../context";
import { DomainError, found } from "../errors";
import { checkLocation } from "../location-scope";
import type { OneLocation } from "./inputs";

/**
 * Closes a place for good; what happened there keeps its name.
 * @throws STILL_REFERENCED with the coming bookings, LAST_LOCATION
 */
export function archiveLocation(ctx: TenantContext, { locationId }: OneLocation) {
  checkLocation(ctx, locationId);
  return ctx.tenant.write(async (tx) => {
    // Two archivings wait for each other, so that one place always stays.
    await tx.select({ id: businesses.id }).from(businesses).for("update");
    const open = isNull(locations.archivedAt);
    // Stronger than the key lock of a booking being inserted: those under way are waited for, then seen.
    const [row] = await tx
      .select()
      .from(locations)
      .where(and(eq(locations.id, locationId), open))
      .for("update");
    found(row, "LOCATION_NOT_FOUND");
    const others = await tx
      .select({ id: locations.id })
      .from(locations)
      .where(and(ne(locations.id, locationId), open));
    if (others.length === 0) throw new DomainError("LAST_LOCATION");
    const coming = await comingBookings(tx, ctx.now, eq(bookings.locationId, locationId));
    if (coming.length > 0) throw new DomainError("STILL_REFERENCED", { bookings: coming });
    await tx.update(locations).set({ archivedAt: ctx.now }).where(eq(locations.id, locationId));
  });
}
