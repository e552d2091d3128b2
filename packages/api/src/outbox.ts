import type { Tx } from "@daybook/db";
import { sql } from "drizzle-orm";

/** The jobs, and what each carries: ids only. */
export interface Jobs {
  "send-message": { messageId: string };
}

interface Options {
  /** Not before this instant. */
  readonly runAt?: Date;
  /** A second job with the same key replaces the first. */
  readonly key?: string;
}

/** Queues a job with the change that causes it: neither can happen without the other. */
export async function enqueue<J extends keyof Jobs>(
  tx: Tx,
  businessId: string,
  job: J,
  payload: Jobs[J],
  { runAt, key }: Options = {},
) {
  const json = JSON.stringify({ businessId, ...payload });
  const jobKey = key ? `${businessId}:${key}` : null;
  await tx.execute(
    sql`select app.enqueue(${job}, ${json}::json, ${runAt?.toISOString() ?? null}::timestamptz, ${jobKey}, 12)`,
  );
}
