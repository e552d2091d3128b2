import { buildSync } from "esbuild";

/** The script that a host page loads: one classic script without imports, made anew from the sources. */
export function embedScript() {
  const { outputFiles } = buildSync({
    entryPoints: [new URL("./src/script.ts", import.meta.url).pathname],
    bundle: true,
    minify: true,
    format: "iife",
    // What every browser of the last years runs; private members included.
    target: ["es2022"],
    legalComments: "none",
    write: false,
  });
  return outputFiles[0].text;
}
