import {
  newId,
  on,
  resourceLocations,
  resources,
  tableCombinationMembers,
  tableCombinations,
  type Tx,
} from "@daybook/db";
import { and, eq, inArray, ne } from "drizzle-orm";
import { whyNotRange } from "../catalog/rules";
import type { TenantContext } from "../context";
import { DomainError, found, refuse } from "../errors";
import { checkLocation } from "../location-scope";
import type { SaveCombination, SetCombinationStatus } from "./inputs";

/**
 * Tables that can be joined for a larger party; a booking of it claims every one.
 * @throws RESOURCE_NOT_FOUND where one of them is no table of that place
 */
export function saveCombination(
  ctx: TenantContext,
  { combinationId, resourceIds, locationId, ...values }: SaveCombination,
) {
  checkLocation(ctx, locationId);
  refuse(whyNotRange(values), { field: "capacityMax" });
  return ctx.tenant.write(async (tx) => {
    await checkTables(tx, locationId, resourceIds);
    const savedId = combinationId ?? newId("tcb");
    if (combinationId) {
      const known = await lockCombination(tx, combinationId);
      if (known.locationId !== locationId) throw new DomainError("NOT_FOUND");
      await tx.update(tableCombinations).set(values).where(eq(tableCombinations.id, savedId));
    } else {
      await tx.insert(tableCombinations).values({ id: savedId, locationId, ...values });
    }
    await tx
      .delete(tableCombinationMembers)
      .where(eq(tableCombinationMembers.combinationId, savedId));
    const rows = resourceIds.map((resourceId) => ({ combinationId: savedId, resourceId }));
    await tx.insert(tableCombinationMembers).values(rows);
    return { combinationId: savedId };
  });
}

export function setCombinationStatus(
  ctx: TenantContext,
  { combinationId, status }: SetCombinationStatus,
) {
  return ctx.tenant.write(async (tx) => {
    checkLocation(ctx, (await lockCombination(tx, combinationId)).locationId);
    await tx
      .update(tableCombinations)
      .set({ status })
      .where(eq(tableCombinations.id, combinationId));
  });
}

async function lockCombination(tx: Tx, combinationId: string) {
  const [row] = await tx
    .select()
    .from(tableCombinations)
    .where(and(eq(tableCombinations.id, combinationId), ne(tableCombinations.status, "archived")))
    .for("update");
  return found(row, "NOT_FOUND");
}

async function checkTables(tx: Tx, locationId: string, resourceIds: readonly string[]) {
  const tables = await tx
    .select({ id: resources.id })
    .from(resources)
    .innerJoin(resourceLocations, on(resourceLocations, resourceLocations.resourceId, resources))
    .where(
      and(
        inArray(resources.id, [...resourceIds]),
        eq(resources.kind, "table"),
        ne(resources.status, "archived"),
        eq(resourceLocations.locationId, locationId),
        eq(resourceLocations.status, "active"),
      ),
    );
  if (tables.length !== resourceIds.length)
    throw new DomainError("RESOURCE_NOT_FOUND", { field: "resourceIds" });
}
