import path from "node:path";
import { inCheckout } from "./checkout.mjs";
import { browserEnvironment, findChromium } from "./chromium.mjs";
import { describe, migrate } from "./database.mjs";
import { runSeed } from "./demo.mjs";
import { beforeTheEnd } from "./lifetime.mjs";
import { localUrl } from "./port.mjs";
import { say } from "./progress.mjs";
import { run } from "./run.mjs";
import { keepWorker, startWeb, untilHealthy } from "./services.mjs";
import { servingEnv } from "./serving-env.mjs";
import { oneFailed, tallyOfPlaywright, truthful } from "./tally.mjs";

const longestMs = 7 * 60_000;

/**
 * A database of its own with the demo in it, for journeys to change as they like.
 * @returns what `runJourneys` needs
 */
export async function prepareJourneys() {
  const { startEmbeddedPostgres } = await import("../../packages/db/src/embedded/index.mjs");
  const server = await startEmbeddedPostgres({ temporary: true });
  beforeTheEnd(server.stop);
  const database = describe(server.url, { dataDir: server.dataDir, embedded: true });
  await migrate(database);
  await runSeed(database, server.dataDir, ["--kind", "test"]);
  say("Database of the journeys seeded.");
  return { database, dataDir: server.dataDir };
}

/**
 * The journeys of e2e/ in a real browser, against the production build and the worker.
 * @param {Awaited<ReturnType<typeof prepareJourneys>>} world @param {string[]} [filters] files or titles, as Playwright takes them
 */
export async function runJourneys({ database, dataDir }, filters = []) {
  const { freePort } = await import("../../packages/db/src/embedded/index.mjs");
  const browser = await findChromium();
  const address = { host: "127.0.0.1", port: await freePort() };
  const { webEnv, workerEnv } = servingEnv({ dataDir, database, address, demo: true });
  // Each visitor of a journey comes from an address of their own, as behind a proxy.
  const serving = { address, workerEnv, webEnv: { ...webEnv, TRUSTED_PROXY: "1" } };
  const web = startWeb(serving);
  keepWorker(serving);
  await untilHealthy(address, web);

  const report = path.join(dataDir, "journeys.json");
  const program = inCheckout("e2e", "node_modules", "@playwright", "test", "cli.js");
  const { status, output } = await run(process.execPath, [program, "test", ...filters], {
    cwd: inCheckout("e2e"),
    show: true,
    timeoutMs: longestMs,
    env: {
      ...browserEnvironment(browser),
      ...database.urls,
      BASE_URL: localUrl(address),
      DATA_DIR: dataDir,
      JOURNEYS_REPORT: report,
    },
  });
  if (output) console.log(output);
  if (web.exitCode !== null) {
    console.log("The web server ended during the journeys.");
    return oneFailed;
  }
  return truthful(tallyOfPlaywright(report), status);
}
