import { bookings } from "@daybook/db";
import { desc, eq } from "drizzle-orm";
import { loadSupply } from "../availability/load-supply";
import type { SignedIn, TenantContext } from "../context";
import { resolveCustomer } from "../customers/resolve-customer";
import { DomainError, found, refuse } from "../errors";
import { hashToken } from "../tokens";
import { confirmHeld, manageTokenOf } from "./confirm-held";
import { once } from "./idempotent";
import type { ConfirmBooking } from "./inputs";
import { lockBooking } from "./lock";
import { whyNotConfirm } from "./rules";

/** Turns the hold of a visit into a booking. The hold's token is the key against double submits. */
export async function confirmBooking(
  ctx: TenantContext,
  input: ConfirmBooking,
  user: SignedIn["user"] | null = null,
) {
  const { holdToken, ...details } = input;
  const tokenHash = hashToken(holdToken);
  const { email, phone } = details.contact;
  if (!email && !phone) throw new DomainError("CONTACT_REQUIRED", { field: "contact.email" });
  const { tokenId, ...made } = await ctx.tenant.write((tx) =>
    once(tx, { scope: "confirm", key: tokenHash, body: details }, async () => {
      const [hold] = await tx
        .select()
        .from(bookings)
        .where(eq(bookings.holdTokenHash, tokenHash))
        .orderBy(desc(bookings.id))
        .limit(1);
      const { id, locationId, serviceId, partySize } = found(hold, "HOLD_NOT_FOUND");
      const supply = await loadSupply(tx, { locationId, serviceId, partySize, resourceId: null });
      const customer = await resolveCustomer(tx, {
        ...details.contact,
        locationId,
        locale: details.locale,
        zone: details.zone,
        user,
      });
      const held = await lockBooking(tx, id);
      refuse(whyNotConfirm(held, ctx.now));
      const { booking, tokenId: linkId } = await confirmHeld(tx, ctx, held, supply, {
        customerId: customer.customerId,
        contact: details.contact,
        note: details.note,
        customerZone: details.zone,
        locale: details.locale,
      });
      return {
        bookingId: booking.id,
        code: booking.code!,
        status: booking.status,
        tokenId: linkId,
      };
    }),
  );
  return { ...made, manageToken: manageTokenOf(ctx.businessId, tokenId) };
}
