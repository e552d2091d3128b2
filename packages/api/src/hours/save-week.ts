import { calendars } from "@daybook/db";
import { eq, sql } from "drizzle-orm";
import type { TenantContext } from "../context";
import { DomainError } from "../errors";
import { given } from "../given";
import { withConflicts } from "./bookings-outside";
import type { InheritHours, SaveWeek } from "./inputs";
import { checkHoursOf, lockCalendar } from "./own-calendar";
import { saveRules } from "./save-rules";

/**
 * A week of opening hours, all of it or nothing. The first save makes the calendar. Returns the coming bookings that it
 * leaves outside.
 * @throws HOURS_CHANGED where somebody saved since `version`, RULES_OVERLAP, BREAK_OUTSIDE_WINDOW
 */
export function saveWeek(ctx: TenantContext, { of, version, windows, settings }: SaveWeek) {
  return ctx.tenant.write(async (tx) => {
    await checkHoursOf(tx, ctx, of);
    const { result, conflicts } = await withConflicts(tx, ctx, of, async () => {
      const { calendar, isNew } = await lockCalendar(tx, of);
      checkVersion(isNew ? 0 : calendar.version, version);
      await saveRules(tx, calendar.id, null, windows);
      const next = isNew ? 1 : calendar.version + 1;
      await tx
        .update(calendars)
        .set({ ...given(settings), openByDefault: false, version: next })
        .where(eq(calendars.id, calendar.id));
      return next;
    });
    return { version: result, conflicts };
  });
}

/** Takes away hours of one's own: those of the business and the place apply again. Dated exceptions stay. */
export function inheritHours(ctx: TenantContext, { of, version }: InheritHours) {
  return ctx.tenant.write(async (tx) => {
    await checkHoursOf(tx, ctx, of);
    if (of.subject === "business") throw new DomainError("NOT_FOUND");
    const { conflicts } = await withConflicts(tx, ctx, of, async () => {
      const { calendar, isNew } = await lockCalendar(tx, of);
      checkVersion(isNew ? 0 : calendar.version, version);
      await saveRules(tx, calendar.id, null, []);
      await tx
        .update(calendars)
        .set({ openByDefault: true, version: sql`${calendars.version} + 1` })
        .where(eq(calendars.id, calendar.id));
    });
    return { conflicts };
  });
}

function checkVersion(now: number, seen: number) {
  if (now !== seen) throw new DomainError("HOURS_CHANGED");
}
