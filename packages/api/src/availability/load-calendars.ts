import {
  availabilityExceptions,
  availabilityExceptionWindows,
  availabilityRuleBreaks,
  availabilityRules,
  type bindingSubjects,
  calendarBindings,
  calendars,
  on,
  overlays,
  type Tx,
} from "@daybook/db";
import type { Calendar } from "@daybook/scheduling";
import { and, eq, gt, inArray, isNotNull, lt, or } from "drizzle-orm";
import { toCalendar } from "./to-calendar";

export interface Subjects {
  readonly locationId: string | null;
  readonly serviceId: string | null;
  readonly resources: readonly { readonly id: string }[];
}

/** Exceptions of other days cannot decide; a margin covers zones and windows past midnight. */
const MARGIN_DAYS = 3;

const dayOf = (at: Date, shiftDays: number) =>
  new Date(at.getTime() + shiftDays * 86_400_000).toISOString().slice(0, 10);

/** The calendars that govern a visit and its resources, with what they say about the window. */
export async function loadCalendars(
  tx: Tx,
  subjects: Subjects,
  { from, until }: { from: Date; until: Date },
) {
  const resourceIds = subjects.resources.map((resource) => resource.id);
  const rows = await tx
    .select({ binding: calendarBindings, calendar: calendars })
    .from(calendarBindings)
    .innerJoin(calendars, on(calendarBindings, calendarBindings.calendarId, calendars))
    .where(
      or(
        eq(calendarBindings.subject, "business"),
        subjects.locationId ? eq(calendarBindings.locationId, subjects.locationId) : undefined,
        subjects.serviceId ? eq(calendarBindings.serviceId, subjects.serviceId) : undefined,
        resourceIds.length > 0 ? inArray(calendarBindings.resourceId, resourceIds) : undefined,
      ),
    );
  const bound = rows.map(({ binding, calendar }) => ({
    subject: binding.subject,
    resourceId: binding.resourceId,
    calendar,
  }));
  const parts = await loadParts(tx, [...new Set(rows.map((row) => row.calendar.id))], {
    from,
    until,
  });
  return calendarsOf(bound, parts);
}

interface Bound {
  readonly subject: (typeof bindingSubjects)[number];
  readonly resourceId: string | null;
  readonly calendar: typeof calendars.$inferSelect;
}

/** The calendars as the engine takes them, and who hangs on which. */
export function calendarsOf(bound: readonly Bound[], parts: CalendarParts) {
  const made = new Map<string, Calendar>();
  for (const { subject, calendar } of bound)
    made.set(calendar.id, toCalendar(calendar, subject, parts));
  const boundTo = (subject: Bound["subject"]) =>
    bound.filter((row) => row.subject === subject).map((row) => row.calendar.id);
  return {
    calendars: [...made.values()],
    chainOfVisit: [...boundTo("business"), ...boundTo("location"), ...boundTo("service")],
    chainOf: (resourceId: string) =>
      bound.filter((row) => row.resourceId === resourceId).map((row) => row.calendar.id),
  };
}

export type CalendarParts = Awaited<ReturnType<typeof loadParts>>;

async function loadParts(
  tx: Tx,
  calendarIds: string[],
  { from, until }: { from: Date; until: Date },
) {
  if (calendarIds.length === 0)
    return { rules: [], breaks: [], exceptions: [], windows: [], overlays: [] };
  const relevantExceptions = and(
    inArray(availabilityExceptions.calendarId, calendarIds),
    or(
      and(
        isNotNull(availabilityExceptions.untilOn),
        gt(availabilityExceptions.untilOn, dayOf(from, -MARGIN_DAYS)),
        lt(availabilityExceptions.fromOn, dayOf(until, MARGIN_DAYS)),
      ),
      and(
        gt(availabilityExceptions.endsAt, new Date(from.getTime() - MARGIN_DAYS * 86_400_000)),
        lt(availabilityExceptions.startsAt, new Date(until.getTime() + MARGIN_DAYS * 86_400_000)),
      ),
    ),
  );
  const [rules, breaks, exceptions, windows, layers] = await Promise.all([
    tx.select().from(availabilityRules).where(inArray(availabilityRules.calendarId, calendarIds)),
    tx
      .select({ row: availabilityRuleBreaks })
      .from(availabilityRuleBreaks)
      .innerJoin(
        availabilityRules,
        on(availabilityRuleBreaks, availabilityRuleBreaks.ruleId, availabilityRules),
      )
      .where(inArray(availabilityRules.calendarId, calendarIds)),
    tx.select().from(availabilityExceptions).where(relevantExceptions),
    tx
      .select({ row: availabilityExceptionWindows })
      .from(availabilityExceptionWindows)
      .innerJoin(
        availabilityExceptions,
        on(
          availabilityExceptionWindows,
          availabilityExceptionWindows.exceptionId,
          availabilityExceptions,
        ),
      )
      .where(relevantExceptions),
    tx.select().from(overlays).where(inArray(overlays.calendarId, calendarIds)),
  ]);
  return {
    rules,
    breaks: breaks.map(({ row }) => row),
    exceptions,
    windows: windows.map(({ row }) => row),
    overlays: layers,
  };
}
