import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { canWriteIn, runAs } from "./account.mjs";

/** The role that initdb makes. It owns the database and migrates it; nothing else connects as it. */
export const owner = "daybook_owner";

/** The one that is built in, so that sorting depends on no package of the system. */
const locale =
  "--encoding=UTF8 --locale=C --locale-provider=builtin --builtin-locale=C.UTF-8".split(" ");

/**
 * Makes sure that a data folder exists and that the database's account can work in it.
 * @param {string} dataDir @param {import("./account.mjs").Account | null} account
 * @throws when it cannot be made, or when the account cannot reach it
 */
export function prepareDataDir(dataDir, account) {
  const probe = path.join(dataDir, `.probe-${process.pid}`);
  try {
    // Others may pass through but not look around; what is inside has its own modes. A folder that was there keeps its own.
    if (mkdirSync(dataDir, { recursive: true })) chmodSync(dataDir, account ? 0o711 : 0o700);
    makeFor(account, probe);
  } catch (error) {
    throw new Error(`The data folder ${dataDir} cannot be used: ${error.message}`, {
      cause: error,
    });
  }
  const reachable = canWriteIn(account, probe);
  rmSync(probe, { recursive: true });
  if (!reachable) {
    throw new Error(
      `The data folder ${dataDir} cannot be reached by the account \`${account?.name}\`, which runs the database because ` +
        "PostgreSQL refuses to run as root. Choose a DATA_DIR that every account can pass through to " +
        "(chmod o+x on the folders above it), or start as an ordinary user.",
    );
  }
}

/**
 * Makes the cluster unless it is there. It appears under its name only when it is complete.
 * @param {{ programs: ReturnType<typeof import("./native.mjs").findPrograms>, dataDir: string, password: string,
 *   account: import("./account.mjs").Account | null, durable: boolean }} options
 * @returns the cluster's folder
 */
export function openCluster({ programs, dataDir, password, account, durable }) {
  const cluster = path.join(dataDir, `postgres-${programs.major}`);
  if (existsSync(path.join(cluster, "PG_VERSION"))) return cluster;
  refuseOtherMajor(dataDir, programs.major);

  const unfinished = `${cluster}.unfinished`;
  const passwordFile = path.join(dataDir, `.initdb-${process.pid}`);
  rmSync(unfinished, { recursive: true, force: true });
  try {
    makeFor(account, unfinished);
    writeFileSync(passwordFile, password, { mode: 0o600 });
    if (account) chownSync(passwordFile, account.uid, account.gid);
    const identity = [`--username=${owner}`, `--pwfile=${passwordFile}`, "--auth=scram-sha-256"];
    const quickly = durable ? [] : ["--no-sync"];
    const made = spawnSync(
      programs.path("initdb"),
      [...identity, ...locale, ...quickly, "--no-instructions", unfinished],
      { ...runAs(account), encoding: "utf8" },
    );
    if (made.status !== 0)
      throw new Error(`initdb failed. ${made.error?.message ?? ""}${made.stderr}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(unfinished, cluster);
  return cluster;
}

/** @param {import("./account.mjs").Account | null} account @param {string} folder */
function makeFor(account, folder) {
  mkdirSync(folder, { mode: 0o700 });
  if (account) chownSync(folder, account.uid, account.gid);
}

/**
 * An empty database after an upgrade of PostgreSQL would look like lost data.
 * @param {string} dataDir @param {string} major
 */
function refuseOtherMajor(dataDir, major) {
  const other = readdirSync(dataDir).find((name) => /^postgres-\d+$/.test(name));
  if (!other) return;
  throw new Error(
    `${path.join(dataDir, other)} was written by another version of PostgreSQL than the one installed here (${major}). ` +
      "Make a backup with the version of Daybook that wrote it, and restore that.",
  );
}
