import { eq, sql } from "drizzle-orm";
import { expect, inject, it } from "vitest";
import { openDatabase } from "./connections";
import { newId } from "./ids";
import { services } from "./schema/catalog";

it("prepares a statement once, however often a connection runs it", async () => {
  const { tenant, close } = openDatabase(inject("database").appUrl, { max: 1 });
  try {
    const business = tenant({ businessId: newId("biz"), actor: "system" });
    for (let i = 0; i < 3; i++)
      await business.read((tx) =>
        tx
          .select()
          .from(services)
          .where(eq(services.id, newId("srv"))),
      );
    const known = await business.read((tx) =>
      tx.execute(
        sql`select generic_plans + custom_plans as runs from pg_prepared_statements where statement like '%from "services"%'`,
      ),
    );
    expect([...known]).toEqual([{ runs: "3" }]);
  } finally {
    await close();
  }
});
