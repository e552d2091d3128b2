import type { MemberContext } from "../context";
import { refuse } from "../errors";
import type { OneBooking } from "./inputs";
import { lockForMark } from "./load-for-decision";
import { whyNotStart } from "./rules";
import { transition } from "./transition";

/** The service has begun. */
export function startService(ctx: MemberContext, input: OneBooking) {
  return ctx.tenant.write(async (tx) => {
    const booking = await lockForMark(tx, input);
    refuse(whyNotStart(booking));
    const { id, status, version } = await transition(tx, ctx, booking, "in_progress", {
      kind: "started",
    });
    return { bookingId: id, status, version };
  });
}
