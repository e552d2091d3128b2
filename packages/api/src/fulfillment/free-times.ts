import { localDayBounds, resolveSlots } from "@daybook/scheduling";
import { dateOf, loadSnapshot, spanOf } from "../availability/load-snapshot";
import { zoneOfLocation } from "../availability/location";
import type { MemberContext } from "../context";
import { checkLocation } from "../location-scope";
import type { FreeTimes } from "./inputs";

/**
 * The free times of one local day for staff: without notice and horizon, on the grid that customers see. `startsAt` and
 * `endsAt` bound the day, be it 23, 24 or 25 hours; staff may also choose any minute between the times listed.
 */
export function freeTimes(ctx: MemberContext, { on, bookingId, ...wanted }: FreeTimes) {
  checkLocation(ctx, wanted.locationId);
  const { whole, now } = ctx;
  return whole.read(async (tx) => {
    const zone = await zoneOfLocation(tx, wanted.locationId);
    const { startsAt, endsAt } = localDayBounds(zone, on);
    const window = { from: dateOf(startsAt), until: dateOf(endsAt) };
    const { world, request } = await loadSnapshot(tx, wanted, window, {
      now,
      limits: "waived",
      displayZone: zone,
      ...(bookingId ? { movingBookingId: bookingId } : {}),
    });
    return {
      zone,
      startsAt: window.from,
      endsAt: window.until,
      slots: resolveSlots(world, request, spanOf(window)).map((slot) => ({
        startsAt: dateOf(slot.startsAt),
        endsAt: dateOf(slot.endsAt),
        remaining: slot.remaining,
      })),
    };
  });
}
