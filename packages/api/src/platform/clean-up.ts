import { type Database, idempotencyKeys, rateLimits, sessions, verifications } from "@daybook/db";
import { lt } from "drizzle-orm";

const DAY = 86_400_000;

/** Clears away what has run out: sessions, one-time codes, buckets that are full again, and week-old retry keys. */
export const cleanUp = (db: Database) => async (now: Date) => {
  await db.delete(sessions).where(lt(sessions.expiresAt, now));
  await db.delete(verifications).where(lt(verifications.expiresAt, now));
  await db.delete(rateLimits).where(lt(rateLimits.refilledAt, new Date(now.getTime() - DAY)));
  await db
    .delete(idempotencyKeys)
    .where(lt(idempotencyKeys.createdAt, new Date(now.getTime() - 7 * DAY)));
};
