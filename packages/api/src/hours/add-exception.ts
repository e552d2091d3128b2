import { availabilityExceptions, availabilityExceptionWindows, newId, type Tx } from "@daybook/db";
import type { MemberContext, TenantContext } from "../context";
import { refuse } from "../errors";
import { locationsOf } from "../resources/lock-resource";
import { whyNotSee } from "../resources/rules";
import { withConflicts } from "./bookings-outside";
import type { AddException, BlockTime, DayOff } from "./inputs";
import { checkHoursOf, lockCalendar } from "./own-calendar";

/**
 * A dated override: blocked, extra time, or other hours. Returns the coming bookings it leaves outside.
 * @throws DAY_ALREADY_HAS_HOURS
 */
export function addException(ctx: TenantContext, input: AddException) {
  return ctx.tenant.write(async (tx) => {
    await checkHoursOf(tx, ctx, input.of);
    return insertException(tx, ctx, input);
  });
}

/** One local day, be it 23, 24 or 25 hours long, on which nothing is open. */
export const dayOff = (ctx: TenantContext, { of, on, reason }: DayOff) =>
  addException(ctx, {
    of,
    reason,
    kind: "blocked",
    when: { fromOn: on, untilOn: on, windows: [] },
    ...plain,
  });

/** Time of one resource that staff take out of the calendar, at a place of theirs. */
export function blockTime(ctx: MemberContext, { resourceId, startsAt, endsAt, reason }: BlockTime) {
  return ctx.tenant.write(async (tx) => {
    refuse(whyNotSee(ctx.locations, await locationsOf(tx, resourceId)));
    const of = { subject: "resource" as const, resourceId };
    return insertException(tx, ctx, {
      of,
      reason,
      kind: "blocked",
      when: { startsAt, endsAt },
      ...plain,
    });
  });
}

const plain = { beyondParents: false, serviceId: null, locationId: null };

type Source = Pick<typeof availabilityExceptions.$inferInsert, "source" | "timeOffRequestId">;

export async function insertException(
  tx: Tx,
  ctx: TenantContext,
  { of, when, ...values }: AddException,
  source: Source = {},
) {
  const { result, conflicts } = await withConflicts(tx, ctx, of, async () => {
    const { calendar } = await lockCalendar(tx, of);
    const exceptionId = newId("exc");
    const range = "fromOn" in when ? { fromOn: when.fromOn, untilOn: when.untilOn } : when;
    await tx
      .insert(availabilityExceptions)
      .values({ id: exceptionId, calendarId: calendar.id, ...values, ...range, ...source });
    const windows = "fromOn" in when ? when.windows : [];
    if (windows.length > 0)
      await tx
        .insert(availabilityExceptionWindows)
        .values(windows.map((window) => ({ exceptionId, ...window })));
    return exceptionId;
  });
  return { exceptionId: result, conflicts };
}
