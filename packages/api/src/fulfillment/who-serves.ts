import { assignments, fulfillmentUnits, on, resources, type Tx } from "@daybook/db";
import { and, asc, eq, isNull } from "drizzle-orm";

/**
 * Whom a customer meets, or else which room or thing is theirs: `{ id, name }` in the order of the visit. A chair behind
 * a person goes without saying, and a table is the house's to choose.
 */
export async function whoServes(tx: Tx, bookingId: string) {
  const rows = await tx
    .select({ id: resources.id, name: resources.name, kind: resources.kind })
    .from(assignments)
    .innerJoin(fulfillmentUnits, on(assignments, assignments.unitId, fulfillmentUnits))
    .innerJoin(resources, on(assignments, assignments.resourceId, resources))
    .where(and(eq(assignments.bookingId, bookingId), isNull(fulfillmentUnits.supersededAt)))
    .orderBy(asc(fulfillmentUnits.position), asc(assignments.id));
  const people = rows.filter((row) => row.kind === "staff");
  const named = people.length > 0 ? people : rows.filter((row) => row.kind !== "table");
  return [...new Map(named.map(({ id, name }) => [id, { id, name }])).values()];
}
