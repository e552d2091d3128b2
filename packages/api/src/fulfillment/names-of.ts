import { resources, type Tx } from "@daybook/db";
import { inArray } from "drizzle-orm";
import { unique } from "../unique";

/** The names of resources by id. */
export async function namesOf(tx: Tx, ids: string[]) {
  if (ids.length === 0) return new Map<string, string>();
  const rows = await tx
    .select({ id: resources.id, name: resources.name })
    .from(resources)
    .where(inArray(resources.id, unique(ids)));
  return new Map(rows.map((row) => [row.id, row.name]));
}
