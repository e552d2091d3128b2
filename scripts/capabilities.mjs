// Writes docs/capabilities.md: which capability is shown by which tests. `--check` only says whether it is up to date.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root, inCheckout } from "./lib/checkout.mjs";
import { filesUnder } from "./lib/test-files.mjs";

const capabilities = JSON.parse(
  readFileSync(inCheckout("scripts", "lib", "capabilities.json"), "utf8"),
);
const file = inCheckout("docs", "capabilities.md");

/** @type {Map<string, Set<string>>} */
const shownIn = new Map();
for (const test of filesUnder(root, /\.(test|spec)\.tsx?$/)) {
  const where = path.relative(root, test).split(path.sep).join("/");
  for (const [, number = ""] of readFileSync(test, "utf8").matchAll(/\[(\d+\.\d+)\]/g)) {
    if (!(number in capabilities))
      throw new Error(`${where} names [${number}], which does not exist.`);
    shownIn.set(number, (shownIn.get(number) ?? new Set()).add(where));
  }
}

const lines = [
  "# Capabilities and the tests that show them",
  "",
  "Written by `node scripts/capabilities.mjs`: a capability counts as shown when a test carries its number in its title.",
  "",
  `${shownIn.size} of ${Object.keys(capabilities).length} are shown by at least one test.`,
];
let section = "";
for (const [number, capability] of Object.entries(capabilities)) {
  if (capability.section !== section) {
    section = capability.section;
    lines.push("", `## ${section}`, "", "| | capability | shown in |", "| --- | --- | --- |");
  }
  const where = [...(shownIn.get(number) ?? [])].sort().map((name) => `\`${name}\``);
  lines.push(`| ${number} | ${capability.title} | ${where.join("<br>") || "–"} |`);
}
const text = `${lines.join("\n")}\n`;

if (process.argv.includes("--check")) {
  let known = "";
  try {
    known = readFileSync(file, "utf8");
  } catch {
    // Not written yet: as good as out of date.
  }
  if (known !== text) {
    console.error("docs/capabilities.md is out of date: run `node scripts/capabilities.mjs`.");
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, text);
}
