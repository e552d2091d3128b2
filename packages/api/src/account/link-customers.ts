import { customers } from "@daybook/db";
import { and, eq, isNull, ne } from "drizzle-orm";
import type { UserContext } from "../context";
import { normaliseEmail } from "../customers/contact";

/**
 * The customer records that are this login's, one a business. Records with its e-mail join it here, once that e-mail is
 * verified; nothing else ever does.
 */
export async function linkCustomers({ tenantDb, platform, signedIn }: UserContext) {
  const { id: userId, email, emailVerified } = signedIn.user;
  const emailNormalised = emailVerified ? normaliseEmail(email) : null;
  const records = await platform.customersOfLogin(userId, emailNormalised);
  const linked = new Set(records.filter((row) => row.userId).map((row) => row.businessId));
  for (const { businessId, customerId } of records.filter((row) => !linked.has(row.businessId))) {
    await tenantDb({ businessId, actor: `user:${userId}` }).write((tx) =>
      tx
        .update(customers)
        .set({ userId })
        .where(
          and(
            eq(customers.id, customerId),
            isNull(customers.userId),
            ne(customers.status, "merged"),
          ),
        ),
    );
  }
  const mine = await platform.customersOfLogin(userId, null);
  return mine.map(({ businessId, customerId, businessName, slug }) => ({
    businessId,
    customerId,
    businessName,
    slug,
  }));
}
