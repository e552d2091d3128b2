import {
  availabilityExceptions,
  availabilityExceptionWindows,
  calendarBindings,
  timeOffRequests,
  type Tx,
} from "@daybook/db";
import { and, eq } from "drizzle-orm";
import type { MemberContext, TenantContext } from "../context";
import { DomainError, found, refuse } from "../errors";
import { locationsOf } from "../resources/lock-resource";
import { whyNotSee } from "../resources/rules";
import { withConflicts } from "./bookings-outside";
import type { Of, OneException } from "./inputs";
import { checkHoursOf } from "./own-calendar";

/** Takes a dated override back. An extra opening that goes may leave bookings outside; a time off that goes is withdrawn. */
export function removeException(ctx: TenantContext, { exceptionId }: OneException) {
  return ctx.tenant.write(async (tx) => {
    const { of } = await findException(tx, exceptionId);
    await checkHoursOf(tx, ctx, of);
    const { conflicts } = await withConflicts(tx, ctx, of, () => deleteException(tx, exceptionId));
    return { conflicts };
  });
}

/** Gives blocked time of a resource back: what `blockTime` took, and nothing else. */
export function unblockTime(ctx: MemberContext, { exceptionId }: OneException) {
  return ctx.tenant.write(async (tx) => {
    const { of, exception } = await findException(tx, exceptionId);
    const isBlockedTime =
      of.subject === "resource" &&
      exception.kind === "blocked" &&
      exception.source === "manual" &&
      exception.startsAt !== null;
    if (!isBlockedTime) throw new DomainError("EXCEPTION_NOT_FOUND");
    refuse(whyNotSee(ctx.locations, await locationsOf(tx, of.resourceId)));
    await deleteException(tx, exceptionId);
  });
}

async function findException(tx: Tx, exceptionId: string) {
  const [row] = await tx
    .select({ exception: availabilityExceptions, binding: calendarBindings })
    .from(availabilityExceptions)
    .innerJoin(
      calendarBindings,
      and(
        eq(calendarBindings.businessId, availabilityExceptions.businessId),
        eq(calendarBindings.calendarId, availabilityExceptions.calendarId),
      ),
    )
    .where(eq(availabilityExceptions.id, exceptionId))
    .for("update", { of: availabilityExceptions });
  const { exception, binding } = found(row, "EXCEPTION_NOT_FOUND");
  return { exception, of: subjectOfBinding(binding) };
}

/** `calendar_bindings_shape`: the column that its subject names stands, and no other. */
export function subjectOfBinding(row: typeof calendarBindings.$inferSelect): Of {
  if (row.locationId) return { subject: "location", locationId: row.locationId };
  if (row.resourceId) return { subject: "resource", resourceId: row.resourceId };
  if (row.serviceId) return { subject: "service", serviceId: row.serviceId };
  return { subject: "business" };
}

async function deleteException(tx: Tx, exceptionId: string) {
  await tx
    .delete(availabilityExceptionWindows)
    .where(eq(availabilityExceptionWindows.exceptionId, exceptionId));
  const [gone] = await tx
    .delete(availabilityExceptions)
    .where(eq(availabilityExceptions.id, exceptionId))
    .returning({ timeOffRequestId: availabilityExceptions.timeOffRequestId });
  if (!gone?.timeOffRequestId) return;
  await tx
    .update(timeOffRequests)
    .set({ status: "withdrawn", decidedAt: null, decidedByMemberId: null })
    .where(eq(timeOffRequests.id, gone.timeOffRequestId));
}
