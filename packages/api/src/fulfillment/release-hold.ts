import type { TenantContext } from "../context";
import { hashToken } from "../tokens";
import type { ByHoldToken } from "./inputs";
import { lockBooking } from "./lock";
import { letGo, liveHold } from "./place-hold";

/** Lets a hold go at once. A hold that is gone already is as good as let go. */
export function releaseHold(ctx: TenantContext, { holdToken }: ByHoldToken) {
  return ctx.tenant.write(async (tx) => {
    const hold = await liveHold(tx, hashToken(holdToken));
    if (!hold) return;
    const booking = await lockBooking(tx, hold.id);
    if (booking.status === "held") await letGo(tx, ctx, booking);
  });
}
