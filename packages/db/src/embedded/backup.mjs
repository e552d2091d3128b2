import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import postgres from "postgres";
import { databaseAccount, makeFolderOf } from "./account.mjs";
import { prepareDataDir } from "./data-dir.mjs";

// What belongs to the running server, or is made anew when one starts.
const folderOnly = new Set([
  "pg_wal",
  "pg_replslot",
  "pg_dynshmem",
  "pg_notify",
  "pg_serial",
  "pg_snapshots",
  "pg_stat_tmp",
  "pg_subtrans",
]);
const leftOut = new Set(["postmaster.pid", "postmaster.opts"]);
const besideTheCluster = ["secrets.json", "demo-logins.json"];

/** @type {typeof import("./backup.mjs").backUp} */
export async function backUp({ url, dataDir, into }) {
  if (existsSync(into))
    throw new Error(`${into} is there already; a backup needs a folder of its own.`);
  const account = databaseAccount();
  prepareDataDir(into, account);
  const cluster = readdirSync(dataDir).find((name) => /^postgres-\d+$/.test(name)) ?? "";
  const from = path.join(dataDir, cluster);
  const to = path.join(into, cluster);
  makeFolderOf(account, to);

  // The server's own procedure: between start and stop its files are copied as they are, however they change meanwhile; the log
  // of those changes, kept for us by the slot, makes them consistent when a server starts on the copy.
  const sql = postgres(url, { max: 1 });
  try {
    await sql`select pg_create_physical_replication_slot('daybook_backup', true, true)`;
    await sql`select pg_backup_start('daybook', fast => true)`;
    copyBelow(from, to, (name) => !leftOut.has(name), folderOnly);
    const [stopped] = await sql`select labelfile from pg_backup_stop(wait_for_archive => false)`;
    writeLike(path.join(from, "PG_VERSION"), path.join(to, "backup_label"), stopped.labelfile);
    copyBelow(path.join(from, "pg_wal"), path.join(to, "pg_wal"), () => true, new Set());
  } finally {
    await sql.end();
  }
  for (const name of besideTheCluster) {
    if (existsSync(path.join(dataDir, name)))
      copyLike(path.join(dataDir, name), path.join(into, name));
  }
}

/**
 * @param {string} from @param {string} to an empty folder @param {(name: string) => boolean} wanted of the first level
 * @param {Set<string>} emptied folders of the first level whose contents are left out
 */
function copyBelow(from, to, wanted, emptied) {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (!wanted(entry.name)) continue;
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isFile()) copyLike(source, target);
    if (!entry.isDirectory()) continue;
    mkdirSync(target, { recursive: true });
    ownLike(source, target);
    if (!emptied.has(entry.name)) copyBelow(source, target, () => true, new Set());
  }
}

/** A file that goes away while we copy is in the log as gone. @param {string} source @param {string} target */
function copyLike(source, target) {
  try {
    copyFileSync(source, target);
    ownLike(source, target);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
}

/** @param {string} model @param {string} target @param {string} text */
function writeLike(model, target, text) {
  writeFileSync(target, text);
  ownLike(model, target);
}

/** @param {string} model @param {string} target */
function ownLike(model, target) {
  const { mode, uid, gid } = lstatSync(model);
  chmodSync(target, mode);
  if (process.getuid?.() === 0) chownSync(target, uid, gid);
}
