import { readFileSync } from "node:fs";
import { createVitest } from "vitest/node";
import { root } from "./checkout.mjs";

/**
 * The tests that need a database, ready to be run again and again on the same server, each time in a few seconds.
 */
export async function openDatabaseTests() {
  const vitest = await createVitest("test", {
    root,
    watch: false,
    project: ["db"],
    silent: true,
    // Vitest's own `bail` counts the failures of earlier runs too.
    reporters: [{ onTestCaseResult: (test) => void (test.result().state === "failed" && stop()) }],
  });
  const stop = () => vitest.cancelCurrentRun("test-failure");
  // How to start a server has no bearing on what the schema holds, and takes the longest.
  const all = await vitest.globTestSpecifications();
  const specifications = all.filter(({ moduleId }) => !moduleId.includes("/embedded/"));

  /** @type {Map<string, number>} */
  const usuallyPass = new Map();

  /**
   * Runs until the first failure.
   * @param {typeof specifications} chosen @returns {Promise<string | null>} the name of a test that failed, or null
   * @throws when nothing failed although fewer tests ran than usual: then nothing is known
   */
  const firstFailure = async (chosen) => {
    if (chosen.length === 0) return null;
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(chosen);
    for (const testModule of testModules) {
      for (const test of testModule.children.allTests("failed")) return test.fullName;
      if (testModule.errors().length > 0) return testModule.relativeModuleId;
    }
    if (unhandledErrors.length > 0) return "an error outside of the tests";
    for (const { moduleId, relativeModuleId, children } of testModules) {
      const passed = [...children.allTests("passed")].length;
      if (passed < (usuallyPass.get(moduleId) ?? 1)) {
        throw new Error(`Of ${relativeModuleId} only ${passed} tests ran.`);
      }
      usuallyPass.set(moduleId, passed);
    }
    return null;
  };

  return {
    specifications,
    firstFailure,
    /** Those whose text has one of these words: they will know first. @param {string[]} words */
    naming: (words) =>
      specifications.filter(({ moduleId }) => {
        const text = readFileSync(moduleId, "utf8");
        return words.some((word) => text.includes(word));
      }),
    /** What the global set-up provided, once tests have run. See packages/db/src/testing-server/database-urls.ts. */
    urls: () => {
      const context = vitest.projects.find(({ name }) => name === "db")?.getProvidedContext();
      return /** @type {{ database: { serverUrl: string, ownerUrl: string, template: string } }} */ (
        /** @type {unknown} */ (context)
      ).database;
    },
    close: () => vitest.close(),
  };
}
