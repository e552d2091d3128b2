import { assignments, fulfillmentUnits, on, resources, type Tx } from "@daybook/db";
import { and, asc, eq, isNull } from "drizzle-orm";
import { unique } from "../unique";

/**
 * Whom a customer meets, and where there is nobody, which room or thing is theirs; in the order of the visit. A chair
 * behind a person goes without saying, and a table is the house's to choose.
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
  const things = people.length > 0 ? [] : rows.filter((row) => row.kind !== "table");
  const ids = unique([...people, ...things].map((row) => row.id));
  return {
    with: unique(people.map((row) => row.name)),
    things: unique(things.map((row) => row.name)),
    /** The one there is: whose times a change of time looks at. Null where there are none or several. */
    resourceId: ids.length === 1 ? ids[0]! : null,
  };
}
