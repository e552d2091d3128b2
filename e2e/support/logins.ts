import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const Logins = z.object({
  logins: z.array(
    z.object({
      business: z.string(),
      slug: z.string(),
      role: z.string(),
      email: z.string(),
      password: z.string(),
    }),
  ),
});

export type Login = z.output<typeof Logins>["logins"][number];

/** The demo's login for a role of one of its businesses. */
export function demoLogin(slug: string, role: string): Login {
  const dir = process.env["DATA_DIR"];
  if (!dir) throw new Error("DATA_DIR is not set: journeys run by `npm test`.");
  const { logins } = Logins.parse(
    JSON.parse(readFileSync(path.join(dir, "demo-logins.json"), "utf8")),
  );
  const login = logins.find((known) => known.slug === slug && known.role === role);
  if (!login) throw new Error(`The demo has no ${role} of ${slug}.`);
  return login;
}
