import { businesses, businessSlugs } from "@daybook/db";
import { eq } from "drizzle-orm";
import type { TenantContext } from "../context";
import { found } from "../errors";
import type { RenameSlug } from "./inputs";

/**
 * A new address; every former one keeps leading here, and can be taken back.
 * @throws SLUG_TAKEN, SLUG_RESERVED
 */
export function renameSlug({ tenant, businessId }: TenantContext, { slug }: RenameSlug) {
  return tenant.write(async (tx) => {
    await tx.insert(businessSlugs).values({ slug, businessId }).onConflictDoNothing();
    // Another business's row is invisible here, so what is not ours is taken.
    const [ours] = await tx.select().from(businessSlugs).where(eq(businessSlugs.slug, slug));
    found(ours, "SLUG_TAKEN");
    await tx.update(businesses).set({ slug }).where(eq(businesses.id, businessId));
  });
}
