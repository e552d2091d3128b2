import { expect, it } from "vitest";
import { actionOf, keyActions } from "./keys";

const press = (key: string, shiftKey = false) => actionOf({ key, shiftKey });

it("tells the walk-in from the week", () => {
  expect(press("w")).toBe("walkIn");
  expect(press("W", true)).toBe("week");
});

it("knows letters whether or not they are locked as capitals", () => {
  expect([press("n"), press("N")]).toEqual(["new", "new"]);
});

it("goes by the character where keyboards differ", () => {
  expect([press("?", true), press("?"), press("/"), press("/", true)]).toEqual([
    "keys",
    "keys",
    "search",
    "search",
  ]);
});

it("leaves every other key to whoever else listens", () => {
  for (const key of ["Enter", "Tab", "q", "1", "Shift", "m"]) expect(press(key)).toBeNull();
  expect(press("n", true)).toBeNull();
});

it("answers to each key of the list but M, which is the focused block's", () => {
  for (const [action, key] of Object.entries(keyActions)) {
    if (action === "move") continue;
    const [last = ""] = key.split("+").slice(-1);
    expect(press(last, key.startsWith("Shift+"))).toBe(action);
  }
});
