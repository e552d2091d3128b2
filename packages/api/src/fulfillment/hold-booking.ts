import type { TenantContext } from "../context";
import { hashToken } from "../tokens";
import { takingTime } from "./find-time";
import type { HoldBooking } from "./inputs";
import { liveHold, placeHold } from "./place-hold";
import { hasLapsed } from "./rules";

/** Holds a time for a visitor. The same visit and time give the same hold; another time swaps it. */
export function holdBooking(ctx: TenantContext, input: HoldBooking, address: string | null) {
  const { holdToken, ...wanted } = input;
  const request = {
    ...wanted,
    holdTokenHash: hashToken(holdToken),
    holderHash: address ? hashToken(address) : null,
  };
  return takingTime(ctx, wanted, (reach) =>
    ctx.tenant.write(async (tx) => {
      const earlier = await liveHold(tx, request.holdTokenHash);
      const same =
        earlier &&
        !hasLapsed(earlier, ctx.now) &&
        earlier.startsAt.getTime() === wanted.startsAt.getTime() &&
        earlier.serviceId === wanted.serviceId &&
        earlier.locationId === wanted.locationId &&
        earlier.partySize === wanted.partySize &&
        wanted.resourceId === null;
      const { booking } = same ? { booking: earlier } : await placeHold(tx, ctx, request, reach);
      return {
        bookingId: booking.id,
        startsAt: booking.startsAt,
        endsAt: booking.endsAt,
        expiresAt: booking.expiresAt!,
      };
    }),
  );
}
