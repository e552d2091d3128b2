import { availabilityRuleBreaks, availabilityRules, newId, type Tx } from "@daybook/db";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { DomainError } from "../errors";
import type { WeekWindow } from "./inputs";
import { whyNotWeek } from "./rules";

/**
 * Puts these windows in the place of the calendar's own, or of one overlay's. The caller has locked the calendar.
 * @throws RULES_OVERLAP, BREAK_OUTSIDE_WINDOW with the rows to mark
 */
export async function saveRules(
  tx: Tx,
  calendarId: string,
  overlayId: string | null,
  windows: readonly WeekWindow[],
) {
  const fault = whyNotWeek(windows);
  if (fault) throw new DomainError(fault.refusal, fault.details);
  await deleteRules(tx, calendarId, overlayId);
  const rules = windows.map(({ breaks, ...window }) => ({
    rule: { id: newId("rul"), calendarId, overlayId, ...window },
    breaks,
  }));
  if (rules.length === 0) return;
  await tx.insert(availabilityRules).values(rules.map(({ rule }) => rule));
  const breaks = rules.flatMap((one) =>
    one.breaks.map((part) => ({ ruleId: one.rule.id, ...part })),
  );
  if (breaks.length > 0) await tx.insert(availabilityRuleBreaks).values(breaks);
}

async function deleteRules(tx: Tx, calendarId: string, overlayId: string | null) {
  const layer = overlayId
    ? eq(availabilityRules.overlayId, overlayId)
    : isNull(availabilityRules.overlayId);
  const rows = await tx
    .select({ id: availabilityRules.id })
    .from(availabilityRules)
    .where(and(eq(availabilityRules.calendarId, calendarId), layer));
  const ids = rows.map((row) => row.id);
  if (ids.length === 0) return;
  await tx.delete(availabilityRuleBreaks).where(inArray(availabilityRuleBreaks.ruleId, ids));
  await tx.delete(availabilityRules).where(inArray(availabilityRules.id, ids));
}
