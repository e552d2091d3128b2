import { createHash } from "node:crypto";
import type { RequestContext } from "./context";
import { DomainError } from "./errors";

/** A token bucket: `burst` at once, refilled at `perMinute`. */
export interface Limit {
  readonly name: string;
  readonly burst: number;
  readonly perMinute: number;
}

/** The public procedures' buckets, per caller's address. */
export const limits = {
  look: { name: "look", burst: 240, perMinute: 600 },
  hold: { name: "hold", burst: 40, perMinute: 40 },
  commit: { name: "commit", burst: 40, perMinute: 40 },
  token: { name: "token", burst: 60, perMinute: 120 },
  sign: { name: "sign", burst: 40, perMinute: 30 },
} as const satisfies Record<string, Limit>;

/** Takes one token of the caller's bucket or refuses with how long to wait. Addresses are kept only as hashes. */
export async function limit(
  { platform, address, now }: Pick<RequestContext, "platform" | "address" | "now">,
  rule: Limit,
) {
  const key = `${rule.name}:${createHash("sha256").update(address).digest("base64url")}`;
  const allowed = await platform.takeToken(key, rule, now);
  if (!allowed)
    throw new DomainError("TOO_MANY_REQUESTS", {
      retryAfterSeconds: Math.ceil(60 / rule.perMinute),
    });
}
