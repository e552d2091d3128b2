import { eq, sql } from "drizzle-orm";
import { describe, expect, inject, it } from "vitest";
import { customers, services } from "./schema/index";
import { createTestBusiness, testDatabase } from "./testing";

const urls = inject("database");
const service = { name: "Cut", slug: "cut", currency: "EUR" };

describe("a tenant's handle", () => {
  it("[1.1] hides another business's rows and refuses to write them", async () => {
    const [ours, theirs] = await Promise.all([createTestBusiness(urls), createTestBusiness(urls)]);
    const [made] = await theirs.tenant.write((tx) =>
      tx.insert(services).values(service).returning(),
    );
    expect(await ours.tenant.read((tx) => tx.select().from(services))).toEqual([]);
    const updated = await ours.tenant.write((tx) =>
      tx.update(services).set({ name: "x" }).where(eq(services.id, made!.id)).returning(),
    );
    expect(updated).toEqual([]);
    await expect(
      ours.tenant.write((tx) =>
        tx.insert(services).values({ ...service, businessId: theirs.businessId }),
      ),
    ).rejects.toMatchObject({ cause: { code: "42501" } });
  });

  it("[1.2] DB: a query without a tenant is an error, also on a connection that had one", async () => {
    const { tenant } = await createTestBusiness(urls);
    const { db } = testDatabase(urls.appUrl);
    await tenant.write((tx) => tx.insert(services).values(service));
    for (let i = 0; i < 24; i++) {
      await expect(db.select().from(services)).rejects.toMatchObject({
        cause: { code: expect.stringMatching(/^(42704|23514)$/) },
      });
      await expect(db.insert(services).values(service)).rejects.toMatchObject({
        cause: { code: expect.stringMatching(/^(42704|23514)$/) },
      });
    }
  });

  it("refuses a write in a read", async () => {
    const { tenant } = await createTestBusiness(urls);
    await expect(
      tenant.read((tx) => tx.execute(sql`update services set name = 'x'`)),
    ).rejects.toMatchObject({
      cause: { code: "25006" },
    });
  });

  it("[1.6] DB: a write that no actor stands behind fails", async () => {
    const { businessId } = await createTestBusiness(urls);
    const { db } = testDatabase(urls.appUrl);
    const write = db.transaction(async (tx) => {
      await tx.execute(
        sql.raw(`set local app.business_id = '${businessId}'; set local app.locations = '*'`),
      );
      await tx.insert(services).values(service);
    });
    await expect(write).rejects.toMatchObject({
      cause: { code: expect.stringMatching(/^(42704|23514)$/) },
    });
  });

  it("audits a change with before and after, personal columns only as changed", async () => {
    const { tenant } = await createTestBusiness(urls);
    await tenant.write(async (tx) => {
      const [row] = await tx
        .insert(customers)
        .values({ firstName: "Mia", email: "mia@example.com", emailNormalised: "mia@example.com" })
        .returning();
      await tx
        .update(customers)
        .set({ firstName: "Lea", noShowCount: 1 })
        .where(eq(customers.id, row!.id));
    });
    const rows = await tenant.read((tx) =>
      tx.execute(
        sql`select action, before, after, actor from audit_events where table_name = 'customers' order by id`,
      ),
    );
    expect([...rows]).toMatchObject([
      { action: "insert", actor: "system" },
      {
        action: "update",
        before: { no_show_count: 0 },
        after: { no_show_count: 1, first_name: "changed" },
      },
    ]);
    expect(JSON.stringify([...rows])).not.toMatch(/Mia|Lea|example/);
  });

  it("uses the index of a time range under row security", async () => {
    const { tenant } = await createTestBusiness(urls);
    const plan = await tenant.read(async (tx) => {
      await tx.execute(sql`set local enable_seqscan = off`);
      return tx.execute(
        sql`explain select * from bookings where starts_at >= '2030-01-01' and starts_at < '2030-01-02'`,
      );
    });
    expect(JSON.stringify([...plan])).toMatch(/Index Cond.*business_id.*starts_at/);
  });
});
