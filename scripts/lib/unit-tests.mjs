import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { inCheckout } from "./checkout.mjs";
import { run } from "./run.mjs";
import { tallyOfVitest, truthful } from "./tally.mjs";

const longestMs = 8 * 60_000;

/** All that Vitest runs: pure tests, and those on a real database. @param {string[]} [args] more, as Vitest takes them */
export async function runUnitTests(args = []) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "daybook-report-"));
  const report = path.join(folder, "vitest.json");
  const program = inCheckout("node_modules", "vitest", "vitest.mjs");
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
  try {
    const { status, output } = await run(
      process.execPath,
      [program, "run", ...reporters, ...args],
      {
        show: true,
        timeoutMs: longestMs,
      },
    );
    if (output) console.log(output);
    return truthful(tallyOfVitest(report), status);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
