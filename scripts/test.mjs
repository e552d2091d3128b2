// npm test: everything, on this machine alone. The last line counts it, the exit status is the truth.
import { build } from "./lib/build.mjs";
import { checks } from "./lib/checks.mjs";
import { prepareJourneys, runJourneys } from "./lib/journeys.mjs";
import { live } from "./lib/lifetime.mjs";
import { install } from "./lib/pnpm.mjs";
import { Problem } from "./lib/problem.mjs";
import { say, secondsSince } from "./lib/progress.mjs";
import { inWords, oneFailed, onePassed, sum } from "./lib/tally.mjs";
import { runUnitTests } from "./lib/unit-tests.mjs";

/** A database, an address, a secret of somebody's own are not for tests. TEST_DATABASE_URL says that one is. */
const notForTests =
  /^((APP_|AUTH_|PLATFORM_)?DATABASE_URL|DATA_DIR|AUTH_SECRET|PUBLIC_URL|PORT|HOST|SMTP_URL|TRUSTED_PROXY|DEMO|SEED|TEST_CLOCK)$/;
for (const name of Object.keys(process.env)) if (notForTests.test(name)) delete process.env[name];

/** @type {{ name: string, tally: import("./lib/tally.mjs").Tally, time: string }[]} */
const results = [];

/**
 * Runs one stage. Whatever it does, the others get their turn.
 * @param {string} name @param {() => Promise<import("./lib/tally.mjs").Tally>} work
 */
async function stage(name, work) {
  say(`${name} …`);
  const startedAt = performance.now();
  const tally = await work().catch((error) => {
    console.error(error instanceof Problem ? error.message : error);
    return oneFailed;
  });
  results.push({ name, tally, time: secondsSince(startedAt) });
  say(`${name}: ${inWords(tally)}, ${secondsSince(startedAt)}`);
  return tally.failed === 0;
}

const asTest = async ({ status, output }) => {
  if (status !== 0) console.log(output);
  return status === 0 ? onePassed : oneFailed;
};

await live(
  async () => {
    if (await stage("install", () => install().then(() => sum([])))) await runStages();
    const total = sum(results.map(({ tally }) => tally));
    console.log();
    for (const { name, tally, time } of results)
      console.log(`${name.padEnd(18)} ${time.padStart(8)}   ${inWords(tally)}`);
    console.log(`\n${inWords(total)}`);
    return total.failed === 0 && total.passed > 0 ? 0 : 1;
  },
  { statusWhenStopped: 130 },
);

async function runStages() {
  for (const { name, check } of checks) await stage(name, () => check().then(asTest));
  await stage("unit and database", () => runUnitTests());
  const world = prepareJourneys(); // beside the build: one is busy in the database, the other in the compiler
  world.catch(() => {}); // told by the stage that needs it
  const isBuilt = await stage("production build", () => build().then(() => onePassed));
  await stage("journeys", async () => {
    if (!isBuilt) throw new Error("Without a build there is nothing to travel through.");
    return runJourneys(await world);
  });
}
