import postgres from "postgres";
import { expect, it } from "vitest";
import { startEmbeddedPostgres } from "../embedded/index.mjs";
import { withDatabase, withLogin } from "../testing-server/urls.ts";
import { migrateDatabase } from "./migrate.ts";

it("migrates again and again as an owner who is no superuser, as managed databases have it", async () => {
  const server = await startEmbeddedPostgres({ temporary: true });
  const admin = postgres(server.url, { max: 1 });
  try {
    await admin`create role managed login createrole password 'managed-password'`;
    await admin`create database managed owner managed`;
    const ownerUrl = withLogin(withDatabase(server.url, "managed"), "managed", "managed-password");
    for (const app of ["first", "second"]) {
      await migrateDatabase({ ownerUrl, passwords: { app, auth: "auth", platform: "platform" } });
      const client = postgres(withLogin(ownerUrl, "daybook_app", app), { max: 1 });
      expect(await client`select current_user as role`).toEqual([{ role: "daybook_app" }]);
      await client.end();
    }
  } finally {
    await admin.end();
    await server.stop();
  }
});
