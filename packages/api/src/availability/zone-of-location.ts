import { locations, type Tx } from "@daybook/db";
import { eq } from "drizzle-orm";
import { found } from "../errors";

/** The IANA zone in which a place keeps its hours. */
export async function zoneOfLocation(tx: Tx, locationId: string): Promise<string> {
  const [row] = await tx
    .select({ zone: locations.zone })
    .from(locations)
    .where(eq(locations.id, locationId));
  return found(row, "LOCATION_NOT_FOUND").zone;
}
