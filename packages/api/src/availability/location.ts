import { locations, type Tx } from "@daybook/db";
import { eq } from "drizzle-orm";
import { found } from "../errors";

/** A place of this business; also one that is archived, since old bookings stand there. */
export async function locationOf(tx: Tx, locationId: string) {
  const [row] = await tx.select().from(locations).where(eq(locations.id, locationId));
  return found(row, "LOCATION_NOT_FOUND");
}

/** The IANA zone in which a place keeps its hours. */
export const zoneOfLocation = async (tx: Tx, locationId: string): Promise<string> =>
  (await locationOf(tx, locationId)).zone;
