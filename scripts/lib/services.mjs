import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { nextProgram, webDir } from "./build.mjs";
import { inCheckout } from "./checkout.mjs";
import { isEnding } from "./lifetime.mjs";
import { Problem } from "./problem.mjs";
import { say } from "./progress.mjs";
import { start } from "./run.mjs";

const tether = pathToFileURL(inCheckout("scripts", "lib", "tether.mjs")).href;
const longestPauseMs = 30_000;

/**
 * @typedef {object} Serving
 * @property {{ host: string, port: number }} address
 * @property {Record<string, string>} webEnv @property {Record<string, string>} workerEnv
 * @property {boolean} [hot] serve from the sources, and again whenever they change
 */

/** The web server. @param {Serving} serving */
export function startWeb({ address, webEnv, hot }) {
  const program = hot ? [nextProgram, "dev"] : [inCheckout("apps", "web", "server.mjs")];
  const args = [...program, "-H", address.host, "-p", String(address.port)];
  return startTethered(args, { cwd: webDir, env: { ...webEnv, ...modeOf(hot) } });
}

/** The job runner; when it breaks it is started again, at growing intervals. @param {Serving} serving */
export function keepWorker({ workerEnv, hot }) {
  const cwd = inCheckout("apps", "worker");
  const watcher = inCheckout("apps", "worker", "node_modules", "tsx", "dist", "cli.mjs");
  const args = hot ? [watcher, "watch", "src/main.ts"] : ["--import", "tsx", "src/main.ts"];
  let pauseMs = 500;
  const startOnce = () => {
    const startedAt = Date.now();
    startTethered(args, { cwd, env: { ...workerEnv, ...modeOf(hot) } }).once(
      "exit",
      (code, signal) => {
        if (isEnding()) return;
        pauseMs =
          Date.now() - startedAt > longestPauseMs ? 1_000 : Math.min(pauseMs * 2, longestPauseMs);
        say(
          `The job worker ended (${signal ?? code}); it is started again in ${pauseMs / 1000} s.`,
        );
        setTimeout(() => !isEnding() && startOnce(), pauseMs);
      },
    );
  };
  startOnce();
}

/** React and others ask for it themselves. @param {boolean | undefined} hot */
const modeOf = (hot) => ({ NODE_ENV: hot ? "development" : "production" });

/** @param {string[]} args @param {{ cwd: string, env: Record<string, string> }} options */
const startTethered = (args, options) =>
  start(process.execPath, ["--import", tether, ...args], {
    ...options,
    stdio: ["pipe", "inherit", "inherit"],
  });

/**
 * Waits until the web server says that it is well.
 * @param {{ host: string, port: number }} address @param {import("node:child_process").ChildProcess} web
 */
export async function untilHealthy({ host, port }, web, timeoutMs = 60_000) {
  const name =
    host === "0.0.0.0"
      ? "127.0.0.1"
      : host === "::"
        ? "[::1]"
        : host.includes(":")
          ? `[${host}]`
          : host;
  const giveUpAt = Date.now() + timeoutMs;
  let last = "no answer";
  while (Date.now() < giveUpAt) {
    if (web.exitCode !== null || web.signalCode !== null)
      throw new Problem("The web server ended; why stands above.");
    try {
      const answer = await fetch(`http://${name}:${port}/api/health`, {
        signal: AbortSignal.timeout(10_000),
      });
      if (answer.ok) return;
      last = `${answer.status} ${await answer.text()}`;
    } catch {
      // Not listening yet.
    }
    await sleep(100);
  }
  throw new Problem(`The web server does not become healthy. Its last word: ${last}`);
}
