import { customers, newId } from "@daybook/db";
import type { TenantContext } from "../context";
import { DomainError } from "../errors";
import { contactColumns } from "./contact-columns";
import type { CreateCustomer } from "./inputs";

/**
 * A customer whom staff enter. Somebody limited to places enters them at one of those.
 * @throws CUSTOMER_EXISTS, PHONE_INVALID, LOCATION_NOT_YOURS
 */
export function createCustomer(
  { tenant, locations }: TenantContext,
  { email, phone, locationId, ...values }: CreateCustomer,
) {
  const place = locationId ?? (locations === "all" ? null : (locations[0] ?? null));
  if (locations !== "all" && (!place || !locations.includes(place)))
    throw new DomainError("LOCATION_NOT_YOURS");
  return tenant.write(async (tx) => {
    const customerId = newId("cus");
    const contact = await contactColumns(tx, { email, phone }, place);
    await tx.insert(customers).values({ id: customerId, ...values, ...contact, locationId: place });
    return { customerId };
  });
}
