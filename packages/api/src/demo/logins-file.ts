import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { roleNames } from "../permissions";
import type { DemoLogin } from "./logins";

const LoginsFile = z.object({
  logins: z.array(
    z.object({
      business: z.string(),
      slug: z.string(),
      role: z.enum(roleNames),
      email: z.string(),
      password: z.string(),
    }),
  ),
});

const fileIn = (dataDir: string) => path.join(dataDir, "demo-logins.json");

/** The logins handed out so far; null where the demo was never made to its end. */
export function readLogins(dataDir: string): DemoLogin[] | null {
  if (!existsSync(fileIn(dataDir))) return null;
  return LoginsFile.parse(JSON.parse(readFileSync(fileIn(dataDir), "utf8"))).logins;
}

/** For nobody but the owner of DATA_DIR; whole or not at all. */
export function writeLogins(dataDir: string, logins: readonly DemoLogin[]) {
  const unfinished = `${fileIn(dataDir)}.new`;
  writeFileSync(unfinished, `${JSON.stringify({ logins }, null, 2)}\n`, { mode: 0o600 });
  renameSync(unfinished, fileIn(dataDir));
}
