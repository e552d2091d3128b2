import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { sum, tallyOfPlaywright, tallyOfVitest, truthful } from "./tally.mjs";

const folder = mkdtempSync(path.join(os.tmpdir(), "daybook-tally-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** @param {unknown} content */
function report(content) {
  const file = path.join(folder, "report.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const nothing = { passed: 0, failed: 0, skipped: 0 };

describe("the count of all tests", () => {
  it("adds up", () => {
    const total = sum([
      { passed: 3, failed: 0, skipped: 1 },
      { passed: 1, failed: 2, skipped: 0 },
    ]);
    expect(total).toEqual({ passed: 4, failed: 2, skipped: 1 });
  });

  it("believes a runner that is content", () => {
    expect(truthful({ passed: 3, failed: 0, skipped: 1 }, 0)).toEqual({
      passed: 3,
      failed: 0,
      skipped: 1,
    });
    expect(truthful({ passed: 3, failed: 2, skipped: 0 }, 1)).toEqual({
      passed: 3,
      failed: 2,
      skipped: 0,
    });
  });

  it("counts a runner that breaks although no test did as a failure", () => {
    expect(truthful({ passed: 3, failed: 0, skipped: 0 }, 1).failed).toBe(1);
  });

  it("counts a runner that runs nothing as a failure, skipped tests being nothing", () => {
    expect(truthful({ passed: 0, failed: 0, skipped: 4 }, 0).failed).toBe(1);
    expect(truthful(tallyOfVitest(path.join(folder, "never written")), 0).failed).toBe(1);
    expect(truthful(tallyOfPlaywright(path.join(folder, "never written")), 0).failed).toBe(1);
  });

  it("counts a file that does not load as a failed test", () => {
    const file = report({
      numPassedTests: 2,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 1,
      testResults: [
        { status: "failed", assertionResults: [] },
        { status: "failed", assertionResults: [{ status: "failed" }] },
        { status: "passed", assertionResults: [{ status: "passed" }] },
      ],
    });
    expect(tallyOfVitest(file)).toEqual({ passed: 2, failed: 2, skipped: 2 });
  });

  it("counts a journey that passes only when repeated as failed", () => {
    const file = report({ stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 3 } });
    expect(tallyOfPlaywright(file)).toEqual({ passed: 5, failed: 3, skipped: 3 });
    expect(tallyOfPlaywright(report({}))).toEqual(nothing);
  });
});
