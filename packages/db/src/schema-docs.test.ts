import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { schemaDocs } from "./schema-docs";

it("[26.15] docs/schema.md says what the schema says: `pnpm --filter @daybook/db docs` writes it", () => {
  const written = readFileSync(new URL("../../../docs/schema.md", import.meta.url), "utf8");
  expect(written).toBe(schemaDocs());
});
