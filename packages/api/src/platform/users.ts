import { type Database, users } from "@daybook/db";
import { eq } from "drizzle-orm";

/** A login's name and address, or null. */
export const findUser = (db: Database) => async (userId: string) => {
  const [row] = await db
    .select({ id: users.id, name: users.name, email: users.email, locale: users.locale })
    .from(users)
    .where(eq(users.id, userId));
  return row ?? null;
};
