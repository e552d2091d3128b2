import { installation, newId, users } from "@daybook/db";
import { createScratchDatabase, testDatabase } from "@daybook/db/testing";
import { sql } from "drizzle-orm";
import { createPlatform } from "../platform/platform";
import { seal } from "../seal";
import { urls } from "./world";

/** A database of one's own, as an installation of this kind, with what a process on it is told. */
export async function openInstallation(kind: "live" | "demo" | "test") {
  const scratch = await createScratchDatabase(urls);
  const platform = createPlatform(scratch.urls.platformUrl);
  const [owner, auth] = [testDatabase(scratch.urls.ownerUrl), testDatabase(scratch.urls.authUrl)];
  await owner.db.update(installation).set({ kind });
  return {
    platform,
    env: {
      DATABASE_URL: scratch.urls.ownerUrl,
      APP_DATABASE_URL: scratch.urls.appUrl,
      AUTH_DATABASE_URL: scratch.urls.authUrl,
      PLATFORM_DATABASE_URL: scratch.urls.platformUrl,
      AUTH_SECRET: process.env["AUTH_SECRET"] ?? "",
      PUBLIC_URL: "http://localhost:3000",
    },
    /** Somebody who asked for a mail of sign-in with this link. */
    askForMail: async (email: string, link: string) => {
      const userId = newId("usr");
      await auth.db.insert(users).values({ id: userId, name: "Robin", email });
      const payload = JSON.stringify({ kind: "reset", userId, sealedLink: seal(link) });
      await auth.db.execute(sql`select app.enqueue_auth_mail(${payload}::json)`);
    },
    queue: (name: string) =>
      owner.db.execute(sql`select graphile_worker.add_job(${name}, '{}'::json, max_attempts => 1)`),
    /** Jobs that wait, run or have failed for good, by name. */
    jobs: async () => {
      const rows = await owner.db.execute<{ name: string; failed: boolean }>(
        sql`select t.identifier as name, j.last_error is not null as failed from graphile_worker._private_jobs j
            join graphile_worker._private_tasks t on t.id = j.task_id order by j.id`,
      );
      return [...rows];
    },
    close: async () => {
      await Promise.all([platform.close(), owner.close(), auth.close()]);
      await scratch.drop();
    },
  };
}
