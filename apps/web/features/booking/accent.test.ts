import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contrast, parseOklch } from "../../lib/colour";
import { accentTokens } from "./accent";

const css = readFileSync(new URL("../../app/tokens.css", import.meta.url), "utf8");

/** The two halves of `light-dark(…, …)`. */
function halves(value: string) {
  const [, light = "", dark = ""] =
    /light-dark\((oklch\([^)]*\)), (oklch\([^)]*\))\)/.exec(value) ?? [];
  return { light: parseOklch(light), dark: parseOklch(dark) };
}

const ground = (name: string) =>
  halves(new RegExp(`--${name}: (light-dark.*);`).exec(css)?.[1] ?? "");
const grounds = ["paper", "surface", "raised", "sunken"].map(ground);

const steps = ["00", "40", "80", "c0", "ff"];
const colours = steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => `#${r}${g}${b}`)));

describe.each(["light", "dark"] as const)("a business's colour, in %s", (theme) => {
  it("is readable as text, and carries text, whatever it is", () => {
    for (const colour of colours) {
      const tokens = accentTokens(colour);
      const token = (name: string) =>
        halves(String(Object.entries(tokens ?? {}).find(([key]) => key === name)?.[1]))[theme];
      const accent = token("--accent");
      for (const under of [...grounds.map((one) => one[theme]), token("--accent-soft")])
        expect(contrast(accent, under), `${colour} on its ground`).toBeGreaterThanOrEqual(4.5);
      for (const fill of [accent, token("--accent-strong")])
        expect(contrast(token("--accent-ink"), fill), `text on ${colour}`).toBeGreaterThanOrEqual(
          4.5,
        );
    }
  });
});

it("stays as chosen where it can be read already", () => {
  const [accent = ""] = Object.values(accentTokens("#1d5c45") ?? {}).map(String);
  expect(halves(accent).light.lightness).toBeCloseTo(0.43, 1);
  expect(halves(accent).light.hue).toBeCloseTo(164, -1);
});

it.each([null, "", "green", "#12", "#12345g", "url(x)", "#123456;--ink:red"])(
  "is left alone where it is %j",
  (colour) => {
    expect(accentTokens(colour)).toBeNull();
  },
);
