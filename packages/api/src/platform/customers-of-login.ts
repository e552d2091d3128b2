import { businesses, customers, type Database } from "@daybook/db";
import { and, asc, eq, isNull, ne, or } from "drizzle-orm";

/** Customer records of a login in every business, and those that nobody owns with its (verified) address. */
export const customersOfLogin =
  (db: Database) => (userId: string, emailNormalised: string | null) =>
    db
      .select({
        businessId: customers.businessId,
        customerId: customers.id,
        userId: customers.userId,
        businessName: businesses.name,
        slug: businesses.slug,
      })
      .from(customers)
      .innerJoin(businesses, eq(businesses.id, customers.businessId))
      .where(
        and(
          ne(customers.status, "merged"),
          or(
            eq(customers.userId, userId),
            emailNormalised
              ? and(isNull(customers.userId), eq(customers.emailNormalised, emailNormalised))
              : undefined,
          ),
        ),
      )
      .orderBy(asc(businesses.name), asc(customers.businessId));
