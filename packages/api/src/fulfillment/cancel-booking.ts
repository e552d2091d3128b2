import { inOrder, type Tx } from "@daybook/db";
import type { MemberContext, TenantContext } from "../context";
import { refuse } from "../errors";
import { isAllowed } from "../permissions";
import { bookingOfLink } from "./booking-of-link";
import { tell } from "./confirm-held";
import type { CancelBooking, CancelByToken } from "./inputs";
import { loadForDecision, lockForDecision } from "./load-for-decision";
import type { BookingRow } from "./lock";
import { countNoShow } from "./mark-no-show";
import { whyNotCancel, whyNotCancelByStaff } from "./rules";
import { releaseClaims, transition } from "./transition";

/** By staff: at any time, a visit under way only with a reason. */
export function cancelBooking(ctx: MemberContext, input: CancelBooking) {
  const mayCorrect = isAllowed(ctx.member.role, "booking:correct");
  return ctx.tenant.write(async (tx) => {
    const booking = await lockForDecision(tx, input);
    refuse(whyNotCancelByStaff(booking, input.reason, mayCorrect));
    if (booking.status === "no_show") await countNoShow(tx, booking.customerId, -1);
    return cancel(tx, ctx, booking, input.reason);
  });
}

/** By the holder of a manage link, within the rules that were agreed when it was booked. */
export function cancelByToken(ctx: TenantContext, { token, reason }: CancelByToken) {
  return ctx.tenant.write(async (tx) => {
    const { bookingId } = await bookingOfLink(tx, token, ctx.now);
    return cancelAsCustomer(tx, ctx, bookingId, reason);
  });
}

export async function cancelAsCustomer(
  tx: Tx,
  ctx: TenantContext,
  bookingId: string,
  reason: string | null,
) {
  const { booking, snapshot } = await loadForDecision(tx, { bookingId });
  refuse(whyNotCancel(booking, snapshot, ctx.now));
  return cancel(tx, ctx, booking, reason);
}

async function cancel(tx: Tx, ctx: TenantContext, booking: BookingRow, reason: string | null) {
  const set = { cancelledAt: ctx.now, cancelledBy: ctx.actor, cancelReason: reason };
  const details = { reasonGiven: reason !== null };
  const [row] = await inOrder(
    () => transition(tx, ctx, booking, "cancelled", { kind: "cancelled", set, details }),
    () => releaseClaims(tx, booking.id, ctx.now),
  );
  await tell(tx, ctx, row, "booking_cancellation");
  return { bookingId: row.id, status: row.status, version: row.version };
}
