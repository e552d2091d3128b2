// pnpm backup <folder>: copies the embedded database, running or not, with its secrets. The copy is a data folder: put it in the
// place of the old one, or start on it with DATA_DIR.
import path from "node:path";
import { holderOf, openDataDir } from "./lib/data-dir.mjs";
import { openDatabase } from "./lib/database.mjs";
import { live } from "./lib/lifetime.mjs";
import { install } from "./lib/pnpm.mjs";
import { Problem } from "./lib/problem.mjs";
import { say } from "./lib/progress.mjs";

await live(async () => {
  const [folder] = process.argv.slice(2);
  if (!folder) throw new Problem("Where to? pnpm backup <folder>");
  if (process.env.DATABASE_URL)
    throw new Problem("A database of your own is backed up with pg_dump; see README.md.");
  const into = path.resolve(process.env.INIT_CWD ?? ".", folder);
  const dataDir = openDataDir();
  await install();
  const { urls } = await openDatabase(dataDir, { leaveRunning: holderOf(dataDir) !== null });
  const { backUp } = await import("../packages/db/src/embedded/backup.mjs");
  await backUp({ url: urls.DATABASE_URL, dataDir, into }).catch((error) => {
    throw new Problem(error.message);
  });
  say(`Backed up into ${into}`);
  return 0;
});
