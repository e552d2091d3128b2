import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { databaseAccount } from "../../packages/db/src/embedded/account.mjs";
import { defaultDataDir, prepareDataDir } from "../../packages/db/src/embedded/data-dir.mjs";
import { beforeTheEnd } from "./lifetime.mjs";
import { Problem } from "./problem.mjs";

/** The folder that keeps the secrets and, unless DATABASE_URL is set, the database. Made when missing. */
export function openDataDir() {
  const { DATA_DIR, DATABASE_URL, INIT_CWD = process.cwd() } = process.env;
  const dataDir = DATA_DIR ? path.resolve(INIT_CWD, DATA_DIR) : defaultDataDir();
  try {
    prepareDataDir(dataDir, DATABASE_URL ? null : databaseAccount());
  } catch (error) {
    throw new Problem(error.message);
  }
  return dataDir;
}

/**
 * Two at once on the same data would stop each other's database. A claim whose process is gone is nobody's.
 * @param {string} dataDir @param {string} url where we shall be reached
 */
export function claimDataDir(dataDir, url) {
  const holder = holderOf(dataDir);
  if (holder) {
    throw new Problem(
      `Daybook is already running on the data in ${dataDir}: process ${holder.pid}, ${holder.url}\n` +
        "Stop it first, or start this one with a DATA_DIR of its own.",
    );
  }
  writeFileSync(claimFile(dataDir), JSON.stringify({ pid: process.pid, url }), { mode: 0o600 });
  beforeTheEnd(() => rmSync(claimFile(dataDir), { force: true }));
}

/** Who runs on this data now, or null. @param {string} dataDir @returns {{ pid: number, url: string } | null} */
export function holderOf(dataDir) {
  try {
    const holder = JSON.parse(readFileSync(claimFile(dataDir), "utf8"));
    return isOneOfUs(holder.pid) ? holder : null;
  } catch {
    return null;
  }
}

/** Whether the last one to claim this data went without a word. @param {string} dataDir */
export const wasKilled = (dataDir) => existsSync(claimFile(dataDir)) && holderOf(dataDir) === null;

/** @param {string} dataDir */
const claimFile = (dataDir) => path.join(dataDir, "running.json");

/** Process numbers are used again: where /proc tells, it must be one of our scripts. @param {number} pid */
function isOneOfUs(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== "EPERM") return false;
  }
  try {
    return /scripts\/(start|dev)\.mjs/.test(readFileSync(`/proc/${pid}/cmdline`, "utf8"));
  } catch {
    return true;
  }
}
