import type { Tx } from "@daybook/db";
import { type Busy, type Claim, minuteFromMillis } from "@daybook/scheduling";
import { sql } from "drizzle-orm";

/** One row of either kind, as the driver gives it: instants as text. */
interface Occupied extends Record<string, unknown> {
  readonly id: string;
  readonly booking_id: string | null;
  readonly resource_id: string;
  readonly lane: number | null;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly expires_at: string | null;
  readonly source: string | null;
}

const minute = (at: string) => minuteFromMillis(Date.parse(at));
const minuteUp = (at: string) => Math.ceil(Date.parse(at) / 60_000);

/**
 * Active claims and outside busy time of these resources that reach into the window, in one query. Plain bounds: `&&`
 * loses its index under row security. Of `openEnded` resources, whose claims may change lanes, all that end later: one
 * that is moved could meet another beyond the window.
 */
export async function loadOccupied(
  tx: Tx,
  resourceIds: readonly string[],
  { from, until }: { from: Date; until: Date },
  openEnded: readonly string[] = [],
) {
  const claims = new Map<string, Claim[]>();
  const busy = new Map<string, Busy[]>();
  if (resourceIds.length > 0) {
    const rows = await tx.execute<Occupied>(sql`
      select id, booking_id, resource_id, lane, starts_at, ends_at, expires_at, null as source from resource_claims
      where resource_id in ${[...resourceIds]} and status = 'active'
        and ends_at > ${from.toISOString()}::timestamptz
        and (starts_at < ${until.toISOString()}::timestamptz ${openEnded.length > 0 ? sql`or resource_id in ${[...openEnded]}` : sql``})
      union all
      select id, null, resource_id, null, starts_at, ends_at, null, source from busy_blocks
      where resource_id in ${[...resourceIds]}
        and ends_at > ${from.toISOString()}::timestamptz and starts_at < ${until.toISOString()}::timestamptz`);
    for (const row of rows) {
      const span = { startsAt: minute(row.starts_at), endsAt: minuteUp(row.ends_at) };
      if (row.booking_id !== null && row.lane !== null) {
        // Rounded up: until its very instant a hold stands.
        const expiresAt = row.expires_at === null ? null : minuteUp(row.expires_at);
        listOf(claims, row.resource_id).push({
          id: row.id,
          bookingId: row.booking_id,
          lane: row.lane,
          expiresAt,
          ...span,
        });
      } else {
        listOf(busy, row.resource_id).push({ id: row.id, label: row.source, ...span });
      }
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
