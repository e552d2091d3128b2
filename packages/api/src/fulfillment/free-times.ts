import type { Tx } from "@daybook/db";
import { localDayBounds, resolveSlots } from "@daybook/scheduling";
import { dateOf, loadSnapshot, spanOf } from "../availability/load-snapshot";
import { zoneOfLocation } from "../availability/location";
import type { MemberContext } from "../context";
import { DomainError, type Refusal } from "../errors";
import { checkLocation } from "../location-scope";
import type { FreeTimes } from "./inputs";

/**
 * One local day as staff choose a time in it. `startsAt` and `endsAt` bound it, be it 23, 24 or 25 hours; `slots` are the
 * free times of what is wanted, without notice and horizon, on the grid that customers see. `why` tells why nothing can
 * be free, whatever the day.
 */
export async function freeTimes(ctx: MemberContext, input: FreeTimes) {
  checkLocation(ctx, input.locationId);
  return ctx.whole.read(async (tx) => {
    const zone = await zoneOfLocation(tx, input.locationId);
    const { startsAt, endsAt } = localDayBounds(zone, input.on);
    const day = { from: dateOf(startsAt), until: dateOf(endsAt) };
    const found = await slotsOf(tx, ctx, input, day).catch((error: unknown) => {
      if (error instanceof DomainError) return error.refusal;
      throw error;
    });
    const [slots, why]: [Slots, Refusal | null] =
      typeof found === "string" ? [[], found] : [found, null];
    return { zone, startsAt: day.from, endsAt: day.until, slots, why };
  });
}

type Slots = { startsAt: Date; endsAt: Date; remaining: number }[];

async function slotsOf(
  tx: Tx,
  { now }: MemberContext,
  { locationId, wanted, bookingId }: FreeTimes,
  day: { from: Date; until: Date },
): Promise<Slots> {
  if (!wanted) return [];
  const { world, request } = await loadSnapshot(tx, { ...wanted, locationId }, day, {
    now,
    limits: "waived",
    ...(bookingId ? { movingBookingId: bookingId } : {}),
  });
  return resolveSlots(world, request, spanOf(day)).map((slot) => ({
    startsAt: dateOf(slot.startsAt),
    endsAt: dateOf(slot.endsAt),
    remaining: slot.remaining,
  }));
}
