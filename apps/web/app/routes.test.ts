import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const app = new URL(".", import.meta.url);
const slugs = readFileSync(new URL("../../../packages/db/src/slugs.ts", app), "utf8");
const reserved = new Set([...slugs.matchAll(/"([a-z0-9-]+)"/g)].map(([, slug]) => slug));

/** The first parts of our own addresses: folders, looked for inside route groups, without the dynamic ones. */
function firstParts(folder: URL): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      if (name.startsWith("(")) return firstParts(new URL(`${name}/`, folder));
      return /^[[_@]/.test(name) ? [] : [name];
    });
}

it("[1.10] no business can take an address that is a page of ours", () => {
  const parts = firstParts(app);
  expect(parts).toEqual(expect.arrayContaining(["sign-in", "staff", "console", "account", "api"]));
  expect(parts.filter((part) => !reserved.has(part))).toEqual([]);
});
