import { businesses } from "@daybook/db";
import { eq, sql } from "drizzle-orm";
import type { TenantContext } from "../context";
import { given } from "../given";
import type { EditBusiness } from "./inputs";

/** Profile, limits and rules of the business. Bookings that exist keep the rules they were made under. */
export function editBusiness({ tenant, businessId }: TenantContext, input: EditBusiness) {
  return tenant.write(async (tx) => {
    await tx
      .update(businesses)
      .set({ ...given(input), version: sql`${businesses.version} + 1` })
      .where(eq(businesses.id, businessId));
  });
}
