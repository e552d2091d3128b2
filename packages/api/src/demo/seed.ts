import { parseArgs } from "node:util";
import { env } from "../env";
import { createRuntime } from "../runtime";
import { hasLogins, writeLogins } from "./logins-file";
import { demoSlugs, seedDemo } from "./seed-demo";

const { values } = parseArgs({
  options: {
    refresh: { type: "boolean", default: false },
    kind: { type: "string", default: "demo" },
    now: { type: "string" },
    only: { type: "string", multiple: true },
  },
});
const kind = values.kind === "test" ? "test" : "demo";
const dataDir = env.dataDir();

if (hasLogins(dataDir) && !values.refresh) {
  console.log("The demo is there; --refresh moves it on to today.");
} else {
  const runtime = await createRuntime();
  const now = values.now ? new Date(values.now) : new Date();
  const only = demoSlugs.filter((slug) => values.only?.includes(slug) ?? true);
  try {
    const seeded = await seedDemo(runtime, { now, kind, businesses: only });
    writeLogins(
      dataDir,
      seeded.flatMap(({ logins }) => logins),
    );
    for (const { slug, made, refused } of seeded)
      console.log(`${slug}: ${made} bookings made, ${refused} found their time taken`);
  } finally {
    await runtime.close();
  }
}
