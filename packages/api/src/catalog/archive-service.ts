import { bookings, serviceLocations, services } from "@daybook/db";
import { eq } from "drizzle-orm";
import { comingBookings } from "../coming-bookings";
import type { TenantContext } from "../context";
import { refuse } from "../errors";
import { lockService } from "./edit-service";
import type { OneService } from "./inputs";
import { whyNotOfferAt } from "./rules";

/**
 * Takes a service off the menu for good. Bookings keep its name and take place: those still to come are returned. Its
 * address is free again.
 */
export function archiveService(
  { tenant, locations, now }: TenantContext,
  { serviceId }: OneService,
) {
  return tenant.write(async (tx) => {
    await lockService(tx, serviceId);
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
    await tx.update(services).set({ status: "archived" }).where(eq(services.id, serviceId));
    return { coming: await comingBookings(tx, now, eq(bookings.serviceId, serviceId)) };
  });
}
