import { resourceLocations, resources, type Tx } from "@daybook/db";
import { and, eq, ne } from "drizzle-orm";
import { found } from "../errors";

/**
 * The resource and its places, locked: bookings lock the same row before they claim it, so what is listed as coming
 * after this lock is all there is.
 * @throws RESOURCE_NOT_FOUND, for an archived one too
 */
export async function lockResource(tx: Tx, resourceId: string) {
  const [row] = await tx
    .select()
    .from(resources)
    .where(and(eq(resources.id, resourceId), ne(resources.status, "archived")))
    .for("no key update");
  const resource = found(row, "RESOURCE_NOT_FOUND");
  return { resource, locationIds: await locationsOf(tx, resourceId) };
}

export async function locationsOf(tx: Tx, resourceId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: resourceLocations.locationId })
    .from(resourceLocations)
    .where(
      and(eq(resourceLocations.resourceId, resourceId), eq(resourceLocations.status, "active")),
    );
  return rows.map((row) => row.id);
}
