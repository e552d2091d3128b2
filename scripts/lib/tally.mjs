import { readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** @type {Tally} */
export const onePassed = { passed: 1, failed: 0, skipped: 0 };
/** @type {Tally} */
export const oneFailed = { passed: 0, failed: 1, skipped: 0 };

/** @param {Tally[]} tallies @returns {Tally} */
export const sum = (tallies) => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
  skipped: tallies.reduce((total, { skipped }) => total + skipped, 0),
});

/** @param {Tally} tally */
export const inWords = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/**
 * A runner can break where no test did (a file that does not load, an error that nobody caught), or run nothing at all. Either way
 * the truth is one failure more than it counted.
 * @param {Tally} counted @param {number} status the runner's exit status @returns {Tally}
 */
export function truthful(counted, status) {
  const brokeUncounted = status !== 0 && counted.failed === 0;
  const ranNothing = counted.passed + counted.failed === 0;
  return brokeUncounted || ranNothing ? { ...counted, failed: counted.failed + 1 } : counted;
}

/** What Vitest's JSON reporter wrote; nothing where it wrote nothing. @param {string} file @returns {Tally} */
export function tallyOfVitest(file) {
  const report = readReport(file);
  if (!report) return { passed: 0, failed: 0, skipped: 0 };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** What Playwright's JSON reporter wrote. A test that passed only when repeated has failed. @param {string} file @returns {Tally} */
export function tallyOfPlaywright(file) {
  const stats = readReport(file)?.stats;
  if (!stats) return { passed: 0, failed: 0, skipped: 0 };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
