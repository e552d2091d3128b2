import { isIPv6 } from "node:net";
import { env } from "./env";

/** The web server writes the socket's address here, and strips the header from what comes from outside. */
export const ADDRESS_HEADER = "x-daybook-address";

/**
 * The caller's address. A forwarded header can be written by anybody, so it counts only behind `TRUSTED_PROXY`, and
 * then its last entry: the one that proxy itself has added.
 */
export function addressOf(headers: Headers): string {
  const forwarded = env.trustedProxy() ? headers.get("x-forwarded-for") : null;
  const address = forwarded?.split(",").at(-1)?.trim() || headers.get(ADDRESS_HEADER);
  return address ? networkOf(address) : "unknown";
}

/** One household has a whole /64 of IPv6, so limits count by it; IPv4 written as IPv6 is IPv4. */
function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped) return mapped[1]!;
  if (!isIPv6(address)) return address;
  const [head = "", tail = ""] = address.toLowerCase().split("::");
  const [left, right] = [head, tail].map((part) => part.split(":").filter(Boolean));
  const zeros = address.includes("::") ? 8 - left!.length - right!.length : 0;
  const groups = [...left!, ...Array.from({ length: zeros }, () => "0"), ...right!];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":")}::`;
}
