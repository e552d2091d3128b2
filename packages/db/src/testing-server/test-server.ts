import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { startEmbeddedPostgres } from "../embedded/index.mjs";
import { migrateDatabase } from "../migrate/migrate.ts";
import type { DatabaseUrls } from "./database-urls.ts";
import { createDatabase, dropDatabase } from "./scratch-database.ts";
import { withDatabase, withLogin } from "./urls.ts";

const template = "daybook_template";
const shared = "daybook_test";

/** Two test files at once, each with a pool wide enough for a race. */
const settings = { max_connections: "300" };

/**
 * A PostgreSQL for tests: a temporary one, of the programs below TEST_POSTGRES if that is set, or the one that TEST_DATABASE_URL
 * names. That one must be spare: the passwords of the daybook roles change in it, and its databases `daybook_template` and
 * `daybook_test` are replaced.
 */
export async function startTestServer() {
  const { TEST_DATABASE_URL: url, TEST_POSTGRES: installation } = process.env;
  const server = url
    ? { url, stop: () => Promise.resolve() }
    : await startEmbeddedPostgres({
        temporary: true,
        settings,
        ...(installation && { installation }),
      });
  try {
    const urls = await prepareDatabases(server.url);
    return { urls, stop: server.stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** The template is only ever copied: PostgreSQL refuses to copy a database that somebody is connected to. */
async function prepareDatabases(serverUrl: string): Promise<DatabaseUrls> {
  const admin = postgres(serverUrl, { max: 1, onnotice: () => {} });
  try {
    await dropDatabase(admin, shared);
    await dropDatabase(admin, template);
    await admin.unsafe(`create database ${template}`);
    const passwords = { app: randomPassword(), auth: randomPassword(), platform: randomPassword() };
    await migrateDatabase({ ownerUrl: withDatabase(serverUrl, template), passwords });
    await createDatabase(admin, { name: shared, template });

    const as = (role: keyof typeof passwords) =>
      withDatabase(withLogin(serverUrl, `daybook_${role}`, passwords[role]), shared);
    return {
      template,
      serverUrl,
      ownerUrl: withDatabase(serverUrl, shared),
      appUrl: as("app"),
      authUrl: as("auth"),
      platformUrl: as("platform"),
    };
  } finally {
    await admin.end();
  }
}

const randomPassword = () => randomBytes(16).toString("base64url");
