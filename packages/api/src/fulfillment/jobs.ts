import type { RequestContext, TenantContext } from "../context";
import { DomainError } from "../errors";
import { tenantContext } from "../tenant-context";
import { completeBooking } from "./complete-booking";
import { expireBooking } from "./expire-lapsed";
import { rulesOf } from "./load-for-decision";
import { lockBooking } from "./lock";
import { markNoShow } from "./mark-no-show";

/** What a job is given: no request stands behind it. */
export type JobContext = Pick<RequestContext, "now" | "tenantDb" | "platform">;

const system = (job: JobContext, businessId: string): TenantContext =>
  tenantContext(job, { businessId, actor: "system" });

/** Ends every waiting booking whose time has passed. Twice, or in parallel, it changes nothing more. */
export async function expireLapsedBookings(job: JobContext): Promise<number> {
  const lapsed = await job.platform.lapsedBookings(job.now);
  for (const { businessId, bookingId } of lapsed) {
    const ctx = system(job, businessId);
    await ctx.tenant
      .write(async (tx) => expireBooking(tx, ctx, await lockBooking(tx, bookingId)))
      .catch(ignoreRefusal);
  }
  return lapsed.length;
}

/** Completes, or marks as missed, what nobody touched, as each business has chosen (`unattended`). */
export async function settleUnattended(job: JobContext): Promise<number> {
  const over = await job.platform.unattendedBookings(job.now);
  for (const { businessId, bookingId } of over) {
    const ctx = system(job, businessId);
    const missed = await ctx.tenant.read(async (tx) => {
      const { business } = await rulesOf(tx, { id: bookingId });
      return business.unattended === "no_show";
    });
    await settle(ctx, bookingId, missed).catch(ignoreRefusal);
  }
  return over.length;
}

/** An arrived visit is completed in any case; marking it as missed is refused by the rule. */
async function settle(ctx: TenantContext, bookingId: string, missed: boolean) {
  if (!missed) return completeBooking(ctx, { bookingId });
  return markNoShow(ctx, { bookingId }).catch((error: unknown) => {
    if (error instanceof DomainError && error.refusal === "ILLEGAL_MOVE")
      return completeBooking(ctx, { bookingId });
    throw error;
  });
}

/** A day after they ended, holds that never were anybody's leave no trace. */
export const deleteOldHolds = ({ platform, now }: JobContext): Promise<number> =>
  platform.deleteLapsedHolds(new Date(now.getTime() - 86_400_000));

/** Somebody decided meanwhile: that is no fault of the job. */
function ignoreRefusal(error: unknown) {
  if (!(error instanceof DomainError)) throw error;
}
