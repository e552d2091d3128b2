import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { pnpm } from "./pnpm.mjs";
import { Problem } from "./problem.mjs";
import { say } from "./progress.mjs";
import { authSecret } from "./serving-env.mjs";

/**
 * @typedef {{ business: string, slug: string, role: string, email: string, password: string }} DemoLogin
 */

/**
 * Seeds the demo, into the embedded database unless SEED says `none`, and into any other only when SEED says `demo`.
 * @param {import("./database.mjs").DatabaseAccess} database @param {string} dataDir
 * @returns {Promise<boolean>} whether the demo is there
 */
export async function seedDemo(database, dataDir) {
  const wish = process.env.SEED || (database.embedded ? "demo" : "none");
  if (wish !== "demo" && wish !== "none")
    throw new Problem(`SEED is ${wish}; it may be demo or none.`);
  // The embedded database and the logins live and go together.
  if (database.embedded && existsSync(loginsFile(dataDir))) return true;
  if (wish === "none") return false;
  say("Seeding the demo …");
  await runSeed(database, dataDir);
  say("Demo seeded.");
  return true;
}

/** @param {import("./database.mjs").DatabaseAccess} database @param {string} dataDir @param {string[]} args */
export async function runSeed(database, dataDir, args = []) {
  const { DATABASE_URL: _, ...roleUrls } = database.urls;
  const env = {
    ...roleUrls,
    AUTH_SECRET: authSecret(dataDir),
    // The seed writes no address into anything, but sign-in is not made without one.
    PUBLIC_URL: process.env.PUBLIC_URL || "http://localhost",
    DATA_DIR: dataDir,
  };
  const { status } = await pnpm(["--filter", "@daybook/api", "run", "seed", ...args], {
    show: true,
    env,
  });
  if (status !== 0) throw new Problem("Seeding the demo failed; why stands above.");
}

/** @param {string} dataDir @returns {DemoLogin[]} none where no demo was seeded */
export function demoLogins(dataDir) {
  if (!existsSync(loginsFile(dataDir))) return [];
  return JSON.parse(readFileSync(loginsFile(dataDir), "utf8")).logins;
}

/** Written by the seed, 0600. @param {string} dataDir */
const loginsFile = (dataDir) => path.join(dataDir, "demo-logins.json");
