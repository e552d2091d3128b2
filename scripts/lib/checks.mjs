import { inCheckout } from "./checkout.mjs";
import { pnpm } from "./pnpm.mjs";
import { run } from "./run.mjs";

const bin = (/** @type {string} */ name) => inCheckout("node_modules", ".bin", name);

/**
 * What is checked without running the product; each counts as one test.
 * @type {{ name: string, check: () => Promise<{ status: number, output: string }> }[]}
 */
export const checks = [
  { name: "format", check: () => run(bin("oxfmt"), ["--check", "."]) },
  { name: "lint", check: () => run(bin("oxlint"), ["--type-aware"]) },
  { name: "types", check: checkTypes },
  // turbo asks for pnpm on the PATH; started by it, it finds it.
  { name: "boundaries", check: () => pnpm(["exec", "turbo", "boundaries"]) },
  { name: "dead code", check: () => run(bin("knip"), []) },
  {
    name: "list of capabilities",
    check: () => run(process.execPath, [inCheckout("scripts", "capabilities.mjs"), "--check"]),
  },
];

/** Of the workspace's packages, and of these scripts, which are no package. */
async function checkTypes() {
  // A cached answer knows nothing of the packages that one imports; and all of them have a say.
  const turbo = "exec turbo run typecheck --force --continue --output-logs=errors-only";
  const packages = await pnpm(turbo.split(" "));
  const scripts = await run(bin("tsc"), ["-p", "scripts"]);
  return { status: packages.status || scripts.status, output: packages.output + scripts.output };
}
