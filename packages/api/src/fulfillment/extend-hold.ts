import { bookings, businesses, resourceClaims } from "@daybook/db";
import { and, eq } from "drizzle-orm";
import type { TenantContext } from "../context";
import { found, refuse } from "../errors";
import { hashToken } from "../tokens";
import type { ByHoldToken } from "./inputs";
import { lockBooking } from "./lock";
import { liveHold } from "./place-hold";
import { whyNotExtend } from "./rules";
import { record } from "./transition";

/** Keeps a hold for another stretch from now, as often as the business allows. */
export function extendHold(ctx: TenantContext, { holdToken }: ByHoldToken) {
  return ctx.tenant.write(async (tx) => {
    const hold = found(await liveHold(tx, hashToken(holdToken)), "HOLD_NOT_FOUND");
    const [[business], booking] = [
      await tx.select().from(businesses),
      await lockBooking(tx, hold.id),
    ];
    const rules = found(business, "BUSINESS_NOT_FOUND");
    refuse(whyNotExtend(booking, rules, ctx.now));

    const expiresAt = new Date(ctx.now.getTime() + rules.holdMinutes * 60_000);
    const [row] = await tx
      .update(bookings)
      .set({ expiresAt, holdExtensions: booking.holdExtensions + 1, version: booking.version + 1 })
      .where(eq(bookings.id, booking.id))
      .returning();
    await tx
      .update(resourceClaims)
      .set({ expiresAt })
      .where(and(eq(resourceClaims.bookingId, booking.id), eq(resourceClaims.status, "active")));
    await record(tx, ctx, found(row, "HOLD_NOT_FOUND"), {
      kind: "hold_extended",
      fromStatus: "held",
    });
    return { expiresAt, extensionsLeft: rules.maxHoldExtensions - booking.holdExtensions - 1 };
  });
}
