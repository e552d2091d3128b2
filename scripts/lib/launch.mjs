import { announce } from "./announce.mjs";
import { build, isBuilt } from "./build.mjs";
import { claimDataDir, openDataDir, wasKilled } from "./data-dir.mjs";
import { migrate, openDatabase } from "./database.mjs";
import { seedDemo } from "./demo.mjs";
import { end, isEnding } from "./lifetime.mjs";
import { install } from "./pnpm.mjs";
import { listenAddress, localUrl, mustBeFree } from "./port.mjs";
import { say } from "./progress.mjs";
import { keepWorker, startWeb, untilHealthy } from "./services.mjs";
import { servingEnv } from "./serving-env.mjs";

/** From a fresh checkout to a running Daybook. @param {{ hot: boolean }} options hot: from the sources, for developing */
export async function launch({ hot }) {
  const address = listenAddress();
  const dataDir = openDataDir();
  // One that was killed takes up to three seconds to take its web server along.
  const patienceMs = wasKilled(dataDir) ? 5_000 : 0;
  claimDataDir(dataDir, localUrl(address));
  await mustBeFree(address, { patienceMs });
  await install();

  // The build asks no database, and there are two cores.
  const building = hot || isBuilt() ? Promise.resolve() : build();
  const [{ database, demo }] = await Promise.all([prepareDatabase(dataDir), building]);

  const serving = { address, hot, ...servingEnv({ dataDir, database, address, demo }) };
  const web = startWeb(serving);
  web.once("exit", (code, signal) => {
    if (isEnding()) return;
    say(`The web server ended (${signal ?? code}).`);
    void end(1);
  });
  keepWorker(serving);
  await untilHealthy(address, web);
  announce({ address, dataDir, demo });
}

/** @param {string} dataDir */
async function prepareDatabase(dataDir) {
  const database = await openDatabase(dataDir);
  await migrate(database);
  return { database, demo: await seedDemo(database, dataDir) };
}
