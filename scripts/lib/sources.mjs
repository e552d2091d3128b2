import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { inCheckout, root } from "./checkout.mjs";

const workspaceFolders = ["apps", "packages"];
const notSources = new Set([
  "node_modules",
  ".next",
  ".turbo",
  "dist",
  "coverage",
  "test-results",
  "playwright-report",
]);

/** All that decides what `node_modules` holds. */
export const dependencyFiles = () => [
  ...["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml"].map((name) => inCheckout(name)),
  inCheckout("e2e", "package.json"),
  ...workspaceFolders.flatMap((folder) =>
    readdirSync(inCheckout(folder)).map((name) => inCheckout(folder, name, "package.json")),
  ),
];

/** All that decides what a production build holds: the apps, the packages, not their tests. */
export const buildFiles = () => [
  ...dependencyFiles(),
  inCheckout("tsconfig.base.json"),
  ...workspaceFolders.flatMap((folder) => filesBelow(inCheckout(folder))),
];

/** @param {string} folder @returns {string[]} */
function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return notSources.has(entry.name) ? [] : filesBelow(file);
    return /\.test\.tsx?$|\.tsbuildinfo$|^next-env\.d\.ts$/.test(entry.name) ? [] : [file];
  });
}

/** The same for the same contents under the same names, on the same kind of machine. @param {string[]} files */
export function fingerprint(files) {
  const hash = createHash("sha256").update(
    `${process.version} ${process.platform} ${process.arch}`,
  );
  for (const file of files) {
    hash.update(`\0${path.relative(root, file)}\0`);
    hash.update(readIfThere(file));
  }
  return hash.digest("hex");
}

/** @param {string} file */
function readIfThere(file) {
  try {
    return readFileSync(file);
  } catch {
    return "";
  }
}
