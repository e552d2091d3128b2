import { chmodSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import postgres from "postgres";
import { databaseAccount } from "./account.mjs";
import { openCluster, owner } from "./cluster.mjs";
import { lastingStateDir, prepareDataDir } from "./data-dir.mjs";
import { onFreePort } from "./free-port.mjs";
import { findPrograms, programsBelow } from "./native.mjs";
import { guardAgainstOurDeath, launch, settledPostmaster, stopServer } from "./postmaster.mjs";
import { openSecrets } from "./secrets.mjs";
import { serverSettings } from "./settings.mjs";

export { freePort } from "./free-port.mjs";

const database = "daybook";

/** @type {typeof import("./index.mjs").startEmbeddedPostgres} */
export async function startEmbeddedPostgres({
  dataDir,
  temporary = false,
  port,
  settings = {},
  installation,
}) {
  const account = databaseAccount();
  const home = temporary ? temporaryHome() : resolved(dataDir);
  const removeTemporary = () => temporary && rmSync(home, { recursive: true, force: true });
  try {
    prepareDataDir(home, account);
    const programs = installation
      ? programsBelow(installation, account)
      : findPrograms(account, temporary ? lastingStateDir() : home);
    const { ownerPassword: password } = openSecrets(home, ["ownerPassword"]);
    const durable = !temporary;
    const cluster = openCluster({ programs, dataDir: home, password, account, durable });

    const running = await settledPostmaster(cluster);
    const listenOn = (/** @type {number} */ freePort) =>
      launch({
        program: programs.path("postgres"),
        cluster,
        account,
        port: freePort,
        logFile: path.join(home, "postgres.log"),
        settings: serverSettings(temporary, settings),
      });
    const server = running ?? (await (port ? listenOn(port) : onFreePort(listenOn)));
    const remove = temporary ? home : "";
    const dismissGuard = guardAgainstOurDeath({ cluster, pid: server.pid, remove });
    const stop = async () => {
      await stopServer({ program: programs.path("pg_ctl"), cluster, account });
      dismissGuard();
      removeTemporary();
    };

    const serverUrl = `postgres://${owner}:${password}@127.0.0.1:${server.port}`;
    await ensureDatabase(serverUrl).catch(async (error) => {
      await stop();
      throw explained(error, home);
    });
    return {
      url: `${serverUrl}/${database}`,
      port: server.port,
      dataDir: home,
      reused: running !== null,
      stop,
      leaveRunning: dismissGuard,
    };
  } catch (error) {
    removeTemporary();
    throw error;
  }
}

/** `mkdtemp` alone makes it 0700, through which the database's account could not pass. */
function temporaryHome() {
  const home = mkdtempSync(path.join(realpathSync(os.tmpdir()), "daybook-"));
  chmodSync(home, 0o711);
  return home;
}

/** Links resolved: the folder's name must be the one on the server's command line. */
function resolved(dataDir) {
  if (!dataDir) throw new Error("Either `dataDir` or `temporary` is needed.");
  const absolute = path.resolve(dataDir);
  try {
    return realpathSync(absolute);
  } catch {
    return absolute;
  }
}

async function ensureDatabase(serverUrl) {
  const sql = postgres(`${serverUrl}/postgres`, { max: 1, onnotice: () => {} });
  try {
    const found = await sql`select from pg_database where datname = ${database}`;
    if (found.length === 0) await sql.unsafe(`create database ${database}`);
  } finally {
    await sql.end();
  }
}

function explained(error, home) {
  if (error.code !== "28P01") return error;
  return new Error(
    `The database in ${home} does not accept the password in ${path.join(home, "secrets.json")}. ` +
      "Both belong together: restore that file, or start with another DATA_DIR.",
    { cause: error },
  );
}
