// pnpm seed [--refresh]: seeds the demo, or moves it on to today. A Daybook that is running may go on running.
import { holderOf, openDataDir } from "./lib/data-dir.mjs";
import { migrate, openDatabase } from "./lib/database.mjs";
import { runSeed } from "./lib/demo.mjs";
import { live } from "./lib/lifetime.mjs";
import { install } from "./lib/pnpm.mjs";

await live(async () => {
  const dataDir = openDataDir();
  await install();
  const database = await openDatabase(dataDir, { leaveRunning: holderOf(dataDir) !== null });
  await migrate(database);
  await runSeed(database, dataDir, process.argv.slice(2));
  return 0;
});
