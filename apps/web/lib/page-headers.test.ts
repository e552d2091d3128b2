import { describe, expect, it } from "vitest";
import { pageHeaders } from "./page-headers";

const headersOf = (pathname: string) => pageHeaders({ pathname, nonce: "n0nce", production: true });

describe("who may frame a page", () => {
  it.each(["/", "/staff", "/console/hours", "/sign-in", "/manage/abc", "/embedded", "/demo-salon"])(
    "nobody: %s",
    (path) => {
      expect(headersOf(path)["Content-Security-Policy"]).toContain("frame-ancestors 'none'");
      expect(headersOf(path)["X-Frame-Options"]).toBe("DENY");
    },
  );

  it("other sites: the embedded widget", () => {
    expect(headersOf("/embed/demo-salon")["Content-Security-Policy"]).toContain(
      "frame-ancestors *",
    );
    expect(headersOf("/embed/demo-salon")["X-Frame-Options"]).toBeUndefined();
  });
});

it.each(["/manage/t0ken", "/invitations/t0ken", "/reset-password", "/verify"])(
  "a page whose address is a key sends no referrer: %s",
  (path) => {
    expect(headersOf(path)["Referrer-Policy"]).toBe("no-referrer");
  },
);

it("only scripts of this answer run, and none are evaluated", () => {
  const policy = headersOf("/")["Content-Security-Policy"];
  expect(policy).toContain("script-src 'self' 'nonce-n0nce' 'strict-dynamic';");
  expect(policy).not.toContain("unsafe-eval");
});
