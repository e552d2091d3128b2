import { services, type Tx } from "@daybook/db";
import { and, ne } from "drizzle-orm";
import { slugOf, slugsLike } from "../slugs";

/** The first address like `wanted` that no service has; an archived one's may be used again. */
export async function freeSlug(tx: Tx, wanted: string, exceptId: string | null = null) {
  const rows = await tx
    .select({ slug: services.slug })
    .from(services)
    .where(and(ne(services.status, "archived"), exceptId ? ne(services.id, exceptId) : undefined));
  const taken = new Set(rows.map((row) => row.slug));
  for (const slug of slugsLike(wanted)) if (!taken.has(slug)) return slug;
  return wanted;
}

/** A service's name as an address; names without a letter or digit of ours are numbered services. */
export function slugOfService(name: string): string {
  const slug = slugOf(name);
  return slug.length >= 3 ? slug : ["service", slug].filter(Boolean).join("-");
}
