import { customers, type Tx } from "@daybook/db";
import { and, eq, ne } from "drizzle-orm";
import type { TenantContext } from "../context";
import { resolveCustomer } from "../customers/resolve-customer";
import { found } from "../errors";
import { checkLocation } from "../location-scope";
import type { Reach } from "./choose-proposal";
import { confirmHeld, manageTokenOf } from "./confirm-held";
import { takingTime } from "./find-time";
import { once } from "./idempotent";
import type { CreateBooking } from "./inputs";
import { placeHold } from "./place-hold";

/** Holds and confirms at once, for whoever may decide by themselves: staff, the API, a channel, an import. */
export async function createBooking(ctx: TenantContext, input: CreateBooking) {
  checkLocation(ctx, input.locationId);
  const { tokenId, ...made } = await takingTime(ctx, input, (reach) =>
    ctx.whole.write((tx) => {
      if (!input.idempotencyKey) return create(tx, ctx, input, reach);
      const { idempotencyKey: key, ...body } = input;
      return once(tx, { scope: "create", key, body }, () => create(tx, ctx, input, reach));
    }),
  );
  return { ...made, manageToken: manageTokenOf(ctx.businessId, tokenId) };
}

async function create(tx: Tx, ctx: TenantContext, input: CreateBooking, reach: Reach) {
  const customerId = await customerOf(tx, input);
  const { booking: held, supply } = await placeHold(
    tx,
    ctx,
    {
      ...input,
      holdTokenHash: null,
      holderHash: null,
      options: { limits: "waived", starts: "any" },
    },
    reach,
  );
  const { booking, tokenId } = await confirmHeld(tx, ctx, held, supply, {
    customerId,
    contact: "contact" in input.customer ? input.customer.contact : null,
    note: input.note,
    customerZone: null,
    locale: null,
    skipApproval: true,
  });
  return { bookingId: booking.id, code: booking.code!, status: booking.status, tokenId };
}

async function customerOf(tx: Tx, input: CreateBooking): Promise<string> {
  if ("customerId" in input.customer) {
    const [row] = await tx
      .select({ id: customers.id })
      .from(customers)
      .where(and(eq(customers.id, input.customer.customerId), ne(customers.status, "merged")));
    return found(row, "CUSTOMER_NOT_FOUND").id;
  }
  const { locationId } = input;
  const customer = await resolveCustomer(tx, { ...input.customer.contact, locationId });
  return customer.customerId;
}
