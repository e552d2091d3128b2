import { readFileSync } from "node:fs";
import { Problem } from "./problem.mjs";
import { say } from "./progress.mjs";

/** @type {(() => unknown)[]} */
const duties = [];
/** @type {(() => unknown)[]} */
const dutiesFirst = [];
/** @type {Promise<never> | undefined} */
let ending;

/** What has to be done before we go, the latest first. @param {() => unknown} duty */
export function beforeTheEnd(duty) {
  duties.push(duty);
}

/** What has to be done before all of that: those who use a thing go before the thing. @param {() => unknown} duty */
export function firstOfAll(duty) {
  dutiesFirst.push(duty);
}

export const isEnding = () => ending !== undefined;

/** Ends everything we started, then ourselves. Asked again while it is at it, it is the same end. @param {number} status */
export function end(status) {
  ending ??= (async () => {
    for (const duty of [...dutiesFirst, ...duties.toReversed()]) {
      try {
        await duty();
      } catch (error) {
        console.error(error);
      }
    }
    process.exit(status);
  })();
  return ending;
}

/**
 * Runs a command of ours to its end, whichever way that comes.
 * @param {() => Promise<number | void>} main a status ends it; without one it goes on until it is stopped
 * @param {{ statusWhenStopped?: number }} [options] stopping a server is no failure, stopping a test run is
 */
export async function live(main, { statusWhenStopped = 0 } = {}) {
  const leave = (/** @type {string} */ reason) => {
    if (!isEnding()) say(reason);
    void end(statusWhenStopped);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => leave("Stopping."));
  followNpm(() => leave("npm is gone. Stopping."));
  try {
    const status = await main();
    if (status !== undefined) await end(status);
  } catch (error) {
    if (isEnding()) return; // what we stopped has complained
    console.error(error instanceof Problem ? `\n${error.message}\n` : error);
    await end(1);
  }
}

/**
 * A signal that kills npm does not reach the script npm runs; being adopted by another parent is how we notice. Between npm and us
 * there can be a shell, whose own parent is looked at too.
 * @param {() => void} onGone
 */
function followNpm(onGone) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const grandparent = parentOf(parent);
  setInterval(() => {
    if (process.ppid !== parent || parentOf(parent) !== grandparent) onGone();
  }, 500).unref();
}

/** @param {number} pid @returns {string | undefined} undefined where there is no /proc */
function parentOf(pid) {
  try {
    return /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  } catch {
    return undefined;
  }
}
