import { createHash } from "node:crypto";
import { type Database, mailboxMessages } from "@daybook/db";
import { desc } from "drizzle-orm";

export interface Mail {
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Once per `key`, however often its job runs. */
export const putInMailbox = (db: Database) => async (key: string, mail: Mail) => {
  await db
    .insert(mailboxMessages)
    .values({ ...mail, keyHash: createHash("sha256").update(key).digest("base64url") })
    .onConflictDoNothing();
};

/** The demo's last hundred messages, newest first. */
export const mailbox = (db: Database) =>
  db.select().from(mailboxMessages).orderBy(desc(mailboxMessages.id)).limit(100);
