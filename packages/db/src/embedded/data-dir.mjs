import { createHash } from "node:crypto";
import path from "node:path";
import { fileURLToPath } from "node:url";

const checkout = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../../..");

/** Where data lives unless DATA_DIR says otherwise: beside the code, or as root, whose checkout may be closed to others, in the system. */
export const defaultDataDir = () =>
  process.getuid?.() === 0 ? lastingStateDir() : path.join(checkout, ".data");

/** A folder of this checkout's own that outlasts a restart of the machine and that every account can pass through to. */
export function lastingStateDir() {
  const name = `daybook-${createHash("sha256").update(checkout).digest("hex").slice(0, 10)}`;
  return path.join(process.platform === "darwin" ? "/usr/local/var" : "/var/lib", name);
}
