import type { MemberContext } from "../context";
import { refuse } from "../errors";
import type { OneBooking } from "./inputs";
import { lockForMark } from "./load-for-decision";
import { localDayOf } from "./local-day";
import { whyNotCheckIn } from "./rules";
import { transition } from "./transition";

/** The customer has arrived. A second time says when the first was. */
export function checkIn(ctx: MemberContext, input: OneBooking) {
  return ctx.tenant.write(async (tx) => {
    const booking = await lockForMark(tx, input);
    const refusal = whyNotCheckIn(
      booking,
      localDayOf(booking.startsAt, booking.staffZone),
      ctx.now,
    );
    refuse(refusal, booking.checkedInAt ? { at: booking.checkedInAt } : {});
    const set = { checkedInAt: ctx.now, checkedInByMemberId: ctx.member.id };
    const { id, status, version } = await transition(tx, ctx, booking, "checked_in", {
      kind: "checked_in",
      set,
    });
    return { bookingId: id, status, version };
  });
}
