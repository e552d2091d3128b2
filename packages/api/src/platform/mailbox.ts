import { type Database, mailboxMessages } from "@daybook/db";
import { desc } from "drizzle-orm";

export interface Mail {
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export const putInMailbox = (db: Database) => async (mail: Mail) => {
  await db.insert(mailboxMessages).values(mail);
};

/** The demo's last hundred messages, newest first. */
export const mailbox = (db: Database) =>
  db.select().from(mailboxMessages).orderBy(desc(mailboxMessages.id)).limit(100);
