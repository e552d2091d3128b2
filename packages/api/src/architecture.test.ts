import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const skipped = new Set(["node_modules", ".next", ".turbo"]);

function sources(dir: string): { name: string; text: string }[] {
  return readdirSync(path.join(root, dir), { withFileTypes: true }).flatMap((entry) => {
    const name = `${dir}/${entry.name}`;
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : sources(name);
    const isSource =
      /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) && !name.includes("/testing");
    return isSource ? [{ name, text: readFileSync(path.join(root, name), "utf8") }] : [];
  });
}

const api = sources("packages/api/src");
const those = (files: typeof api, pattern: RegExp) =>
  files.filter(({ text }) => pattern.test(text)).map(({ name }) => name);

describe("the shape of the code", () => {
  it("[26.7] one place makes a booking, one recognises a customer, one changes a status", () => {
    expect(those(api, /\.insert\(bookings\)/)).toEqual([
      "packages/api/src/fulfillment/place-hold.ts",
    ]);
    expect(those(api, /placeHold\(/).sort()).toEqual([
      "packages/api/src/fulfillment/create-booking.ts",
      "packages/api/src/fulfillment/hold-booking.ts",
      "packages/api/src/fulfillment/place-hold.ts",
    ]);
    expect(those(api, /insert into resource_claims|\.insert\(resourceClaims\)/)).toEqual([
      "packages/api/src/fulfillment/insert-claims.ts",
    ]);
    expect(those(api, /await resolveCustomer\(/).sort()).toEqual([
      "packages/api/src/fulfillment/confirm-booking.ts",
      "packages/api/src/fulfillment/create-booking.ts",
    ]);
    expect(those(api, /update\(bookings\)[\s\S]{0,80}\bstatus:/)).toEqual([
      "packages/api/src/fulfillment/transition.ts",
    ]);
  });

  it("[26.19] the surfaces reach data only through the API, and the engine knows nothing of ours", () => {
    const surfaces = [...sources("apps/web"), ...sources("packages/embed")];
    expect(those(surfaces, /from "(@daybook\/(db|scheduling)|drizzle-orm|postgres)/)).toEqual([]);
    const { dependencies } = JSON.parse(
      readFileSync(path.join(root, "packages/scheduling/package.json"), "utf8"),
    ) as { dependencies?: object };
    expect(dependencies ?? {}).toEqual({});
    expect(those(sources("packages/scheduling/src"), /from "@daybook/)).toEqual([]);
    expect(those(sources("packages/db/src"), /from "@daybook/)).toEqual([]);
  });

  it("[26.8] what looks across businesses stays in its folder", () => {
    const outside = api.filter(({ name }) => !name.includes("/platform/"));
    expect(those(outside, /createPlatform\(/)).toEqual(["packages/api/src/runtime.ts"]);
    expect(those(outside, /platformDatabaseUrl\(\)/)).toEqual(["packages/api/src/runtime.ts"]);
  });

  it("no query names the business itself, but where rows of other tables meet", () => {
    const named = those(api, /eq\((\w+)\.businessId, (?!\w+\.businessId)/).filter(
      (name) => !name.includes("/platform/"),
    );
    expect(named).toEqual([]);
  });

  it("routers and rules know no database", () => {
    const pure = api.filter(({ name }) => /\/(router|rules)\.ts$/.test(name));
    expect(pure.length).toBeGreaterThan(8);
    expect(those(pure, /^import (?!type)[^;]*from "(@daybook\/db|drizzle-orm)/m)).toEqual([]);
  });
});
