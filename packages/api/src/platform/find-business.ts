import { businesses, businessSlugs, type Database } from "@daybook/db";
import { and, eq, isNull } from "drizzle-orm";

export interface FoundBusiness {
  readonly id: string;
  /** The present address; another than the one asked for if the business has moved. */
  readonly slug: string;
}

/** Which business an address leads to, former addresses included. Null if none does. */
export const findBusiness =
  (db: Database) =>
  async (slug: string): Promise<FoundBusiness | null> => {
    const [row] = await db
      .select({ id: businesses.id, slug: businesses.slug })
      .from(businessSlugs)
      .innerJoin(businesses, eq(businesses.id, businessSlugs.businessId))
      .where(and(eq(businessSlugs.slug, slug.toLowerCase()), isNull(businesses.closedAt)));
    return row ?? null;
  };
