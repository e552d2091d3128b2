import { parseArgs } from "node:util";
import { env } from "../env";
import { addressesOfEnv, openRuntime } from "../runtime";
import { readLogins, writeLogins } from "./logins-file";
import { demoSlugs, seedDemo } from "./seed-demo";

const { values } = parseArgs({
  options: {
    /** Moves a demo that is there on to today. */
    refresh: { type: "boolean", default: false },
    /** `test`: journeys may shift its clock. */
    kind: { type: "string", default: "demo" },
    /** The demo's present, as an ISO instant; for `--kind test`. */
    now: { type: "string" },
    /** Only this business; may be given several times. */
    only: { type: "string", multiple: true, default: [...demoSlugs] },
  },
});
const kind = values.kind === "test" ? "test" : "demo";
const now = kind === "test" && values.now ? new Date(values.now) : new Date();
const businesses = demoSlugs.filter((slug) => values.only.includes(slug));
const dataDir = env.dataDir();
const before = readLogins(dataDir);

if (before && !values.refresh) console.log("The demo is there; --refresh moves it on to today.");
else await seed();

async function seed() {
  const { appUrl, ...others } = addressesOfEnv();
  const runtime = await openRuntime({ appUrl: withoutWaiting(appUrl), ...others });
  try {
    const logins = before ?? [];
    const seeded = await seedDemo(runtime, { now, kind, businesses, logins });
    const made = seeded.flatMap((business) => business.logins);
    const emails = new Set(made.map(({ email }) => email));
    writeLogins(dataDir, [...logins.filter(({ email }) => !emails.has(email)), ...made]);
    for (const { slug, made: count, refused } of seeded)
      console.log(`${slug}: ${count} new bookings, ${refused} that found their time taken`);
  } finally {
    await runtime.close();
  }
}

/** A crash may cost the last moments of a seed, which the next one makes again: no commit waits for the disk. */
function withoutWaiting(url: string): string {
  const changed = new URL(url);
  changed.searchParams.set("synchronous_commit", "off");
  return changed.href;
}
