import {
  availabilityExceptions,
  availabilityExceptionWindows,
  availabilityRuleBreaks,
  availabilityRules,
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
  const ids = [...new Set(rows.map((row) => row.calendar.id))];
  const parts = await loadParts(tx, ids, { from, until });
  const made = new Map<string, Calendar>();
  for (const { binding, calendar } of rows) {
    made.set(calendar.id, toCalendar(calendar, binding.subject, parts));
  }
  const boundTo = (subject: "business" | "location" | "service") =>
    rows.filter((row) => row.binding.subject === subject).map((row) => row.calendar.id);
  return {
    calendars: [...made.values()],
    chainOfVisit: [...boundTo("business"), ...boundTo("location"), ...boundTo("service")],
    chainOf: (resourceId: string) =>
      rows.filter((row) => row.binding.resourceId === resourceId).map((row) => row.calendar.id),
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
