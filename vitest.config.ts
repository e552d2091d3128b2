import { defineConfig } from "vitest/config";

/** Tests that need a database: they run against a real PostgreSQL that `test-server` starts once. */
const onDatabase = ["packages/{db,api}/**/*.test.ts", "apps/worker/**/*.test.ts"];

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "unit",
          include: [
            "packages/{scheduling,embed}/**/*.test.ts",
            "apps/web/**/*.test.{ts,tsx}",
            "scripts/**/*.test.mjs",
          ],
          exclude: ["**/node_modules/**", "**/.next/**"],
          testTimeout: 20_000, // properties over many cases, on a machine that may be busy with something else
        },
      },
      {
        test: {
          name: "db",
          include: onDatabase,
          globalSetup: ["packages/db/src/testing-server/global-setup.ts"],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
