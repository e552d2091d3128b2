import { calendarBindings, calendars, newId, overlays, type Tx } from "@daybook/db";
import { and, eq, sql } from "drizzle-orm";
import type { TenantContext } from "../context";
import { found } from "../errors";
import { withConflicts } from "./bookings-outside";
import type { SaveOverlay, SwitchOverlay } from "./inputs";
import { checkHoursOf, lockCalendar } from "./own-calendar";
import { subjectOfBinding } from "./remove-exception";
import { saveRules } from "./save-rules";

/** A named layer of hours, such as a season: a new one, or all of one that exists. Returns what it leaves outside. */
export function saveOverlay(
  ctx: TenantContext,
  { of, overlayId, windows, ...values }: SaveOverlay,
) {
  return ctx.tenant.write(async (tx) => {
    await checkHoursOf(tx, ctx, of);
    const { result, conflicts } = await withConflicts(tx, ctx, of, async () => {
      const { calendar } = await lockCalendar(tx, of);
      const savedId = overlayId ?? newId("ovl");
      if (overlayId) {
        const isThis = and(eq(overlays.id, overlayId), eq(overlays.calendarId, calendar.id));
        const [row] = await tx.update(overlays).set(values).where(isThis).returning();
        found(row, "NOT_FOUND");
      } else {
        await tx.insert(overlays).values({ id: savedId, calendarId: calendar.id, ...values });
      }
      await saveRules(tx, calendar.id, savedId, windows);
      await raiseVersion(tx, calendar.id);
      return savedId;
    });
    return { overlayId: result, conflicts };
  });
}

/** Switches a layer on or off as one. */
export function switchOverlay(ctx: TenantContext, { overlayId, status }: SwitchOverlay) {
  return ctx.tenant.write(async (tx) => {
    const [row] = await tx
      .select({ overlay: overlays, binding: calendarBindings })
      .from(overlays)
      .innerJoin(
        calendarBindings,
        and(
          eq(calendarBindings.businessId, overlays.businessId),
          eq(calendarBindings.calendarId, overlays.calendarId),
        ),
      )
      .where(eq(overlays.id, overlayId));
    const { overlay, binding } = found(row, "NOT_FOUND");
    const of = subjectOfBinding(binding);
    await checkHoursOf(tx, ctx, of);
    const { conflicts } = await withConflicts(tx, ctx, of, async () => {
      await lockCalendar(tx, of);
      await tx.update(overlays).set({ status }).where(eq(overlays.id, overlayId));
      await raiseVersion(tx, overlay.calendarId);
    });
    return { conflicts };
  });
}

const raiseVersion = (tx: Tx, calendarId: string) =>
  tx
    .update(calendars)
    .set({ version: sql`${calendars.version} + 1` })
    .where(eq(calendars.id, calendarId));
