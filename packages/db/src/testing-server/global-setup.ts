import type { TestProject } from "vitest/node";
import { startTestServer } from "./test-server.ts";

/** One server and one migrated database for all test files. Each test makes a business of its own in it. */
export async function setup(project: TestProject) {
  const server = await startTestServer();
  project.provide("database", server.urls);
  return server.stop;
}
