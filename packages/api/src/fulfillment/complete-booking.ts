import { inOrder, resourceClaims, type Tx } from "@daybook/db";
import { and, eq, gt, lt } from "drizzle-orm";
import type { TenantContext } from "../context";
import { refuse } from "../errors";
import type { OneBooking } from "./inputs";
import { lockForDecision } from "./load-for-decision";
import { whyNotComplete } from "./rules";
import { transition } from "./transition";

/** The visit is over. An early end gives the rest of the time back from the next whole minute on. */
export function completeBooking(ctx: TenantContext, input: OneBooking) {
  return ctx.tenant.write(async (tx) => {
    const booking = await lockForDecision(tx, input);
    refuse(whyNotComplete(booking));
    const [{ id, status, version }] = await inOrder(
      () => transition(tx, ctx, booking, "completed", { kind: "completed" }),
      () => shortenClaims(tx, booking.id, ctx.now),
    );
    return { bookingId: id, status, version };
  });
}

async function shortenClaims(tx: Tx, bookingId: string, now: Date) {
  const nextMinute = new Date(Math.ceil((now.getTime() + 1) / 60_000) * 60_000);
  const live = and(eq(resourceClaims.bookingId, bookingId), eq(resourceClaims.status, "active"));
  await inOrder(
    () =>
      tx
        .update(resourceClaims)
        .set({ endsAt: nextMinute })
        .where(
          and(live, lt(resourceClaims.startsAt, nextMinute), gt(resourceClaims.endsAt, nextMinute)),
        ),
    // What had not begun yet (the rinse of a visit that ended early) is free altogether.
    () =>
      tx
        .update(resourceClaims)
        .set({ status: "released", releasedAt: now })
        .where(and(live, gt(resourceClaims.startsAt, now))),
  );
}
