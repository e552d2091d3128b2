import type { Database } from "@daybook/db";
import { sql } from "drizzle-orm";
import type { Limit } from "../rate-limit";

/** Takes one token of a bucket in one statement, so that parallel callers cannot take the same one. False: empty. */
export async function takeToken(db: Database, key: string, { burst, perMinute }: Limit, now: Date) {
  const at = sql`${now.toISOString()}::timestamptz`;
  const refilled = sql`least(${burst}::float8, r.tokens + greatest(0, extract(epoch from ${at} - r.refilled_at)) * ${perMinute / 60}::float8)`;
  const rows = await db.execute(sql`
    insert into rate_limits as r (key, tokens, refilled_at) values (${key}, ${burst - 1}, ${at})
    on conflict (key) do update set tokens = ${refilled} - 1, refilled_at = greatest(r.refilled_at, ${at})
    where ${refilled} >= 1 returning 1`);
  return rows.length > 0;
}
