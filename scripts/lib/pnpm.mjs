import { inCheckout, packageManager } from "./checkout.mjs";
import { Problem } from "./problem.mjs";
import { say } from "./progress.mjs";
import { run } from "./run.mjs";
import { dependencyFiles, fingerprint } from "./sources.mjs";
import { stampAt } from "./stamp.mjs";

const npx = process.platform === "win32" ? "npx.cmd" : "npx";

/**
 * The pinned pnpm, reached through npm: nothing has to be installed for it.
 * @param {string[]} args @param {import("./run.mjs").RunOptions} [options]
 */
export const pnpm = (args, options) =>
  // Without `-y` npx asks; with CI pnpm does not.
  run(npx, ["-y", packageManager, ...args], { ...options, env: { CI: "true", ...options?.env } });

/** Installs the workspace as the lockfile says, unless that has been done. */
export async function install() {
  const stamp = stampAt(inCheckout("node_modules", ".daybook-installed"));
  const wanted = fingerprint(dependencyFiles());
  if (stamp.matches(wanted)) return;
  say("Installing packages …");
  await stamp.renew(wanted, async () => {
    const { status } = await pnpm(["install", "--frozen-lockfile", "--prefer-offline"], {
      show: true,
      // The browser that fits is looked for when it is needed: see chromium.mjs.
      env: { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1" },
    });
    if (status !== 0)
      throw new Problem("Installing the packages failed; what pnpm says stands above.");
  });
  say("Packages installed.");
}
