import fc from "fast-check";
import { addDays } from "../local-date.ts";
import type {
  Calendar,
  CalendarLevel,
  DayWindow,
  Exception,
  Minute,
  Overlay,
  Rule,
  Weekday,
} from "../types.ts";
import { minutes, sometimes } from "./draws.ts";

/** The place in time at which a calendar is to be interesting. */
export interface Near {
  readonly zone: string;
  readonly date: string;
  readonly weekdays: readonly Weekday[];
  readonly start: Minute;
}

const scope = sometimes(
  fc.constantFrom(
    { serviceIds: ["haircut"] },
    { serviceIds: ["massage", "haircut"], modes: ["in_person"] },
    { locationIds: ["centre"] },
    { modes: ["video"] },
  ),
  0.6,
);

const dayWindow: fc.Arbitrary<DayWindow> = fc
  .tuple(minutes(0, 1425), fc.oneof(minutes(60, 600), minutes(600, 1440)))
  .map(([startsMinute, length]) => ({ startsMinute, endsMinute: startsMinute + length }));

const overlayId = sometimes(fc.constantFrom("overlay-1", "overlay-2"), 0.6);

function anyRule({ date, weekdays }: Near): fc.Arbitrary<Rule> {
  return fc
    .record({
      window: dayWindow,
      weekday: fc.constantFrom(...weekdays),
      pauses: fc.array(fc.tuple(minutes(0, 600), minutes(5, 90)), { maxLength: 2 }),
      validFrom: sometimes(fc.constantFrom(addDays(date, -1), date), 0.4),
      validUntil: sometimes(fc.constantFrom(addDays(date, -1), date), 0.4),
      priority: fc.constantFrom(0, 0, 1, 2),
      overlayId,
      intervalMinutes: sometimes(fc.constantFrom(10, 20, 45), 0.4),
      bufferBeforeMinutes: sometimes(fc.constantFrom(5, 20), 0.3),
      bufferAfterMinutes: sometimes(fc.constantFrom(10, 25), 0.3),
      scope,
    })
    .map(({ window, pauses, ...rest }) => ({
      id: "",
      ...window,
      ...rest,
      breaks: pauses.map(([after, length], i) => ({
        id: `break-${i}`,
        name: "pause",
        startsMinute: window.startsMinute + after,
        endsMinute: window.startsMinute + after + length,
      })),
    }));
}

function anyException({ date, start }: Near): fc.Arbitrary<Exception> {
  const days = fc
    .record({
      from: fc.constantFrom(addDays(date, -1), date, addDays(date, 1)),
      length: fc.constantFrom(0, 0, 1),
      windows: sometimes(fc.array(dayWindow, { maxLength: 2 }), 3),
    })
    .map(({ from, length, windows }) => ({ from, until: addDays(from, length), windows }));
  const instants = fc
    .tuple(minutes(-900, 1500), minutes(30, 1500))
    .map(([from, length]) => ({ startsAt: start + from, endsAt: start + from + length }));
  const rest = {
    id: fc.constant(""),
    priority: sometimes(fc.constantFrom(50, 150)),
    overlayId,
    scope,
  };
  return fc.oneof(
    fc.record({ ...rest, kind: fc.constant("hours" as const), when: days }),
    fc.record({ ...rest, kind: fc.constant("blocked" as const), when: fc.oneof(days, instants) }),
    fc.record({
      ...rest,
      kind: fc.constant("available" as const),
      when: fc.oneof(days, instants),
      beyondParents: fc.boolean(),
    }),
  );
}

function anyOverlay(id: string, date: string): fc.Arbitrary<Overlay> {
  return fc.record({
    id: fc.constant(id),
    mode: fc.constantFrom("replace" as const, "add" as const, "block" as const),
    priority: fc.constantFrom(10, 10, 100, 200),
    active: fc.boolean(),
    validFrom: sometimes(fc.constantFrom(date, addDays(date, 1))),
    validUntil: sometimes(fc.constantFrom(date, addDays(date, -1))),
    scope,
  });
}

/** Three in five are plain: where every calendar is rich, hardly anything is ever open in all of them. */
export function anyCalendar(id: string, level: CalendarLevel, near: Near): fc.Arbitrary<Calendar> {
  return fc.oneof(
    { weight: 2, arbitrary: anyRichCalendar(id, level, near) },
    { weight: 3, arbitrary: anyRichCalendar(id, level, near).map((rich) => plain(rich, near)) },
  );
}

/** Open at all times; what remains of it are grid and buffers. */
export function openCalendar(id: string, level: CalendarLevel, near: Near): fc.Arbitrary<Calendar> {
  return anyRichCalendar(id, level, near).map((rich) => ({
    ...plain(rich, near),
    openByDefault: true,
    rules: rich.rules.map((rule) => ({ ...rule, overlayId: null, breaks: [] })),
    exceptions: [],
  }));
}

function plain(rich: Calendar, { weekdays }: Near): Calendar {
  const rules = weekdays.map((weekday, i) => ({ ...wholeDay(weekday), id: `${rich.id}-day-${i}` }));
  const limits = { noticeMinutes: null, horizonDays: null };
  return { ...rich, ...limits, rules, exceptions: rich.exceptions.slice(0, 1), overlays: [] };
}

export function anyRichCalendar(
  id: string,
  level: CalendarLevel,
  near: Near,
): fc.Arbitrary<Calendar> {
  return fc
    .record({
      openByDefault: fc.constantFrom(true, false),
      rules: fc.array(anyRule(near), { minLength: 1, maxLength: 5 }),
      // Most of the days are to be open, else few cases have anything to say.
      allDay: fc.constantFrom(true, true, false),
      exceptions: fc.array(anyException(near), { maxLength: 2 }),
      overlays: fc
        .constantFrom(0, 0, 1, 2)
        .chain((count) =>
          fc.tuple(
            ...["overlay-1", "overlay-2"].slice(0, count).map((one) => anyOverlay(one, near.date)),
          ),
        ),
      intervalMinutes:
        level === "business"
          ? fc.constantFrom(15, 30)
          : sometimes(fc.constantFrom(20, 30, 60), 0.6),
      grid: fc.constantFrom(
        "window" as const,
        "window" as const,
        "clock" as const,
        "flush" as const,
      ),
      bufferBeforeMinutes: fc.constantFrom(0, 0, 0, 10),
      bufferAfterMinutes: fc.constantFrom(0, 0, 0, 15),
      buffersStayInside: fc.constantFrom(false, false, false, true),
      noticeMinutes: sometimes(fc.constantFrom(0, 120), 0.5),
      horizonDays: sometimes(fc.constantFrom(0, 1, 2), 0.3),
    })
    .map(({ rules, allDay, exceptions, overlays, ...rest }) => ({
      ...rest,
      id,
      level,
      zone: near.zone,
      rules: [...rules, ...(allDay ? near.weekdays.map(wholeDay) : [])].map((rule, i) => ({
        ...rule,
        id: `${id}-rule-${i}`,
        breaks: rule.breaks.map((pause) => ({ ...pause, id: `${id}-rule-${i}-${pause.id}` })),
      })),
      exceptions: exceptions.map((one, i) => ({ ...one, id: `${id}-exception-${i}` })),
      overlays: overlays.map((one) => ({ ...one })),
    }));
}

function wholeDay(weekday: Weekday): Rule {
  return { id: "", weekday, startsMinute: 0, endsMinute: 1440, breaks: [], priority: 0 };
}
