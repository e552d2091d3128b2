import { defineConfig } from "vitest/config";

// Generated worlds against a slow oracle: a busy machine must not make them fail.
export default defineConfig({ test: { testTimeout: 120_000 } });
