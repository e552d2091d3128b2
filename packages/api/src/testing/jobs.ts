import { testDatabase } from "@daybook/db/testing";
import { sql } from "drizzle-orm";
import { urls } from "./world";

/** The payloads of the queued jobs of one task that mention `id`, oldest first. Read as the owner, whose tables these are. */
export async function queuedJobs(task: string, id: string): Promise<Record<string, unknown>[]> {
  const { db } = testDatabase(urls.ownerUrl);
  const rows = await db.execute<{ payload: Record<string, unknown> }>(sql`
    select j.payload from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = ${task} and j.payload::text like ${`%${id}%`} order by j.id`);
  return rows.map((row) => row.payload);
}
