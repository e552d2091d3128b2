import { businesses, extras, newId, serviceExtras } from "@daybook/db";
import { and, eq } from "drizzle-orm";
import type { TenantContext } from "../context";
import { found } from "../errors";
import type { OneExtra, SaveExtra } from "./inputs";

/** Something chosen along with a booking; lines of orders keep the name and price of their day. */
export function saveExtra({ tenant }: TenantContext, { extraId, ...values }: SaveExtra) {
  return tenant.write(async (tx) => {
    if (!extraId) {
      const [business] = await tx.select().from(businesses);
      const { currency } = found(business, "BUSINESS_NOT_FOUND");
      const made = newId("ext");
      await tx.insert(extras).values({ id: made, currency, ...values });
      return { extraId: made };
    }
    const [row] = await tx
      .update(extras)
      .set(values)
      .where(and(eq(extras.id, extraId), eq(extras.status, "active")))
      .returning({ id: extras.id });
    return { extraId: found(row, "NOT_FOUND").id };
  });
}

/** No longer offered with any service; orders that have it keep it. */
export function archiveExtra({ tenant }: TenantContext, { extraId }: OneExtra) {
  return tenant.write(async (tx) => {
    const [row] = await tx
      .update(extras)
      .set({ status: "archived" })
      .where(and(eq(extras.id, extraId), eq(extras.status, "active")))
      .returning({ id: extras.id });
    found(row, "NOT_FOUND");
    await tx.delete(serviceExtras).where(eq(serviceExtras.extraId, extraId));
  });
}
