import { execFileSync, spawnSync } from "node:child_process";
import { chownSync, mkdirSync } from "node:fs";

/**
 * @typedef {{ name: string, uid: number, gid: number }} Account
 */

/**
 * PostgreSQL refuses to run as root, so root lends it an account that every Linux and macOS image has.
 * Null means: run as whoever we are.
 * @returns {Account | null}
 */
export function databaseAccount() {
  if (process.platform === "win32" || process.getuid?.() !== 0) return null;
  const account = ["postgres", "nobody"].map(lookUp).find((found) => found !== null);
  if (!account)
    throw new Error("PostgreSQL does not run as root, and there is no `nobody` to lend it.");
  return account;
}

/** @param {string} name @returns {Account | null} */
function lookUp(name) {
  const ask = (/** @type {string} */ flag) =>
    Number(execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] }));
  try {
    return { name, uid: ask("-u"), gid: ask("-g") };
  } catch {
    return null;
  }
}

/**
 * What a child process needs in order to run as that account. The working directory is one that everybody can enter.
 * @param {Account | null} account
 */
export const runAs = (account) => ({
  cwd: process.platform === "win32" ? undefined : "/",
  env: postgresEnvironment(),
  ...(account && { uid: account.uid, gid: account.gid }),
});

/**
 * Whether the account can write in a folder: a closed folder above it (a 0700 home) is only noticed by trying.
 * @param {Account | null} account @param {string} folder
 */
export function canWriteIn(account, folder) {
  if (!account) return true;
  const script = 'test -d "$0" && test -w "$0" && test -x "$0"';
  return spawnSync("/bin/sh", ["-c", script, folder], runAs(account)).status === 0;
}

/**
 * Makes a folder that only the account can look into.
 * @param {Account | null} account @param {string} folder
 */
export function makeFolderOf(account, folder) {
  mkdirSync(folder, { mode: 0o700 });
  if (account) chownSync(folder, account.uid, account.gid);
}

/** Our environment without what would steer PostgreSQL elsewhere: PGDATA, PGPORT and their like. */
function postgresEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("PG"));
  return { ...Object.fromEntries(kept), LC_ALL: "C", TZ: "UTC" };
}
