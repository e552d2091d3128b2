import { existsSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { DemoLogin } from "./logins";

const fileIn = (dataDir: string) => path.join(dataDir, "demo-logins.json");

export const hasLogins = (dataDir: string): boolean => existsSync(fileIn(dataDir));

/** For nobody but the owner of DATA_DIR; whole or not at all. */
export function writeLogins(dataDir: string, logins: readonly DemoLogin[]) {
  const file = fileIn(dataDir);
  const unfinished = `${file}.new`;
  writeFileSync(unfinished, `${JSON.stringify({ logins }, null, 2)}\n`, { mode: 0o600 });
  renameSync(unfinished, file);
}
