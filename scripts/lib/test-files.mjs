import { readdirSync } from "node:fs";
import path from "node:path";

const skipped = new Set(["node_modules", ".next", ".turbo", ".data", ".git"]);

/** Files below a folder whose names match, in the order of their paths. @param {string} dir @param {RegExp} name @returns {string[]} */
export function filesUnder(dir, name) {
  return readdirSync(dir, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (skipped.has(entry.name)) return [];
      const full = path.join(dir, entry.name);
      if (entry.isDirectory()) return filesUnder(full, name);
      return name.test(entry.name) ? [full] : [];
    });
}
