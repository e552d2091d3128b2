import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import catalogue from "./en.json";

const root = fileURLToPath(new URL("..", import.meta.url));
const sources = ["app", "components", "features", "lib"]
  .flatMap((folder) =>
    readdirSync(`${root}/${folder}`, { recursive: true, encoding: "utf8" }).map(
      (path) => `${folder}/${path}`,
    ),
  )
  .filter((path) => /\.tsx?$/.test(path) && !path.includes(".test."))
  .map((path) => ({ path, text: readFileSync(`${root}/${path}`, "utf8") }));

const translator = /const (\w+) = (?:await )?(?:use|get)Translations(?:<[^>]*>)?\("([\w.]+)"\)/g;

/** Each key a file names; "*" stands for a computed part, or for a whole key handed over in a variable. */
function keysIn(file: string): string[] {
  const found = [...file.matchAll(translator)];
  return found.flatMap(({ 1: variable = "", 2: namespace = "", index }, at) => {
    // Until the next component of the file gives the same name to another part of the catalogue.
    const next = found.slice(at + 1).find((other) => other[1] === variable);
    const text = file.slice(index, next?.index);
    const name = String.raw`\b${variable}(?:\.(?:rich|markup|raw|has))?\(\s*`;
    const literal = new RegExp(`${name}(["'\`])(.+?)\\1`, "g");
    const computed = new RegExp(`${name}[a-zA-Z]`).test(text) ? [`${namespace}.*`] : [];
    const keys = [...text.matchAll(literal)].map(([, , key = ""]) => key.replace(/\$\{.*$/, "*"));
    return [...keys.map((key) => `${namespace}.${key}`), ...computed];
  });
}

function leaves(node: unknown, path = ""): string[] {
  if (typeof node !== "object" || node === null) return [path];
  return Object.entries(node).flatMap(([key, value]) =>
    leaves(value, path ? `${path}.${key}` : key),
  );
}

const known = leaves(catalogue);
const used = new Map(sources.flatMap(({ path, text }) => keysIn(text).map((key) => [key, path])));
const covers = (pattern: string, key: string) =>
  pattern.endsWith("*") ? key.startsWith(pattern.slice(0, -1)) : key === pattern;

describe("the catalogue", () => {
  it.each([...used])("has the key %s, used in %s", (pattern) => {
    expect(known.some((key) => covers(pattern, key))).toBe(true);
  });

  it("has no key that nothing uses", () => {
    const idle = known.filter((key) => ![...used.keys()].some((pattern) => covers(pattern, key)));
    expect(idle).toEqual([]);
  });

  it("is found in the sources at all", () => {
    expect(used.size).toBeGreaterThan(20);
    expect(keysIn('const t = useTranslations("a.b");\nt("c"); t(`d.${x}.e`)')).toEqual([
      "a.b.c",
      "a.b.d.*",
    ]);
  });
});
