import { bookingOrders, bookings, customers, groupAccountMembers, type Tx } from "@daybook/db";
import { and, eq, inArray } from "drizzle-orm";
import type { TenantContext } from "../context";
import { DomainError, found } from "../errors";
import { lockCustomer, visible } from "./edit-customer";
import type { MergeCustomers } from "./inputs";

/**
 * Makes one customer of two. Everything of the second becomes the first's, who keeps their own details and takes those they
 * lacked. The second's row stays as a sign to the first.
 * @throws CUSTOMER_TWO_LOGINS: a login's history is never given to another login
 */
export async function mergeCustomers(
  { tenant, whole }: TenantContext,
  { keepId, mergeId }: MergeCustomers,
) {
  // Whoever sees both may merge them, with what they have at places beyond: half a merge would be none.
  await tenant.read(async (tx) => {
    await visible(tx, keepId);
    await visible(tx, mergeId);
  });
  return whole.write(async (tx) => {
    const locked = new Map<string, Awaited<ReturnType<typeof lockCustomer>>>();
    for (const id of [keepId, mergeId].toSorted()) locked.set(id, await lockCustomer(tx, id));
    const kept = found(locked.get(keepId), "CUSTOMER_NOT_FOUND");
    const merged = found(locked.get(mergeId), "CUSTOMER_NOT_FOUND");
    if (kept.userId && merged.userId) throw new DomainError("CUSTOMER_TWO_LOGINS");
    const isMerged = eq(customers.id, mergeId);
    // First out of the unique indexes, then its address and login can be the other's.
    await tx.update(customers).set({ status: "merged", mergedIntoId: keepId }).where(isMerged);
    await tx
      .update(customers)
      .set({ mergedIntoId: keepId })
      .where(eq(customers.mergedIntoId, mergeId));
    await tx.update(customers).set(completed(kept, merged)).where(eq(customers.id, keepId));
    await moveHistory(tx, mergeId, keepId);
  });
}

type Row = typeof customers.$inferSelect;

/** What the one who stays has, and where they lack something, what the other had. */
const completed = (kept: Row, merged: Row) => ({
  userId: kept.userId ?? merged.userId,
  lastName: kept.lastName ?? merged.lastName,
  ...(kept.email === null && { email: merged.email, emailNormalised: merged.emailNormalised }),
  ...(kept.phone === null && { phone: merged.phone, phoneNormalised: merged.phoneNormalised }),
  locale: kept.locale ?? merged.locale,
  zone: kept.zone ?? merged.zone,
  pinnedNote: [kept.pinnedNote, merged.pinnedNote].filter(Boolean).join("\n") || null,
  noShowCount: kept.noShowCount + merged.noShowCount,
  locationId: kept.locationId ?? merged.locationId,
  status: "active" as const,
});

async function moveHistory(tx: Tx, fromId: string, toId: string) {
  const customerId = toId;
  const theirs = await tx
    .select({ id: bookings.id })
    .from(bookings)
    .where(eq(bookings.customerId, fromId))
    .orderBy(bookings.id)
    .for("no key update");
  if (theirs.length > 0)
    await tx
      .update(bookings)
      .set({ customerId })
      .where(
        inArray(
          bookings.id,
          theirs.map((row) => row.id),
        ),
      );
  await tx.update(bookingOrders).set({ customerId }).where(eq(bookingOrders.customerId, fromId));
  const groups = await tx
    .select({ id: groupAccountMembers.groupAccountId })
    .from(groupAccountMembers)
    .where(eq(groupAccountMembers.customerId, toId));
  if (groups.length > 0)
    await tx.delete(groupAccountMembers).where(
      and(
        eq(groupAccountMembers.customerId, fromId),
        inArray(
          groupAccountMembers.groupAccountId,
          groups.map((row) => row.id),
        ),
      ),
    );
  await tx
    .update(groupAccountMembers)
    .set({ customerId })
    .where(eq(groupAccountMembers.customerId, fromId));
}
