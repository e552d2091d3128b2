import { expect, it } from "vitest";
import { safePath } from "./safe-path";

it.each(["/staff", "/console/hours?day=1", "/invitations/abc#top"])("goes on to %s", (path) => {
  expect(safePath(path, "/")).toBe(path);
});

it.each([
  "//evil.example",
  "/\\evil.example",
  "/\t/evil.example",
  "https://evil.example",
  "javascript:alert(1)",
  "staff",
  "",
  null,
  undefined,
])("never leaves the site for %j", (path) => {
  expect(safePath(path, "/")).toBe("/");
});
