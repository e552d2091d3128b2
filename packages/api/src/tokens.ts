import { createHash, createHmac, randomBytes } from "node:crypto";
import { env } from "./env";

/** 128 random bits, in 22 characters that a URL carries as they are. */
export const randomToken = (): string => randomBytes(16).toString("base64url");

/** What is stored of a token. The token has 128 random bits, so a plain hash cannot be turned back. */
export const hashToken = (token: string): string =>
  createHash("sha256").update(token).digest("base64url");

/**
 * The token that belongs to a stored row. Derived from its id and the installation's secret, so that a message written
 * later can contain it although only its hash is stored. 128 bits.
 */
export const derivedToken = (purpose: "manage" | "invitation", rowId: string): string =>
  createHmac("sha256", env.authSecret())
    .update(`${purpose}:${rowId}`)
    .digest()
    .subarray(0, 16)
    .toString("base64url");

/** A link's token names its business, so that its tenant can be bound before anything is looked up. */
export const linkToken = (businessId: string, secret: string): string =>
  `${businessId.slice(4)}-${secret}`;

/** The parts of a link's token, or null where it has not their shape. */
export function readLinkToken(token: string): { businessId: string; secret: string } | null {
  const match = /^([0-9A-HJKMNP-TV-Z]{26})-([A-Za-z0-9_-]{22})$/.exec(token);
  return match ? { businessId: `biz_${match[1]!}`, secret: match[2]! } : null;
}
