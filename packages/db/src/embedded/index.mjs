import { chmodSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import postgres from "postgres";
import { databaseAccount } from "./account.mjs";
import { openCluster, owner, prepareDataDir } from "./cluster.mjs";
import { lastingStateDir } from "./data-dir.mjs";
import { findPrograms } from "./native.mjs";
import { guardAgainstOurDeath, launch, settledPostmaster, stopServer } from "./postmaster.mjs";
import { openSecrets } from "./secrets.mjs";

export { defaultDataDir } from "./data-dir.mjs";
export { openSecrets } from "./secrets.mjs";

const database = "daybook";
const attempts = 3;

const settingsOfAll = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  timezone: "UTC",
  log_timezone: "UTC",
  jit: "off", // our queries are short: compiling one takes longer than running it
};
const settingsOfKept = { max_connections: "100", shared_buffers: "64MB" };
// Nothing of it survives, so nothing waits for a disk.
const settingsOfTemporary = {
  max_connections: "300",
  shared_buffers: "128MB",
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
};

/** @type {typeof import("./index.mjs").startEmbeddedPostgres} */
export async function startEmbeddedPostgres({ dataDir, temporary = false, port, settings = {} }) {
  const account = databaseAccount();
  const home = temporary ? temporaryHome() : resolved(dataDir);
  try {
    prepareDataDir(home, account);
    const programs = findPrograms(account, temporary ? lastingStateDir() : home);
    const { ownerPassword } = openSecrets(home, ["ownerPassword"]);
    const cluster = openCluster({
      programs,
      dataDir: home,
      password: ownerPassword,
      account,
      durable: !temporary,
    });

    const running = await settledPostmaster(cluster);
    const server =
      running ??
      (await launchOnPort({ programs, cluster, home, account, port, temporary, settings }));
    const dismissGuard = guardAgainstOurDeath({
      cluster,
      pid: server.pid,
      ...(temporary && { remove: home }),
    });
    const stop = async () => {
      await stopServer({ program: programs.path("pg_ctl"), cluster, account });
      dismissGuard();
      if (temporary) rmSync(home, { recursive: true, force: true });
    };

    const serverUrl = `postgres://${owner}:${ownerPassword}@127.0.0.1:${server.port}`;
    try {
      await ensureDatabase(serverUrl);
    } catch (error) {
      await stop();
      throw explained(error, home);
    }
    return {
      url: `${serverUrl}/${database}`,
      port: server.port,
      dataDir: home,
      reused: running !== null,
      stop,
    };
  } catch (error) {
    if (temporary) rmSync(home, { recursive: true, force: true });
    throw error;
  }
}

/** `mkdtemp` alone makes it 0700, through which the database's account could not pass. */
function temporaryHome() {
  const home = mkdtempSync(path.join(realpathSync(os.tmpdir()), "daybook-"));
  chmodSync(home, 0o711);
  return home;
}

async function launchOnPort({ programs, cluster, home, account, port, temporary, settings }) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await launch({
        program: programs.path("postgres"),
        cluster,
        account,
        port: port ?? (await freePort()),
        logFile: path.join(home, "postgres.log"),
        settings: {
          ...settingsOfAll,
          ...(temporary ? settingsOfTemporary : settingsOfKept),
          ...settings,
        },
      });
    } catch (error) {
      // Between our finding a free port and the server's taking it, somebody else may.
      if (port || attempt === attempts || !/could not bind/.test(error.message)) throw error;
    }
  }
}

/** @type {typeof import("./index.mjs").freePort} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
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
