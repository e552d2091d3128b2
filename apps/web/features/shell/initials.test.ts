import { expect, it } from "vitest";
import { initials } from "./initials";

it.each([
  ["Maya Lindner", "ML"],
  ["  Maya van der Berg ", "MB"],
  ["Lindner", "L"],
  ["👩‍🎨 Studio", "👩‍🎨S"],
  ["émile", "É"],
  ["", ""],
])("%s is abbreviated to %s", (name, short) => {
  expect(initials(name)).toBe(short);
});
