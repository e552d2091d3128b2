import { spawn, spawnSync } from "node:child_process";
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { runAs } from "./account.mjs";

/** @typedef {{ pid: number, port: number, ready: boolean }} Postmaster */

const startTimeoutMs = 60_000; // recovery after a crash replays the log first
const largestLog = 5_000_000;

/**
 * The server that `postmaster.pid` names, if that process lives and is the one that wrote it.
 * @param {string} cluster @returns {Postmaster | null}
 */
export function livingPostmaster(cluster) {
  const lines = pidFileLines(cluster);
  const pid = Number(lines[0]);
  if (!pid || !isServerOf(cluster, pid)) return null;
  return { pid, port: Number(lines[3]), ready: lines[7]?.startsWith("ready") === true };
}

/**
 * Starts the server and waits until it answers.
 * @param {{ program: string, cluster: string, port: number, logFile: string, settings: Record<string, string>,
 *   account: import("./account.mjs").Account | null }} options
 * @returns {Promise<Postmaster>}
 */
export async function launch({ program, cluster, port, logFile, settings, account }) {
  // Nobody living wrote it. PostgreSQL itself would give up when the number now belongs to some other process.
  rmSync(path.join(cluster, "postmaster.pid"), { force: true });
  const log = openLog(logFile);
  const from = statSync(logFile).size;
  const child = spawn(
    program,
    [
      "-D",
      cluster,
      "-p",
      String(port),
      ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
    ],
    // A session of its own: Ctrl-C in the terminal reaches us, and we stop the server after those who use it.
    { ...runAs(account), stdio: ["ignore", log, log], detached: true, windowsHide: true },
  );
  closeSync(log);
  const failures = [];
  child.once("error", (error) => failures.push(error.message));
  child.once("exit", (code, signal) => failures.push(`it ended with ${signal ?? code}`));
  child.unref();

  const giveUpAt = Date.now() + startTimeoutMs;
  while (Date.now() < giveUpAt) {
    const server = livingPostmaster(cluster);
    if (server && server.pid === child.pid && server.ready) return server;
    if (failures.length > 0) break;
    await sleep(10);
  }
  child.kill("SIGKILL");
  throw new Error(
    `PostgreSQL did not start: ${failures[0] ?? "no answer in time"}\n${readFileSync(logFile, "utf8").slice(from)}`,
  );
}

/**
 * Waits out a server that is starting or stopping.
 * @param {string} cluster @returns {Promise<Postmaster | null>} null when there is none (any more)
 */
export async function settledPostmaster(cluster) {
  const giveUpAt = Date.now() + startTimeoutMs;
  let server = livingPostmaster(cluster);
  while (server && !server.ready && Date.now() < giveUpAt) {
    await sleep(50);
    server = livingPostmaster(cluster);
  }
  return server;
}

/**
 * Ends a server and its sessions, and waits for it. A server that is gone already is fine.
 * @param {{ program: string, cluster: string, account: import("./account.mjs").Account | null }} options program: pg_ctl
 */
export async function stopServer({ program, cluster, account }) {
  const end = (/** @type {"fast" | "immediate"} */ mode) =>
    new Promise((resolve) => {
      const args = ["stop", "-D", cluster, "-m", mode, "-w", "-t", "15", "-s"];
      const child = spawn(program, args, { ...runAs(account), stdio: "ignore", windowsHide: true });
      child.once("error", () => resolve(false));
      child.once("exit", (code) => resolve(code === 0));
    });
  if (livingPostmaster(cluster) && !(await end("fast"))) await end("immediate");
}

/**
 * A shell of some hundred kilobytes that outlives us: when our end of its pipe closes without a word, which is what kill -9
 * looks like, it ends the server, and removes what was temporary.
 * @param {{ cluster: string, pid: number, remove: string }} options remove: a folder, or nothing
 * @returns dismisses the guard
 */
export function guardAgainstOurDeath({ cluster, pid, remove }) {
  if (process.platform === "win32") return () => {};
  const script = `
    if read -r word; then exit; fi
    [ "$(head -n 1 "$1/postmaster.pid" 2>/dev/null)" = "$2" ] && kill -INT "$2"
    [ -n "$3" ] || exit
    while kill -0 "$2" 2>/dev/null; do sleep 0.1; done
    rm -rf "$3"`;
  const guard = spawn("/bin/sh", ["-c", script, "guard", cluster, String(pid), remove], {
    cwd: "/",
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  });
  guard.stdin.on("error", () => {}); // the guard itself was killed
  if ("unref" in guard.stdin && typeof guard.stdin.unref === "function") guard.stdin.unref();
  guard.unref();
  return () => guard.stdin.end("dismissed\n");
}

/** @param {string} cluster */
function pidFileLines(cluster) {
  try {
    return readFileSync(path.join(cluster, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return [];
  }
}

/**
 * Process numbers are used again, above all in containers: the number alone proves nothing, its command line does.
 * @param {string} cluster @param {number} pid
 */
function isServerOf(cluster, pid) {
  if (process.platform === "linux") return commandLine(pid).includes(`\0${cluster}\0`);
  if (process.platform === "win32") return isAlive(pid);
  const { stdout } = spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  return stdout.includes(cluster);
}

/** @param {number} pid */
function commandLine(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** @param {string} file */
function openLog(file) {
  try {
    if (statSync(file).size > largestLog) renameSync(file, `${file}.1`);
  } catch {
    // There is none yet.
  }
  return openSync(file, "a", 0o600);
}
