import { describe, expect, it, vi } from "vitest";
import { addressOf } from "./address";
import { health } from "./request";
import { createRuntime } from "./runtime";
import { urls } from "./testing";

const of = (headers: Record<string, string>) => addressOf(new Headers(headers));

describe("the caller's address", () => {
  it("is the socket's, whatever a caller writes", () => {
    const headers = { "x-daybook-address": "192.0.2.7", "x-forwarded-for": "198.51.100.1" };
    expect(of(headers)).toBe("192.0.2.7");
  });

  it("is what the trusted proxy added last, not what the caller sent it", () => {
    vi.stubEnv("TRUSTED_PROXY", "1");
    const headers = { "x-daybook-address": "10.0.0.2", "x-forwarded-for": "6.6.6.6, 198.51.100.1" };
    expect(of(headers)).toBe("198.51.100.1");
    expect(of({ "x-daybook-address": "10.0.0.2" })).toBe("10.0.0.2");
    vi.unstubAllEnvs();
  });

  it.each([
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::"],
    ["2001:0db8:1:2::9", "2001:db8:1:2::"],
    ["2001:db8::1", "2001:db8:0:0::"],
    ["::ffff:192.0.2.7", "192.0.2.7"],
    ["::1", "0:0:0:0::"],
  ])("%s counts as %s", (address, network) => {
    expect(of({ "x-daybook-address": address })).toBe(network);
  });
});

describe("health", () => {
  const state = async () => {
    const response = await health();
    return [response.status, await response.json()];
  };

  it("answers 503 until there is a database, then 200", async () => {
    vi.stubEnv("APP_DATABASE_URL", "postgres://nobody@127.0.0.1:1/nothing");
    vi.stubEnv("AUTH_DATABASE_URL", urls.authUrl);
    vi.stubEnv("PLATFORM_DATABASE_URL", urls.platformUrl);
    vi.stubEnv("TEST_CLOCK", "2030-03-11T08:00:00Z");
    // A shifted clock is refused where the database is not a test's: nothing opens, and nothing stays half open.
    await expect(createRuntime()).rejects.toThrow("marked as test");
    expect(await state()).toEqual([503, { status: "unavailable", database: "down" }]);

    vi.stubEnv("TEST_CLOCK", "");
    vi.stubEnv("APP_DATABASE_URL", urls.appUrl);
    expect(await state()).toEqual([200, { status: "ok", database: "up" }]);
    const runtime = await createRuntime();
    expect(await createRuntime()).toBe(runtime);
    await runtime.close();
    expect(await state()).toEqual([503, { status: "unavailable", database: "down" }]);
    vi.unstubAllEnvs();
  });
});
