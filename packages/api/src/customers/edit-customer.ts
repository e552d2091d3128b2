import { bookings, customers, type Tx } from "@daybook/db";
import { and, eq, ne } from "drizzle-orm";
import { comingBookings } from "../coming-bookings";
import type { TenantContext } from "../context";
import { DomainError, found } from "../errors";
import { given } from "../given";
import { contactColumns } from "./contact-columns";
import type { EditCustomer, OneCustomer } from "./inputs";

/** Changes what is known of a customer. Bookings keep what was typed with them. */
export function editCustomer(
  { tenant }: TenantContext,
  { customerId, email, phone, ...values }: EditCustomer,
) {
  return tenant.write(async (tx) => {
    const customer = await lockCustomer(tx, customerId);
    const contact = await contactColumns(tx, { email, phone }, customer.locationId);
    const changes = { ...given(values), ...contact };
    if (Object.keys(changes).length > 0)
      await tx.update(customers).set(changes).where(eq(customers.id, customerId));
  });
}

/**
 * Hides a customer from lists; their history stays, and a new booking brings them back.
 * @throws STILL_REFERENCED with the coming bookings
 */
export async function archiveCustomer(
  { tenant, whole, now }: TenantContext,
  { customerId }: OneCustomer,
) {
  // Who sees the customer may archive them; what is booked elsewhere counts all the same.
  await tenant.read((tx) => visible(tx, customerId));
  return whole.write(async (tx) => {
    await lockCustomer(tx, customerId);
    const coming = await comingBookings(tx, now, eq(bookings.customerId, customerId));
    if (coming.length > 0) throw new DomainError("STILL_REFERENCED", { count: coming.length });
    await tx.update(customers).set({ status: "archived" }).where(eq(customers.id, customerId));
  });
}

export async function visible(tx: Tx, customerId: string) {
  const [row] = await tx
    .select({ id: customers.id })
    .from(customers)
    .where(and(eq(customers.id, customerId), ne(customers.status, "merged")));
  found(row, "CUSTOMER_NOT_FOUND");
}

/** Stronger than the key lock that a booking being made for them holds: it is waited for. */
export async function lockCustomer(tx: Tx, customerId: string) {
  const [row] = await tx
    .select()
    .from(customers)
    .where(and(eq(customers.id, customerId), ne(customers.status, "merged")))
    .for("update");
  return found(row, "CUSTOMER_NOT_FOUND");
}
