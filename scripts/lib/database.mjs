import { createRequire } from "node:module";
import { openSecrets } from "../../packages/db/src/embedded/secrets.mjs";
import { inCheckout } from "./checkout.mjs";
import { beforeTheEnd } from "./lifetime.mjs";
import { Problem } from "./problem.mjs";
import { say } from "./progress.mjs";
import { mustRun } from "./run.mjs";

const oldestVersion = 15;

/**
 * @typedef {object} DatabaseAccess
 * @property {boolean} embedded ours, to seed and to stop
 * @property {Record<"DATABASE_URL" | "APP_DATABASE_URL" | "AUTH_DATABASE_URL" | "PLATFORM_DATABASE_URL", string>} urls
 *   DATABASE_URL is the owner's: for migrating and for the job queue's own schema, never for serving
 * @property {Record<string, string>} passwords what the migration gives to the roles; empty where their URLs were given to us
 */

/**
 * The database that DATABASE_URL names, or one that we start. It is stopped when we end, unless somebody else works with it.
 * @param {string} dataDir @param {{ leaveRunning?: boolean }} [options] @returns {Promise<DatabaseAccess>}
 */
export async function openDatabase(dataDir, { leaveRunning = false } = {}) {
  const { DATABASE_URL } = process.env;
  if (DATABASE_URL) await mustServe(DATABASE_URL);
  const ownerUrl = DATABASE_URL || (await startEmbedded(dataDir, leaveRunning));
  return describe(ownerUrl, { dataDir, embedded: !DATABASE_URL });
}

/** Says what is wrong with a server of somebody's own before anything relies on it. @param {string} url */
async function mustServe(url) {
  if (!URL.canParse(url))
    throw new Problem(
      "DATABASE_URL is not an address like postgres://owner:password@host:5432/database",
    );
  const { host, pathname } = new URL(url);
  const postgres = createRequire(inCheckout("packages", "db", "package.json"))("postgres");
  const sql = postgres(url, { max: 1, connect_timeout: 10 });
  try {
    const [{ version }] =
      await sql`select current_setting('server_version_num')::int / 10000 as version`;
    if (version < oldestVersion) {
      throw new Error(`it is PostgreSQL ${version}, and ${oldestVersion} or newer is needed`);
    }
    say(`PostgreSQL ${version} at ${host}${pathname}`);
  } catch (error) {
    throw new Problem(
      `The database of DATABASE_URL (${host}${pathname}) does not serve: ${error.message}`,
    );
  } finally {
    await sql.end();
  }
}

/** @param {string} dataDir @param {boolean} leaveRunning */
async function startEmbedded(dataDir, leaveRunning) {
  // Not before the packages are installed.
  const { startEmbeddedPostgres } = await import("../../packages/db/src/embedded/index.mjs");
  const server = await startEmbeddedPostgres({ dataDir }).catch((error) => {
    throw new Problem(error.message);
  });
  beforeTheEnd(leaveRunning ? server.leaveRunning : server.stop);
  const how = server.reused ? "still ran, and is used again" : "runs";
  say(`PostgreSQL ${how}: 127.0.0.1:${server.port}, data in ${dataDir}`);
  return server.url;
}

/**
 * @param {string} ownerUrl @param {{ dataDir: string, embedded: boolean }} options
 * @returns {DatabaseAccess}
 */
export function describe(ownerUrl, { dataDir, embedded }) {
  const given = givenUrls();
  if (given) return { embedded, urls: { DATABASE_URL: ownerUrl, ...given }, passwords: {} };

  const secrets = openSecrets(dataDir, ["appPassword", "authPassword", "platformPassword"]);
  const as = (/** @type {"app" | "auth" | "platform"} */ role) => {
    const url = new URL(ownerUrl);
    url.username = `daybook_${role}`;
    url.password = secrets[`${role}Password`];
    return url.href;
  };
  return {
    embedded,
    urls: {
      DATABASE_URL: ownerUrl,
      APP_DATABASE_URL: as("app"),
      AUTH_DATABASE_URL: as("auth"),
      PLATFORM_DATABASE_URL: as("platform"),
    },
    passwords: {
      APP_PASSWORD: secrets.appPassword,
      AUTH_PASSWORD: secrets.authPassword,
      PLATFORM_PASSWORD: secrets.platformPassword,
    },
  };
}

/** Roles that somebody else made: all three, or we make them. */
function givenUrls() {
  const { APP_DATABASE_URL, AUTH_DATABASE_URL, PLATFORM_DATABASE_URL } = process.env;
  if (!APP_DATABASE_URL && !AUTH_DATABASE_URL && !PLATFORM_DATABASE_URL) return null;
  if (APP_DATABASE_URL && AUTH_DATABASE_URL && PLATFORM_DATABASE_URL) {
    return { APP_DATABASE_URL, AUTH_DATABASE_URL, PLATFORM_DATABASE_URL };
  }
  throw new Problem(
    "Of APP_DATABASE_URL, AUTH_DATABASE_URL and PLATFORM_DATABASE_URL either all three are needed or none: " +
      "with none the roles daybook_app, daybook_auth and daybook_platform are made for you.",
  );
}

/** Brings the database to this version, whatever version it has. @param {DatabaseAccess} database */
export async function migrate({ urls, passwords }) {
  await mustRun(
    "Migrating the database",
    process.execPath,
    ["--import", "tsx", "src/migrate/cli.ts"],
    {
      cwd: inCheckout("packages", "db"),
      env: { DATABASE_URL: urls.DATABASE_URL, ...passwords },
    },
  );
  say("Database migrated.");
}
