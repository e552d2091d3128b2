import { timeOffRequests, type Tx } from "@daybook/db";
import { eq } from "drizzle-orm";
import type { MemberContext } from "../context";
import { DomainError, found, refuse } from "../errors";
import { locationsOf } from "../resources/lock-resource";
import { whyNotChange } from "../resources/rules";
import { insertException } from "./add-exception";
import { ownResource } from "./ask-time-off";
import type { DecideTimeOff, OneTimeOff } from "./inputs";
import { whyNotDecideTimeOff } from "./rules";

/**
 * Approves, which blocks the time once and returns the bookings in it, or declines.
 * @throws TIME_OFF_OWN: nobody but an owner decides their own
 */
export function decideTimeOff(ctx: MemberContext, { requestId, approve, note }: DecideTimeOff) {
  return ctx.tenant.write(async (tx) => {
    const request = await lockRequest(tx, requestId);
    const { resourceId, startsAt, endsAt, reason } = request;
    refuse(whyNotChange(ctx.locations, await locationsOf(tx, resourceId)));
    const isOwn =
      request.requestedByMemberId === ctx.member.id ||
      (await ownResource(tx, ctx.member.id)) === resourceId;
    refuse(whyNotDecideTimeOff(request, isOwn, ctx.member.role));
    await tx
      .update(timeOffRequests)
      .set({
        status: approve ? "approved" : "declined",
        decidedAt: ctx.now,
        decidedByMemberId: ctx.member.id,
        decisionNote: note,
      })
      .where(eq(timeOffRequests.id, requestId));
    if (!approve) return { conflicts: [] };
    const of = { subject: "resource" as const, resourceId };
    const scope = { beyondParents: false, serviceId: null, locationId: null };
    const { conflicts } = await insertException(
      tx,
      ctx,
      { of, kind: "blocked", when: { startsAt, endsAt }, reason, ...scope },
      { source: "time_off", timeOffRequestId: requestId },
    );
    return { conflicts };
  });
}

/** Takes one's own request back before it is decided. */
export function withdrawTimeOff({ tenant, member }: MemberContext, { requestId }: OneTimeOff) {
  return tenant.write(async (tx) => {
    const request = await lockRequest(tx, requestId);
    if (request.requestedByMemberId !== member.id) throw new DomainError("NOT_FOUND");
    if (request.status !== "pending") throw new DomainError("TIME_OFF_DECIDED");
    await tx
      .update(timeOffRequests)
      .set({ status: "withdrawn" })
      .where(eq(timeOffRequests.id, requestId));
  });
}

async function lockRequest(tx: Tx, requestId: string) {
  const [row] = await tx
    .select()
    .from(timeOffRequests)
    .where(eq(timeOffRequests.id, requestId))
    .for("update");
  return found(row, "NOT_FOUND");
}
