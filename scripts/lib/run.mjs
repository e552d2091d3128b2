import { spawn } from "node:child_process";
import { root } from "./checkout.mjs";
import { toolEnvironment } from "./environment.mjs";
import { firstOfAll } from "./lifetime.mjs";
import { Problem } from "./problem.mjs";

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();
firstOfAll(() => Promise.all([...running].map((child) => endProcess(child))));

/**
 * @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean, timeoutMs?: number }} RunOptions
 *   env: added to ours · show: let it write to our terminal instead of keeping what it says
 */

/**
 * Runs a program to its end.
 * @param {string} program @param {string[]} args @param {RunOptions} options
 * @returns {Promise<{ status: number, output: string }>} status 1 when it could not be started or was killed
 */
export function run(program, args, { cwd = root, env, show = false, timeoutMs } = {}) {
  const child = start(program, args, {
    cwd,
    env,
    stdio: show ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const keep = (/** @type {Buffer} */ chunk) => (output += chunk.toString());
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);
  const timer =
    timeoutMs &&
    setTimeout(() => {
      output += `\nNo end after ${timeoutMs / 1000} s: stopped.\n`;
      void endProcess(child);
    }, timeoutMs);
  return new Promise((resolve) => {
    child.once("error", (error) => resolve({ status: 1, output: error.message }));
    child.once("close", (code) => {
      clearTimeout(timer);
      signalGroup(child, "SIGKILL"); // what it left behind
      resolve({ status: code ?? 1, output });
    });
  });
}

/**
 * The same, where anything but success is the end of the matter.
 * @param {string} what names it in the message @param {string} program @param {string[]} args @param {RunOptions} [options]
 */
export async function mustRun(what, program, args, options) {
  const { status, output } = await run(program, args, options);
  if (status !== 0) throw new Problem(`${what} failed.\n${output}`.trimEnd());
  return output;
}

/**
 * Starts a program that we end when we end. It leads a process group of its own, so that Ctrl-C reaches us alone and we can end it
 * with all its children.
 * @param {string} program @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, stdio: import("node:child_process").StdioOptions }} options
 */
export function start(program, args, { cwd = root, env, stdio }) {
  const isWindows = process.platform === "win32";
  const child = spawn(program, args, {
    cwd,
    env: toolEnvironment(env),
    stdio,
    detached: !isWindows,
    shell: isWindows,
  });
  running.add(child);
  child.once("close", () => running.delete(child));
  child.once("error", () => running.delete(child));
  return child;
}

/** Asks a process and its children to end, and insists after `graceMs`. @param {import("node:child_process").ChildProcess} child */
export async function endProcess(child, graceMs = 3_000) {
  if (child.exitCode !== null || child.signalCode !== null || !child.pid) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  signalGroup(child, "SIGTERM");
  // An open event stream keeps a web server from ending by itself.
  const insist = setTimeout(() => signalGroup(child, "SIGKILL"), graceMs);
  await gone;
  clearTimeout(insist);
  signalGroup(child, "SIGKILL"); // what it left behind
}

/** @param {import("node:child_process").ChildProcess} child @param {NodeJS.Signals} signal */
function signalGroup(child, signal) {
  try {
    if (process.platform === "win32") child.kill(signal);
    else if (child.pid) process.kill(-child.pid, signal);
  } catch {
    // Gone already.
  }
}
