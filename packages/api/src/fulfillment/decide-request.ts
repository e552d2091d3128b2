import { bookings, resourceClaims } from "@daybook/db";
import { and, eq } from "drizzle-orm";
import type { MemberContext } from "../context";
import { refuse } from "../errors";
import { tell } from "./confirm-held";
import type { DeclineBooking, OneBooking } from "./inputs";
import { lockForDecision } from "./load-for-decision";
import { whyNotDecide } from "./rules";
import { releaseClaims, transition } from "./transition";

/** A request becomes a booking: its claims are firm from now on. */
export function approveBooking(ctx: MemberContext, input: OneBooking) {
  return ctx.tenant.write(async (tx) => {
    const booking = await lockForDecision(tx, input);
    refuse(whyNotDecide(booking, ctx.now));
    const set = { confirmedAt: ctx.now } satisfies Partial<typeof bookings.$inferInsert>;
    const row = await transition(tx, ctx, booking, "confirmed", { kind: "approved", set });
    await tx
      .update(resourceClaims)
      .set({ expiresAt: null })
      .where(and(eq(resourceClaims.bookingId, booking.id), eq(resourceClaims.status, "active")));
    await tell(tx, ctx, row, "booking_confirmation");
    return { bookingId: row.id, status: row.status, version: row.version };
  });
}

export function declineBooking(ctx: MemberContext, input: DeclineBooking) {
  return ctx.tenant.write(async (tx) => {
    const booking = await lockForDecision(tx, input);
    refuse(whyNotDecide(booking, ctx.now));
    const set = { cancelReason: input.reason };
    const row = await transition(tx, ctx, booking, "declined", { kind: "declined", set });
    await releaseClaims(tx, booking.id, ctx.now);
    await tell(tx, ctx, row, "booking_declined");
    return { bookingId: row.id, status: row.status, version: row.version };
  });
}
