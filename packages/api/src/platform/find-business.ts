import { businesses, businessSlugs, type Database, reservedSlugs } from "@daybook/db";
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

const reserved = new Set<string>(reservedSlugs);

/** Whether a new business could take this address now. */
export const isSlugFree =
  (db: Database) =>
  async (slug: string): Promise<boolean> => {
    if (reserved.has(slug)) return false;
    const [row] = await db.select().from(businessSlugs).where(eq(businessSlugs.slug, slug));
    return !row;
  };
