import { newId } from "@daybook/db";
import { testDatabase } from "@daybook/db/testing";
import { inject } from "vitest";
import type { RequestContext, SignedIn } from "../context";
import { createPlatform } from "../platform/platform";

/** Monday, 09:00 in Berlin. */
export const NOW = new Date("2030-03-11T08:00:00Z");

process.env["AUTH_SECRET"] ??= "a secret of the tests that is long enough";
process.env["PUBLIC_URL"] ??= "http://localhost:3000";

export const urls = inject("database");
export const platform = createPlatform(urls.platformUrl);
export const { tenant: tenantDb } = testDatabase(urls.appUrl);

interface Caller {
  readonly now?: Date;
  /** Its own by default: at a fixed clock a shared rate limit would never refill. */
  readonly address?: string;
  readonly signedIn?: SignedIn | null;
}

/** What one request provides, with a clock that stands still. */
export function requestContext({
  now = NOW,
  address = newId("adr"),
  signedIn = null,
}: Caller = {}): RequestContext {
  return { now, address, signedIn: () => Promise.resolve(signedIn), tenantDb, platform };
}
