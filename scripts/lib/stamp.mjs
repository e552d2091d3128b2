import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Remembers for which sources a piece of work was done. It is forgotten while the work is under way, so that an interrupted one is
 * done again.
 * @param {string} file
 */
export const stampAt = (file) => ({
  /** @param {string} fingerprint */
  matches(fingerprint) {
    try {
      return readFileSync(file, "utf8") === fingerprint;
    } catch {
      return false;
    }
  },
  /** @param {string} fingerprint @param {() => Promise<unknown>} work */
  async renew(fingerprint, work) {
    rmSync(file, { force: true });
    await work();
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, fingerprint);
  },
});
