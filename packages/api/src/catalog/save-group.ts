import { newId, serviceGroups, services } from "@daybook/db";
import { and, eq, isNull } from "drizzle-orm";
import type { TenantContext } from "../context";
import { found } from "../errors";
import type { OneGroup, SaveGroup } from "./inputs";

/** A section of the menu: a new one, or another name and place for one that exists. */
export function saveGroup({ tenant }: TenantContext, { groupId, ...values }: SaveGroup) {
  return tenant.write(async (tx) => {
    if (!groupId) {
      const made = newId("sgr");
      await tx.insert(serviceGroups).values({ id: made, ...values });
      return { groupId: made };
    }
    const [row] = await tx
      .update(serviceGroups)
      .set(values)
      .where(and(eq(serviceGroups.id, groupId), isNull(serviceGroups.archivedAt)))
      .returning({ id: serviceGroups.id });
    return { groupId: found(row, "NOT_FOUND").id };
  });
}

/** Its services stay on the menu, in no section. */
export function archiveGroup({ tenant, now }: TenantContext, { groupId }: OneGroup) {
  return tenant.write(async (tx) => {
    const [row] = await tx
      .update(serviceGroups)
      .set({ archivedAt: now })
      .where(and(eq(serviceGroups.id, groupId), isNull(serviceGroups.archivedAt)))
      .returning({ id: serviceGroups.id });
    found(row, "NOT_FOUND");
    await tx.update(services).set({ groupId: null }).where(eq(services.groupId, groupId));
  });
}
