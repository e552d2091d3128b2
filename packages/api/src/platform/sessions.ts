import { type Database, sessions } from "@daybook/db";
import { and, desc, eq, gt, ne } from "drizzle-orm";

/** The browsers a user is signed in with, the one used last first. Without their tokens. */
export const sessionsOfUser = (db: Database) => (userId: string, now: Date) =>
  db
    .select({
      id: sessions.id,
      createdAt: sessions.createdAt,
      usedAt: sessions.updatedAt,
      expiresAt: sessions.expiresAt,
      address: sessions.ipAddress,
      userAgent: sessions.userAgent,
    })
    .from(sessions)
    .where(and(eq(sessions.userId, userId), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.updatedAt), desc(sessions.id));

/** False where the user has no such session. */
export const endSession = (db: Database) => async (userId: string, sessionId: string) => {
  const ended = await db
    .delete(sessions)
    .where(and(eq(sessions.userId, userId), eq(sessions.id, sessionId)))
    .returning({ id: sessions.id });
  return ended.length > 0;
};

export const endOtherSessions = (db: Database) => async (userId: string, keptSessionId: string) => {
  await db.delete(sessions).where(and(eq(sessions.userId, userId), ne(sessions.id, keptSessionId)));
};
