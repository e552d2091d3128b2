import { openDatabase } from "./connections";
import { newId } from "./ids";
import { businesses, businessSlugs } from "./schema/identity";
import type { DatabaseUrls } from "./testing-server/database-urls";

const open = new Map<string, ReturnType<typeof openDatabase>>();

/** One small pool per role and test file. */
export function testDatabase(url: string) {
  const known = open.get(url);
  if (known) return known;
  const made = openDatabase(url, { max: 24 });
  open.set(url, made);
  return made;
}

/** A brand-new business per test: suites share one database and never see each other's rows. */
export async function createTestBusiness(
  urls: DatabaseUrls,
  values: Partial<typeof businesses.$inferInsert> = {},
) {
  const businessId = newId("biz");
  const { tenant } = testDatabase(urls.appUrl);
  const handle = tenant({ businessId, actor: "system" });
  const slug = `t-${businessId.slice(4).toLowerCase()}`;
  await handle.write(async (tx) => {
    await tx
      .insert(businesses)
      .values({ id: businessId, name: "Test", slug, zone: "Europe/Berlin", ...values });
    await tx.insert(businessSlugs).values({ slug: values.slug ?? slug, businessId });
  });
  return { businessId, slug: values.slug ?? slug, tenant: handle, tenantAs: tenant };
}

export { createScratchDatabase } from "./testing-server/scratch-database.ts";
