import { bookings, businesses, type Database } from "@daybook/db";
import { and, asc, eq, inArray, lt, lte, ne, sql } from "drizzle-orm";

/** Bookings of every business whose waiting time has passed, oldest first, a batch at a time. */
export const lapsedBookings = (db: Database, now: Date) =>
  db
    .select({ businessId: bookings.businessId, bookingId: bookings.id })
    .from(bookings)
    .where(lte(bookings.expiresAt, now))
    .orderBy(asc(bookings.expiresAt))
    .limit(500);

/** Visits that are over and that the business lets the job complete or mark as missed. */
export const unattendedBookings = (db: Database, now: Date) =>
  db
    .select({ businessId: bookings.businessId, bookingId: bookings.id })
    .from(bookings)
    .innerJoin(businesses, eq(businesses.id, bookings.businessId))
    .where(
      and(
        lt(bookings.endsAt, now),
        sql`(${inArray(bookings.status, ["checked_in", "in_progress"])} or (${eq(bookings.status, "confirmed")} and ${ne(businesses.unattended, "ask")}))`,
      ),
    )
    .orderBy(asc(bookings.endsAt))
    .limit(500);

/** Deletes holds that ended before `before` without a customer. How many. */
export async function deleteLapsedHolds(db: Database, before: Date): Promise<number> {
  const [row] = await db.execute<{ removed: number }>(
    sql`select app.delete_lapsed_holds(${before.toISOString()}::timestamptz) as removed`,
  );
  return row?.removed ?? 0;
}
