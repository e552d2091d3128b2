import postgres from "postgres";
import { expect, inject, it } from "vitest";
import { createScratchDatabase } from "./scratch-database.ts";

it("gives a test a database that nobody else sees, with the same roles", async () => {
  const scratch = await createScratchDatabase(inject("database"));
  const owner = postgres(scratch.urls.ownerUrl, { max: 1 });
  const shared = postgres(inject("database").ownerUrl, { max: 1 });
  const app = postgres(scratch.urls.appUrl, { max: 1 });
  try {
    await owner`create table only_here ()`;
    const found = (sql: postgres.Sql) => sql`select to_regclass('only_here') as name`;
    expect(await found(owner)).toEqual([{ name: "only_here" }]);
    expect(await found(shared)).toEqual([{ name: null }]);
    expect(await app`select current_user as role`).toEqual([{ role: "daybook_app" }]);
  } finally {
    await Promise.all([owner.end(), shared.end(), app.end()]);
    await scratch.drop();
  }
});
