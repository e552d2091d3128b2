import { assignments, fulfillmentUnits, on, resourceClaims, type Tx } from "@daybook/db";
import { and, desc, eq, isNull } from "drizzle-orm";
import type { MemberContext } from "../context";
import { DomainError, refuse } from "../errors";
import { isAllowed } from "../permissions";
import type { OneBooking } from "./inputs";
import { insertClaims, TimeTaken } from "./insert-claims";
import { lockForDecision } from "./load-for-decision";
import { localDayOf } from "./local-day";
import { lockResources } from "./lock";
import { countNoShow } from "./mark-no-show";
import { whyNotTakeBackNoShow } from "./rules";
import { transition } from "./transition";

/** The customer came after all. What is still ahead of the visit is claimed again, or it is refused. */
export async function takeBackNoShow(ctx: MemberContext, input: OneBooking) {
  const mayCorrect = isAllowed(ctx.member.role, "booking:correct");
  return ctx.tenant
    .write(async (tx) => {
      const lost = await releasedClaims(tx, input.bookingId);
      await lockResources(
        tx,
        lost.map((claim) => claim.resourceId),
      );
      const booking = await lockForDecision(tx, input);
      const day = localDayOf(booking.startsAt, booking.staffZone);
      refuse(whyNotTakeBackNoShow(booking, day, ctx.now, mayCorrect));

      const set = { noShowAt: null, checkedInAt: ctx.now, checkedInByMemberId: ctx.member.id };
      const row = await transition(tx, ctx, booking, "checked_in", {
        kind: "no_show_taken_back",
        set,
      });
      const ahead = lost.filter((claim) => claim.endsAt > ctx.now);
      await insertClaims(
        tx,
        ahead.map((claim) => ({ ...claim, expiresAt: null })),
      );
      await countNoShow(tx, booking.customerId, -1);
      return { bookingId: row.id, status: row.status, version: row.version };
    })
    .catch((error: unknown) => {
      if (error instanceof TimeTaken) throw new DomainError("SLOT_TAKEN");
      throw error;
    });
}

/** The claims that fell with the no-show: the latest of each assignment that still stands. */
async function releasedClaims(tx: Tx, bookingId: string) {
  const rows = await tx
    .selectDistinctOn([resourceClaims.assignmentId], {
      assignmentId: resourceClaims.assignmentId,
      bookingId: resourceClaims.bookingId,
      resourceId: resourceClaims.resourceId,
      lane: resourceClaims.lane,
      startsAt: resourceClaims.startsAt,
      endsAt: resourceClaims.endsAt,
    })
    .from(resourceClaims)
    .innerJoin(assignments, on(resourceClaims, resourceClaims.assignmentId, assignments))
    .innerJoin(fulfillmentUnits, on(assignments, assignments.unitId, fulfillmentUnits))
    .where(and(eq(resourceClaims.bookingId, bookingId), isNull(fulfillmentUnits.supersededAt)))
    .orderBy(resourceClaims.assignmentId, desc(resourceClaims.id));
  return rows;
}
