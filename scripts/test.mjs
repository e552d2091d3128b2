// npm test: everything, on this machine alone. The last line counts it, the exit status is the truth.
// npm test <word> …: only the stages that have such a word in their names.
import { build, isBuilt } from "./lib/build.mjs";
import { checks } from "./lib/checks.mjs";
import { prepareJourneys, runJourneys } from "./lib/journeys.mjs";
import { beforeTheEnd, live } from "./lib/lifetime.mjs";
import { install } from "./lib/pnpm.mjs";
import { Problem } from "./lib/problem.mjs";
import { say, secondsSince } from "./lib/progress.mjs";
import { inWords, oneFailed, onePassed, sum } from "./lib/tally.mjs";
import { runUnitTests } from "./lib/unit-tests.mjs";

const words = process.argv.slice(2).filter((word) => word !== "--");
const isWanted = (/** @type {string} */ name) =>
  words.length === 0 || words.some((word) => name.includes(word));

/** @type {{ name: string, tally: import("./lib/tally.mjs").Tally, time: string }[]} */
const results = [];

forgetOwnSettings();
beforeTheEnd(printSummary); // the first to be asked for is the last to be done: nobody we started speaks after it
await live(main, { statusWhenStopped: 130 });

async function main() {
  if (await stage("install", () => install().then(() => sum([])))) await runStages();
  const { passed, failed } = total();
  return failed === 0 && passed > 0 ? 0 : 1;
}

function printSummary() {
  console.log();
  for (const { name, tally, time } of results) {
    console.log(`${name.padEnd(18)} ${time.padStart(8)}   ${inWords(tally)}`);
  }
  console.log(`\n${inWords(total())}`);
}

function total() {
  return sum(results.map(({ tally }) => tally));
}

async function runStages() {
  for (const { name, check } of checks) {
    if (isWanted(name)) await stage(name, () => check().then(asTest));
  }
  if (isWanted("unit and database")) await stage("unit and database", () => runUnitTests());
  if (isWanted("journeys")) await buildAndTravel();
  else if (isWanted("production build")) await stageBuild();
}

async function buildAndTravel() {
  const world = prepareJourneys(); // beside the build: one is busy in the database, the other in the compiler
  world.catch(() => {}); // told by the stage that needs it
  const needsBuild = words.length === 0 || !isBuilt();
  const isThere = !needsBuild || (await stageBuild());
  await stage("journeys", async () => {
    const { database, dataDir } = await world;
    if (!isThere) throw new Problem("Without a build there is nothing to travel through.");
    return runJourneys({ database, dataDir });
  });
}

function stageBuild() {
  return stage("production build", () => build().then(() => onePassed));
}

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

async function asTest({ status, output }) {
  if (status !== 0) console.log(output);
  return status === 0 ? onePassed : oneFailed;
}

/** A database, an address, a secret of somebody's own are not for tests. TEST_DATABASE_URL says that one is. */
function forgetOwnSettings() {
  const own =
    /^((APP_|AUTH_|PLATFORM_)?DATABASE_URL|DATA_DIR|AUTH_SECRET|PUBLIC_URL|PORT|HOST|SMTP_URL|TRUSTED_PROXY|DEMO|SEED|TEST_CLOCK)$/;
  for (const name of Object.keys(process.env)) if (own.test(name)) delete process.env[name];
}
