import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { canWriteIn, makeFolderOf } from "./account.mjs";

const checkout = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../../..");

/** Where data lives unless DATA_DIR says otherwise: beside the code, or for root, whose checkout may be closed to others, in the system. */
export const defaultDataDir = () =>
  process.getuid?.() === 0 ? lastingStateDir() : path.join(checkout, ".data");

/** A folder of this checkout's own that outlasts a restart of the machine and that every account can pass through to. */
export function lastingStateDir() {
  const name = `daybook-${createHash("sha256").update(checkout).digest("hex").slice(0, 10)}`;
  return path.join(process.platform === "darwin" ? "/usr/local/var" : "/var/lib", name);
}

/**
 * Makes sure that a data folder exists and that the database's account can work in it.
 * @param {string} dataDir @param {import("./account.mjs").Account | null} account
 * @throws when it cannot be made, or when the account cannot reach it
 */
export function prepareDataDir(dataDir, account) {
  const probe = path.join(dataDir, `.probe-${process.pid}`);
  try {
    // Others may pass through but not look around; what is inside has its own modes. A folder that was there keeps its own.
    if (mkdirSync(dataDir, { recursive: true })) chmodSync(dataDir, account ? 0o711 : 0o700);
    makeFolderOf(account, probe);
  } catch (error) {
    throw new Error(`The data folder ${dataDir} cannot be used: ${error.message}`, {
      cause: error,
    });
  }
  const reachable = canWriteIn(account, probe);
  rmSync(probe, { recursive: true });
  if (!reachable) {
    throw new Error(
      `The data folder ${dataDir} cannot be reached by the account \`${account?.name}\`, which runs the database because ` +
        "PostgreSQL refuses to run as root. Choose a DATA_DIR that every account can pass through to " +
        "(chmod o+x on the folders above it), or start as an ordinary user.",
    );
  }
}
