import { locations, type Tx } from "@daybook/db";
import { asc, eq, isNotNull, sql } from "drizzle-orm";

/** The country by which a phone number without + is read: the place's, else that of the business's first place that has one. */
export async function countryOfPlace(tx: Tx, locationId: string | null): Promise<string | null> {
  const [row] = await tx
    .select({ country: locations.country })
    .from(locations)
    .where(isNotNull(locations.country))
    .orderBy(
      sql`${eq(locations.id, locationId ?? "")} desc`,
      asc(locations.sortOrder),
      asc(locations.id),
    )
    .limit(1);
  return row?.country ?? null;
}
