import {
  bookings,
  businesses,
  calendarBindings,
  calendars,
  locations,
  resourceLocations,
  type Tx,
} from "@daybook/db";
import { and, count, eq, gt, inArray, or } from "drizzle-orm";
import { livingStatuses } from "../coming-bookings";
import type { TenantContext } from "../context";
import { DomainError, found } from "../errors";
import { checkLocation } from "../location-scope";
import type { ChangeLocationZone, ChangeZone } from "./inputs";

/**
 * The zone in which the business keeps its hours, with every place and calendar that kept the old one. Hours are wall
 * times and move with it; bookings are instants and stay (ruling 20), which is why it asks first.
 * @throws ZONE_CHANGE_UNCONFIRMED with the number of coming bookings
 */
export function changeZone(ctx: TenantContext, { zone, confirmed }: ChangeZone) {
  return ctx.tenant.write(async (tx) => {
    const [row] = await tx.select().from(businesses).for("update");
    const business = found(row, "BUSINESS_NOT_FOUND");
    if (business.zone === zone) return;
    await ask(tx, ctx.now, confirmed);
    await tx.update(businesses).set({ zone }).where(eq(businesses.id, business.id));
    await tx.update(locations).set({ zone }).where(eq(locations.zone, business.zone));
    await tx.update(calendars).set({ zone }).where(eq(calendars.zone, business.zone));
  });
}

/** The same for one place, its own hours and those of what stands or works there alone. */
export function changeLocationZone(
  ctx: TenantContext,
  { locationId, zone, confirmed }: ChangeLocationZone,
) {
  checkLocation(ctx, locationId);
  return ctx.tenant.write(async (tx) => {
    const [row] = await tx
      .select()
      .from(locations)
      .where(eq(locations.id, locationId))
      .for("update");
    const location = found(row, "LOCATION_NOT_FOUND");
    if (location.zone === zone) return;
    await ask(tx, ctx.now, confirmed, locationId);
    await tx.update(locations).set({ zone }).where(eq(locations.id, locationId));
    const bound = await calendarsAt(tx, locationId);
    if (bound.length > 0)
      await tx
        .update(calendars)
        .set({ zone })
        .where(and(inArray(calendars.id, bound), eq(calendars.zone, location.zone)));
  });
}

async function ask(tx: Tx, now: Date, confirmed: boolean, locationId?: string) {
  if (confirmed) return;
  const [coming] = await tx
    .select({ count: count() })
    .from(bookings)
    .where(
      and(
        gt(bookings.endsAt, now),
        inArray(bookings.status, [...livingStatuses]),
        locationId ? eq(bookings.locationId, locationId) : undefined,
      ),
    );
  throw new DomainError("ZONE_CHANGE_UNCONFIRMED", { count: coming?.count ?? 0 });
}

async function calendarsAt(tx: Tx, locationId: string): Promise<string[]> {
  const places = await tx
    .select({ resourceId: resourceLocations.resourceId, locationId: resourceLocations.locationId })
    .from(resourceLocations)
    .where(eq(resourceLocations.status, "active"));
  const elsewhere = new Set(
    places.filter((row) => row.locationId !== locationId).map((row) => row.resourceId),
  );
  const onlyHere = places
    .filter((row) => row.locationId === locationId && !elsewhere.has(row.resourceId))
    .map((row) => row.resourceId);
  const rows = await tx
    .select({ calendarId: calendarBindings.calendarId })
    .from(calendarBindings)
    .where(
      or(
        eq(calendarBindings.locationId, locationId),
        onlyHere.length > 0 ? inArray(calendarBindings.resourceId, onlyHere) : undefined,
      ),
    );
  return rows.map((row) => row.calendarId);
}
