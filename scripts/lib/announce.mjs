import { demoLogins } from "./demo.mjs";
import { localUrl } from "./port.mjs";
import { say } from "./progress.mjs";

/** Tells where everything is. @param {{ address: { host: string, port: number }, dataDir: string, demo: boolean }} options */
export function announce({ address, dataDir, demo }) {
  const url = process.env.PUBLIC_URL || localUrl(address);
  const logins = demo ? demoLogins(dataDir) : [];
  say("Daybook is ready.");
  console.log(
    `\n  ${url}\n  ${url}/staff     the day at the desk\n  ${url}/console   what is offered, when, by whom`,
  );
  if (demo) console.log(`  ${url}/dev/mail  every message the demo would have sent`);
  for (const [slug, of] of groupedBySlug(logins)) {
    console.log(`\n  ${of[0]?.business}: ${url}/${slug}`);
    for (const { role, email, password } of of)
      console.log(`    ${role.padEnd(10)} ${email}  ${password}`);
  }
  console.log("\n  Ctrl-C stops everything.\n");
}

/** @param {import("./demo.mjs").DemoLogin[]} logins */
function groupedBySlug(logins) {
  /** @type {Map<string, import("./demo.mjs").DemoLogin[]>} */
  const groups = new Map();
  for (const login of logins) groups.set(login.slug, [...(groups.get(login.slug) ?? []), login]);
  return groups;
}
