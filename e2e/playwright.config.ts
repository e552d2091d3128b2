import { defineConfig, devices } from "@playwright/test";

const { PLAYWRIGHT_CHROMIUM_PATH: executablePath, BROWSER_LIBRARIES, BROWSER_FONTS } = process.env;

/** For the browser alone, where the machine has none: see scripts/lib/chromium.mjs. */
const browserEnv = {
  ...(BROWSER_LIBRARIES && { LD_LIBRARY_PATH: BROWSER_LIBRARIES }),
  ...(BROWSER_FONTS && { FONTCONFIG_PATH: BROWSER_FONTS }),
};

export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [
    ["list"],
    ["json", { outputFile: process.env["JOURNEYS_REPORT"] ?? "test-results/report.json" }],
  ],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: process.env["BASE_URL"] ?? "http://localhost:3000",
    locale: "en-GB",
    trace: "retain-on-failure",
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ["--disable-dev-shm-usage"],
      env: { ...process.env, ...browserEnv },
    },
  },
});
