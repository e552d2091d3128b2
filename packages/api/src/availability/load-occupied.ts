import { busyBlocks, resourceClaims, type Tx } from "@daybook/db";
import { type Busy, type Claim, minuteFromMillis } from "@daybook/scheduling";
import { and, eq, gt, inArray, lt } from "drizzle-orm";

const minute = (at: Date) => minuteFromMillis(at.getTime());

/** Active claims and outside busy time of these resources that reach into the window. Plain bounds: `&&` loses its index under row security. */
export async function loadOccupied(
  tx: Tx,
  resourceIds: readonly string[],
  { from, until }: { from: Date; until: Date },
) {
  const claims = new Map<string, Claim[]>();
  const busy = new Map<string, Busy[]>();
  if (resourceIds.length > 0) {
    const [claimRows, busyRows] = await Promise.all([
      tx
        .select({
          id: resourceClaims.id,
          bookingId: resourceClaims.bookingId,
          resourceId: resourceClaims.resourceId,
          lane: resourceClaims.lane,
          startsAt: resourceClaims.startsAt,
          endsAt: resourceClaims.endsAt,
          expiresAt: resourceClaims.expiresAt,
        })
        .from(resourceClaims)
        .where(
          and(
            inArray(resourceClaims.resourceId, [...resourceIds]),
            eq(resourceClaims.status, "active"),
            gt(resourceClaims.endsAt, from),
            lt(resourceClaims.startsAt, until),
          ),
        ),
      tx
        .select()
        .from(busyBlocks)
        .where(
          and(
            inArray(busyBlocks.resourceId, [...resourceIds]),
            gt(busyBlocks.endsAt, from),
            lt(busyBlocks.startsAt, until),
          ),
        ),
    ]);
    for (const { resourceId, startsAt, endsAt, expiresAt, ...row } of claimRows) {
      const claim: Claim = {
        ...row,
        startsAt: minute(startsAt),
        endsAt: minute(endsAt),
        // Rounded up: until its very instant a hold stands.
        expiresAt: expiresAt && Math.ceil(expiresAt.getTime() / 60_000),
      };
      listOf(claims, resourceId).push(claim);
    }
    for (const { resourceId, id, source, startsAt, endsAt } of busyRows) {
      const block: Busy = {
        id,
        label: source,
        startsAt: minute(startsAt),
        endsAt: Math.ceil(endsAt.getTime() / 60_000),
      };
      listOf(busy, resourceId).push(block);
    }
  }
  return (resourceId: string) => ({
    claims: claims.get(resourceId) ?? [],
    busy: busy.get(resourceId) ?? [],
  });
}

function listOf<T>(lists: Map<string, T[]>, key: string): T[] {
  const known = lists.get(key);
  if (known) return known;
  const made: T[] = [];
  lists.set(key, made);
  return made;
}
