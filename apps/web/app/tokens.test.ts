import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contrast, parseOklch } from "../lib/colour";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const declared = css.matchAll(/--([\w-]+):\s*light-dark\((oklch\([^)]*\)),\s*(oklch\([^)]*\))\);/g);
const tokens = new Map([...declared].map(([, name, light, dark]) => [name, { light, dark }]));

const grounds = ["paper", "surface", "raised", "sunken"];
const statuses = ["wait", "firm", "here", "busy", "done", "lost"];

const texts = [
  ...grounds.flatMap((ground) => [
    ["ink", ground],
    ["ink-2", ground],
    ["ink-3", ground],
    ["accent", ground],
    ["danger", ground],
    ...statuses.map((status) => [`${status}-ink`, ground]),
  ]),
  ...statuses.flatMap((status) => [
    ["ink", `${status}-soft`],
    ["ink-2", `${status}-soft`],
    [`${status}-ink`, `${status}-soft`],
  ]),
  ["ink", "accent-soft"],
  ["ink-2", "accent-soft"],
  ["accent", "accent-soft"],
  ["accent-ink", "accent"],
  ["accent-ink", "accent-strong"],
  ["danger-ink", "danger-fill"],
  ["danger-ink", "danger-strong"],
  ["paper", "ink"],
];

const shapes = [
  ...grounds.flatMap((ground) => [
    ["edge", ground],
    ["accent", ground],
    ...statuses.map((s) => [s, ground]),
  ]),
  ...statuses.map((status) => [status, `${status}-soft`]),
];

function ratio(front: string, ground: string, theme: "light" | "dark"): number {
  const colour = (name: string) => parseOklch(tokens.get(name)?.[theme] ?? `missing ${name}`);
  return contrast(colour(front), colour(ground));
}

describe.each(["light", "dark"] as const)("in %s", (theme) => {
  it.each(texts)("%s is readable on %s (AA, 4.5:1)", (front, ground) => {
    expect(ratio(front, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapes)("%s can be told apart from %s (AA, 3:1)", (front, ground) => {
    expect(ratio(front, ground, theme)).toBeGreaterThanOrEqual(3);
  });
});

it("measures what the standard measures", () => {
  const [white, black] = [parseOklch("oklch(100% 0 0)"), parseOklch("oklch(0% 0 0)")];
  expect(contrast(white, black)).toBeCloseTo(21, 5);
  expect(contrast(parseOklch("oklch(59.99% 0 0)"), white)).toBeCloseTo(3.95, 1); // #808080
});
