import type { bindingSubjects, calendars } from "@daybook/db";
import {
  type Calendar,
  type Exception,
  minuteFromMillis,
  type Rule,
  type Weekday,
} from "@daybook/scheduling";
import type { CalendarParts } from "./load-calendars";

type CalendarRow = typeof calendars.$inferSelect;

/** A stored calendar with its rules and exceptions as the engine takes it. */
export function toCalendar(
  row: CalendarRow,
  level: (typeof bindingSubjects)[number],
  parts: CalendarParts,
): Calendar {
  const ofThis = <T extends { calendarId: string }>(rows: readonly T[]) =>
    rows.filter((part) => part.calendarId === row.id);
  return {
    id: row.id,
    label: row.name,
    level,
    zone: row.zone,
    openByDefault: row.openByDefault,
    intervalMinutes: row.intervalMinutes,
    grid: row.grid,
    bufferBeforeMinutes: row.bufferBeforeMinutes,
    bufferAfterMinutes: row.bufferAfterMinutes,
    buffersStayInside: row.buffersStayInside,
    noticeMinutes: row.noticeMinutes,
    horizonDays: row.horizonDays,
    rules: ofThis(parts.rules).map((rule) => toRule(rule, parts)),
    exceptions: ofThis(parts.exceptions).map((exception) => toException(exception, parts)),
    overlays: ofThis(parts.overlays).map((overlay) => ({
      id: overlay.id,
      label: overlay.name,
      mode: overlay.mode,
      priority: overlay.priority,
      active: overlay.status === "on",
      validFrom: overlay.validFrom,
      validUntil: overlay.validUntil,
    })),
  };
}

function toRule(rule: CalendarParts["rules"][number], { breaks }: CalendarParts): Rule {
  return {
    id: rule.id,
    label: rule.label,
    weekday: asWeekday(rule.weekday),
    startsMinute: rule.startsMinute,
    endsMinute: rule.endsMinute,
    breaks: breaks
      .filter((part) => part.ruleId === rule.id)
      .map(({ id, name, startsMinute, endsMinute }) => ({ id, name, startsMinute, endsMinute })),
    validFrom: rule.validFrom,
    validUntil: rule.validUntil,
    priority: rule.priority,
    overlayId: rule.overlayId,
    intervalMinutes: rule.intervalMinutes,
    bufferBeforeMinutes: rule.bufferBeforeMinutes,
    bufferAfterMinutes: rule.bufferAfterMinutes,
    scope: scopeOf(rule.serviceId, rule.locationId, rule.mode),
  };
}

function toException(
  row: CalendarParts["exceptions"][number],
  { windows }: CalendarParts,
): Exception {
  return {
    id: row.id,
    reason: row.reason,
    kind: row.kind,
    when:
      row.fromOn && row.untilOn
        ? {
            from: row.fromOn,
            until: row.untilOn,
            windows: windows
              .filter((part) => part.exceptionId === row.id)
              .map(({ startsMinute, endsMinute }) => ({ startsMinute, endsMinute })),
          }
        : {
            startsAt: minuteFromMillis(row.startsAt!.getTime()),
            endsAt: Math.ceil(row.endsAt!.getTime() / 60_000),
          },
    beyondParents: row.beyondParents,
    priority: row.priority === 0 ? null : row.priority,
    scope: scopeOf(row.serviceId, row.locationId, null),
  };
}

const scopeOf = (serviceId: string | null, locationId: string | null, mode: string | null) => ({
  serviceIds: serviceId ? [serviceId] : null,
  locationIds: locationId ? [locationId] : null,
  modes: mode ? [mode] : null,
});

/** `availability_rules_weekday` keeps it within 1 to 7. */
const asWeekday = (weekday: number) => weekday as Weekday;
