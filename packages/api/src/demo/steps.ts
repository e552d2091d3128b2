import { bookingTokens } from "@daybook/db";
import { eq } from "drizzle-orm";
import { found } from "../errors";
import { cancelBooking, cancelByToken } from "../fulfillment/cancel-booking";
import { checkIn } from "../fulfillment/check-in";
import { completeBooking } from "../fulfillment/complete-booking";
import { confirmBooking } from "../fulfillment/confirm-booking";
import { manageTokenOf } from "../fulfillment/confirm-held";
import { createBooking } from "../fulfillment/create-booking";
import { createWalkIn } from "../fulfillment/create-walk-in";
import { approveBooking, declineBooking } from "../fulfillment/decide-request";
import { getBooking } from "../fulfillment/get-booking";
import { holdBooking } from "../fulfillment/hold-booking";
import { markNoShow } from "../fulfillment/mark-no-show";
import { moveBooking } from "../fulfillment/move-booking";
import { randomToken } from "../tokens";
import type { Demo } from "./shape";
import type { Shop } from "./shop";
import type { Visit } from "./visit";

interface Making {
  readonly kind: "make";
  readonly at: Date;
  readonly run: (shop: Shop) => Promise<string>;
}

interface Change {
  readonly kind: "change";
  readonly at: Date;
  readonly run: (shop: Shop, bookingId: string) => Promise<unknown>;
}

export type Step = Making | Change;

/** All that happens around a visit, each thing by the command that does it for everybody. */
export const stepsOf = (demo: Demo, visit: Visit): Step[] => [
  { kind: "make", at: visit.madeAt, run: (shop) => make(shop, visit) },
  ...changesBefore(demo, visit),
  ...ending(visit),
];

async function make(shop: Shop, visit: Visit): Promise<string> {
  const { by, madeAt, note, person } = visit;
  const wanted = {
    locationId: shop.locationId,
    serviceId: shop.serviceId(visit.service),
    resourceId: shop.resourceId(visit.resource),
    partySize: visit.partySize,
    durationMinutes: visit.service ? null : visit.minutes,
  };
  const startsAt = visit.moved?.fromStartsAt ?? visit.startsAt;
  const desk = shop.as("staff", madeAt);
  switch (by) {
    case "walk_in":
      return (await createWalkIn(desk, { ...wanted, resourceId: null, name: person.name }))
        .bookingId;
    case "desk": {
      const booking = {
        ...wanted,
        startsAt,
        note,
        source: "staff" as const,
        customer: { contact: person },
        idempotencyKey: null,
      };
      return (await createBooking(desk, booking)).bookingId;
    }
    case "online": {
      const holdToken = randomToken();
      const hold = { ...wanted, startsAt, holdToken, source: "hosted_page" as const };
      await holdBooking(shop.guest(new Date(madeAt.getTime() - 80_000)), hold, null);
      const details = { holdToken, contact: person, note, zone: null, locale: null };
      return (await confirmBooking(shop.guest(madeAt), details)).bookingId;
    }
  }
}

const change = (at: Date, run: Change["run"]): Change => ({ kind: "change", at, run });

/** An answer to what was only asked for, and a change of time. */
function changesBefore(demo: Demo, visit: Visit): Change[] {
  const { moved, answered } = visit;
  const service = demo.services.find(({ name }) => name === visit.service);
  const changes: Change[] = [];
  if (service?.approvalRequired && visit.by === "online")
    changes.push(
      change(answered.at, (shop, bookingId) => {
        const ctx = shop.as("manager", answered.at);
        const reason = "We are full that week.";
        return answered.approve
          ? approveBooking(ctx, { bookingId })
          : declineBooking(ctx, { bookingId, reason });
      }),
    );
  if (moved)
    changes.push(
      change(moved.at, async (shop, bookingId) => {
        const { startsAt } = visit;
        const ctx = shop.as("staff", moved.at);
        // To move it again to where it is would be allowed, and be one more event.
        const booking = await getBooking(ctx, { bookingId });
        if (booking.startsAt.getTime() === startsAt.getTime()) return;
        const resourceId = shop.resourceId(visit.resource);
        await moveBooking(ctx, { bookingId, startsAt, resourceId });
      }),
    );
  return changes;
}

function ending({ fate }: Visit): Change[] {
  switch (fate.kind) {
    case "came":
      return [
        change(fate.arrivesAt, (shop, bookingId) =>
          checkIn(shop.as("staff", fate.arrivesAt), { bookingId }),
        ),
        change(fate.leavesAt, (shop, bookingId) =>
          completeBooking(shop.as("staff", fate.leavesAt), { bookingId }),
        ),
      ];
    case "stayed_away":
      return [
        change(fate.markedAt, (shop, bookingId) =>
          markNoShow(shop.as("manager", fate.markedAt), { bookingId }),
        ),
      ];
    case "cancelled":
      return [
        change(fate.at, (shop, bookingId) =>
          fate.by === "desk"
            ? cancelBooking(shop.as("staff", fate.at), { bookingId, reason: "Rang to cancel." })
            : cancelByLink(shop, bookingId, fate.at),
        ),
      ];
    case "forgotten":
      return [];
  }
}

/** As the customer would: by the link in their confirmation. */
async function cancelByLink(shop: Shop, bookingId: string, at: Date) {
  const ctx = shop.guest(at);
  const [link] = await ctx.tenant.read((tx) =>
    tx.select().from(bookingTokens).where(eq(bookingTokens.bookingId, bookingId)),
  );
  const token = manageTokenOf(ctx.businessId, found(link, "LINK_NOT_VALID").id);
  return cancelByToken(ctx, { token, reason: null });
}
