import { customers, inOrder, type Tx } from "@daybook/db";
import { eq, sql } from "drizzle-orm";
import type { TenantContext } from "../context";
import { refuse } from "../errors";
import type { OneBooking } from "./inputs";
import { loadForDecision } from "./load-for-decision";
import { whyNotNoShow } from "./rules";
import { releaseClaims, transition } from "./transition";

/** The customer did not come: the time is free at once, and the customer's record says so. */
export function markNoShow(ctx: TenantContext, input: OneBooking) {
  return ctx.tenant.write(async (tx) => {
    const { booking, business } = await loadForDecision(tx, input);
    refuse(whyNotNoShow(booking, business, ctx.now));
    const set = { noShowAt: ctx.now };
    const [{ id, status, version }] = await inOrder(
      () => transition(tx, ctx, booking, "no_show", { kind: "no_show", set }),
      () => releaseClaims(tx, booking.id, ctx.now),
    );
    await countNoShow(tx, booking.customerId, 1);
    return { bookingId: id, status, version };
  });
}

export async function countNoShow(tx: Tx, customerId: string | null, by: 1 | -1) {
  if (!customerId) return;
  await tx
    .update(customers)
    .set({ noShowCount: sql`greatest(0, ${customers.noShowCount} + ${by})` })
    .where(eq(customers.id, customerId));
}
