import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds the whole project. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

export const inCheckout = (/** @type {string[]} */ ...parts) => path.join(root, ...parts);

/** `pnpm@x.y.z`: the one version that reads our lockfile, as package.json pins it. */
export const packageManager = JSON.parse(
  readFileSync(inCheckout("package.json"), "utf8"),
).packageManager;
