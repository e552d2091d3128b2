import { businesses, type Database, members, sessions } from "@daybook/db";
import { and, asc, eq, isNull } from "drizzle-orm";

/** The businesses a user is an active member of, for the switcher. */
export const businessesOfUser = (db: Database) => (userId: string) =>
  db
    .select({
      id: businesses.id,
      name: businesses.name,
      slug: businesses.slug,
      kind: businesses.kind,
      role: members.role,
    })
    .from(members)
    .innerJoin(businesses, eq(businesses.id, members.businessId))
    .where(
      and(eq(members.userId, userId), eq(members.status, "active"), isNull(businesses.closedAt)),
    )
    .orderBy(asc(businesses.name), asc(businesses.id));

/** Which business a session works in from the next request on. */
export const setActiveBusiness =
  (db: Database) => async (sessionId: string, businessId: string) => {
    await db
      .update(sessions)
      .set({ activeBusinessId: businessId })
      .where(eq(sessions.id, sessionId));
  };
