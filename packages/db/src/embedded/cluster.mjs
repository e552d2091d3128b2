import { spawnSync } from "node:child_process";
import { chownSync, existsSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeFolderOf, runAs } from "./account.mjs";

/** The role that initdb makes. It owns the database and migrates it; nothing else connects as it. */
export const owner = "daybook_owner";

/** The one that is built in, so that sorting depends on no package of the system. Before version 17 it sorts by bytes only. */
const localeOf = (/** @type {string} */ major) => [
  "--encoding=UTF8",
  "--locale=C",
  ...(Number(major) >= 17 ? ["--locale-provider=builtin", "--builtin-locale=C.UTF-8"] : []),
];

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
    makeFolderOf(account, unfinished);
    writeFileSync(passwordFile, password, { mode: 0o600 });
    if (account) chownSync(passwordFile, account.uid, account.gid);
    const identity = [`--username=${owner}`, `--pwfile=${passwordFile}`, "--auth=scram-sha-256"];
    const quickly = durable ? [] : ["--no-sync"];
    const made = spawnSync(
      programs.path("initdb"),
      [...identity, ...localeOf(programs.major), ...quickly, "--no-instructions", unfinished],
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

/**
 * An empty database after an upgrade of PostgreSQL would look like lost data.
 * @param {string} dataDir @param {string} major
 */
function refuseOtherMajor(dataDir, major) {
  const other = readdirSync(dataDir).find((name) => /^postgres-\d+$/.test(name));
  if (!other) return;
  throw new Error(
    `${path.join(dataDir, other)} was written by another version of PostgreSQL than the one installed here (${major}). ` +
      "Go back to the version of Daybook that wrote it, or move the data with pg_dump and pg_restore.",
  );
}
