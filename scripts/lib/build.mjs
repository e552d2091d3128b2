import { existsSync } from "node:fs";
import { inCheckout } from "./checkout.mjs";
import { say } from "./progress.mjs";
import { mustRun } from "./run.mjs";
import { buildFiles, fingerprint } from "./sources.mjs";
import { stampAt } from "./stamp.mjs";

export const webDir = inCheckout("apps", "web");
export const nextProgram = inCheckout("apps", "web", "node_modules", "next", "dist", "bin", "next");

const stamp = () => stampAt(inCheckout("apps", "web", ".next", ".daybook-built"));

/** Whether the production build at hand is that of the sources at hand. */
export const isBuilt = () =>
  existsSync(inCheckout("apps", "web", ".next", "BUILD_ID")) &&
  stamp().matches(fingerprint(buildFiles()));

/** The production build, always made. It asks no database and no network. */
export async function build() {
  say("Building for production …");
  await stamp().renew(fingerprint(buildFiles()), () =>
    mustRun("The production build", process.execPath, [nextProgram, "build"], {
      cwd: webDir,
      show: true,
    }),
  );
  say("Built.");
}
