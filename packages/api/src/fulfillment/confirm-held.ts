import {
  bookingOrders,
  bookingSnapshots,
  bookingTokens,
  inOrder,
  type messageKinds,
  newId,
  resourceClaims,
  type Tx,
} from "@daybook/db";
import { and, eq } from "drizzle-orm";
import type { Supply } from "../availability/supply";
import type { TenantContext } from "../context";
import { queueMessage } from "../messages/queue-message";
import { derivedToken, hashToken, linkToken } from "../tokens";
import { freeCode } from "./booking-code";
import type { Contact } from "./inputs";
import type { BookingRow } from "./lock";
import { policyText } from "./policy-text";
import { answerDeadline } from "./rules";
import { transition } from "./transition";

export interface Commitment {
  readonly customerId: string;
  /** As typed with this booking; null where staff chose a known customer. */
  readonly contact: Contact | null;
  readonly note: string | null;
  readonly customerZone: string | null;
  readonly locale: string | null;
  /** Staff and imports decide by themselves. */
  readonly skipApproval?: boolean;
}

export interface Confirmed {
  readonly booking: BookingRow;
  /** The row of its manage link; `manageTokenOf` makes the link's token of it, whenever it is needed. */
  readonly tokenId: string;
}

/** How long after a visit its manage link still shows it. */
const LINK_DAYS = 90;

/**
 * Makes a locked hold somebody's booking: the second half of every booking, whoever makes it. What was booked is
 * frozen, a code and a manage link are given, and a message follows through the outbox.
 */
export async function confirmHeld(
  tx: Tx,
  ctx: TenantContext,
  held: BookingRow,
  supply: Supply,
  commitment: Commitment,
): Promise<Confirmed> {
  const { now } = ctx;
  const { contact } = commitment;
  const asks = supply.service?.approvalRequired === true && commitment.skipApproval !== true;
  const deadline = answerDeadline(held, supply.business, now);
  const tokenId = newId("tok");
  const [code] = await inOrder(
    () => freeCode(tx),
    () => freeze(tx, held, supply),
    () =>
      tx
        .update(bookingOrders)
        .set({ phase: "placed", customerId: commitment.customerId, placedAt: now })
        .where(eq(bookingOrders.id, held.orderId)),
    () => giveManageLink(tx, held, tokenId),
    () =>
      tx
        .update(resourceClaims)
        .set({ expiresAt: asks ? deadline : null })
        .where(and(eq(resourceClaims.bookingId, held.id), eq(resourceClaims.status, "active"))),
  );
  const booking = await transition(tx, ctx, held, asks ? "pending_approval" : "confirmed", {
    kind: asks ? "requested" : "confirmed",
    ...(asks ? { expiresAt: deadline } : {}),
    set: {
      code,
      customerId: commitment.customerId,
      contactName: contact?.name ?? null,
      contactEmail: contact?.email ?? null,
      contactPhone: contact?.phone ?? null,
      customerNote: commitment.note,
      customerZone: commitment.customerZone,
      locale: commitment.locale,
      confirmedAt: asks ? null : now,
    },
  });
  await tell(tx, ctx, booking, asks ? "booking_request" : "booking_confirmation");
  return { booking, tokenId };
}

async function freeze(
  tx: Tx,
  booking: BookingRow,
  { service, business, location, durationMinutes }: Supply,
) {
  await tx.insert(bookingSnapshots).values({
    bookingId: booking.id,
    serviceName: service?.name ?? business.name,
    durationMinutes,
    priceMinor: service?.priceMinor ?? 0,
    currency: service?.currency ?? business.currency,
    mode: booking.mode,
    locationName: location.name,
    locationAddress:
      [location.addressLine, location.postalCode, location.city].filter(Boolean).join(", ") || null,
    cancellation: business.cancellation,
    cancellationMinutes: business.cancellationMinutes,
    policyText: policyText(business),
  });
}

async function giveManageLink(tx: Tx, booking: BookingRow, tokenId: string) {
  const secret = derivedToken("manage", tokenId);
  await tx.insert(bookingTokens).values({
    id: tokenId,
    bookingId: booking.id,
    scope: "manage",
    tokenHash: hashToken(secret),
    expiresAt: new Date(booking.endsAt.getTime() + LINK_DAYS * 86_400_000),
  });
}

/** Only its hash is stored, so it is made again from the row's id. */
export const manageTokenOf = (businessId: string, tokenId: string): string =>
  linkToken(businessId, derivedToken("manage", tokenId));

/** Queues a message about a booking; it is rendered when it is sent. Not from a silent context, nor about a bare hold. */
export async function tell(
  tx: Tx,
  { businessId, silent }: Pick<TenantContext, "businessId" | "silent">,
  booking: Pick<BookingRow, "id" | "customerId">,
  kind: (typeof messageKinds)[number],
) {
  if (silent || !booking.customerId) return;
  await queueMessage(tx, businessId, { kind, subjectId: booking.id });
}
