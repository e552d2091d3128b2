import type { Slot } from "../answers.ts";
import type {
  Calendar,
  Claim,
  Exception,
  Requirement,
  Resource,
  Rule,
  SlotRequest,
  Step,
  Weekday,
  World,
} from "../types.ts";
import { localDateAt, minuteAt, minuteOfDayAt } from "../zone.ts";

const berlin = "Europe/Berlin";

/** "2030-03-04 09:30" on Berlin's clocks, or another zone's. */
export function at(text: string, zone = berlin): number {
  const [date, time] = text.split(" ");
  return minuteAt(zone, date!, time ? clock(time) : 0);
}

/** "09:30" as minutes from midnight; "26:00" is two at night. */
function clock(time: string): number {
  const [hour, minute] = time.split(":").map(Number);
  return hour! * 60 + minute!;
}

export function hhmm(minute: number, zone = berlin): string {
  const wall = minuteOfDayAt(zone, minute);
  const pad = (n: number) => String(n).padStart(2, "0");
  return `${pad(Math.floor(wall / 60))}:${pad(wall % 60)}`;
}

/** The starts as the wall shows them, "09:30", with the date in front where days are mixed. */
export function times(slots: readonly Slot[], zone = berlin): string[] {
  const dates = new Set(slots.map(({ startsAt }) => localDateAt(zone, startsAt)));
  return slots.map(({ startsAt }) => {
    const time = hhmm(startsAt, zone);
    return dates.size > 1 ? `${localDateAt(zone, startsAt)} ${time}` : time;
  });
}

/** A window of hours, "09:00-17:00", on these weekdays. */
export function hours(
  weekdays: readonly Weekday[],
  window: string,
  more: Partial<Rule> = {},
): Rule[] {
  return weekdays.map((weekday) => ({
    id: `${weekday} ${window}`,
    weekday,
    ...span(window),
    breaks: [],
    priority: 0,
    ...more,
  }));
}

export const everyDay: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

function span(window: string): { startsMinute: number; endsMinute: number } {
  const [from, until] = window.split("-").map(clock);
  return { startsMinute: from!, endsMinute: until! };
}

export function pause(name: string, window: string) {
  return { id: name, name, ...span(window) };
}

export function calendar(
  id: string,
  level: Calendar["level"],
  more: Partial<Calendar> = {},
): Calendar {
  return {
    id,
    level,
    zone: berlin,
    openByDefault: false,
    rules: [],
    exceptions: [],
    overlays: [],
    grid: "window",
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 0,
    buffersStayInside: false,
    ...more,
  };
}

/** The calendar of a business that is open from 9 to 17 on every day, with starts every 60 minutes. */
export function nineToFive(more: Partial<Calendar> = {}): Calendar {
  const rules = hours(everyDay, "09:00-17:00");
  return calendar("business", "business", { rules, intervalMinutes: 60, ...more });
}

export function onDay(
  date: string,
  kind: Exception["kind"],
  windows: readonly string[] = [],
  more: Partial<Exception> = {},
): Exception {
  return {
    id: `${kind} ${date}`,
    kind,
    when: { from: date, until: date, windows: windows.map(span) },
    ...more,
  };
}

export function resource(id: string, more: Partial<Resource> = {}): Resource {
  return {
    id,
    kind: "staff",
    calendarIds: [],
    lanes: 1,
    capacityMin: 1,
    capacityMax: null,
    active: true,
    sortOrder: 0,
    setupMinutes: 0,
    teardownMinutes: 0,
    claims: [],
    busy: [],
    ...more,
  };
}

/** A claim on a day, "10:00-11:00" on Berlin's clocks. */
export function claim(date: string, window: string, more: Partial<Claim> = {}): Claim {
  const { startsMinute, endsMinute } = span(window);
  const id = `${date} ${window}`;
  return {
    id,
    bookingId: id,
    startsAt: minuteAt(berlin, date, startsMinute),
    endsAt: minuteAt(berlin, date, endsMinute),
    lane: 1,
    ...more,
  };
}

export function need(ids: readonly string[], more: Partial<Requirement> = {}): Requirement {
  return {
    key: "need",
    role: "staff",
    quantity: 1,
    candidates: ids.map((resourceId, rank) => ({ resourceId, rank })),
    ...more,
  };
}

export function step(
  durationMinutes: number,
  requirements: readonly Requirement[],
  more: Partial<Step> = {},
): Step {
  return {
    key: "step",
    durationMinutes,
    gapAfterMinutes: 0,
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 0,
    requirements,
    ...more,
  };
}

/** An hour with one of these people, asked for long before. */
export function ask(steps: readonly Step[], more: Partial<SlotRequest> = {}): SlotRequest {
  return {
    calendarIds: ["business"],
    steps,
    partySize: 1,
    noticeMinutes: 0,
    horizonDays: null,
    displayZone: berlin,
    now: at("2029-12-01"),
    ...more,
  };
}

export function worldOf(
  calendars: readonly Calendar[],
  resources: readonly Resource[],
  combinations: World["combinations"] = [],
): World {
  return { calendars, resources, combinations };
}

/** The window of one local day. */
export function day(date: string, zone = berlin) {
  return { from: minuteAt(zone, date, 0), until: minuteAt(zone, date, 1440) };
}
