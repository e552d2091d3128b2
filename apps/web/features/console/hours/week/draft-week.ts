import { formatMinute } from "../../../../lib/format";
import { endAfter, parseTime } from "../../../../lib/typed-time";
import type { DraftBreak, DraftWeek, DraftWindow, KeptWindow, SentWindow } from "./types";

/** What can be wrong with a week as typed. What the rules of hours say besides, the server says. */
export type Fault = "time" | "break" | "breakName" | "dates";

/** A kept week as it is shown for typing. */
export const toDraft = (windows: readonly KeptWindow[], locale: string): DraftWeek =>
  windows.map((window) => ({
    key: window.id,
    weekday: window.weekday,
    from: formatMinute(window.startsMinute, locale),
    until: formatMinute(window.endsMinute, locale),
    breaks: window.breaks.map((part, index) => ({
      key: `${window.id}-${index}`,
      name: part.name,
      from: formatMinute(part.startsMinute, locale),
      until: formatMinute(part.endsMinute, locale),
    })),
    validFrom: window.validFrom ?? "",
    validUntil: window.validUntil ?? "",
    rest: restOf(window),
  }));

const restOf = (window: DraftWindow["rest"]): DraftWindow["rest"] => ({
  label: window.label,
  priority: window.priority,
  intervalMinutes: window.intervalMinutes,
  serviceId: window.serviceId,
  locationId: window.locationId,
  mode: window.mode,
});

/** Field ids, by which a summary of errors leads to the field. */
export const fieldOf = (
  part: { readonly key: string },
  field: "from" | "until" | "name" | "dates",
) => `${part.key}-${field}`;

interface Read {
  /** In the order of the draft, so that a row the server names is found again. */
  readonly windows: readonly SentWindow[];
  readonly faults: Readonly<Record<string, Fault>>;
}

/** A typed week as it is sent, with what cannot be understood by field. */
export function readWeek(week: DraftWeek): Read {
  const faults: Record<string, Fault> = {};
  const windows = week.map((window) => {
    const span = readSpan(window, faults, "time") ?? { startsMinute: 0, endsMinute: 1 };
    const { validFrom, validUntil } = window;
    if (validFrom && validUntil && validUntil < validFrom)
      faults[fieldOf(window, "dates")] = "dates";
    const breaks = window.breaks.map((part) => {
      if (!part.name.trim()) faults[fieldOf(part, "name")] = "breakName";
      const inner = readSpan(part, faults, "break") ?? span;
      return { name: part.name.trim(), ...afterMidnight(inner, span.startsMinute) };
    });
    return {
      weekday: window.weekday,
      ...span,
      breaks,
      validFrom: validFrom || null,
      validUntil: validUntil || null,
      ...window.rest,
    };
  });
  return { windows, faults };
}

function readSpan(part: DraftWindow | DraftBreak, faults: Record<string, Fault>, fault: Fault) {
  const [starts, ends] = [parseTime(part.from), parseTime(part.until)];
  if (starts === null || starts === 1440) faults[fieldOf(part, "from")] = fault;
  if (ends === null) faults[fieldOf(part, "until")] = fault;
  if (starts === null || starts === 1440 || ends === null) return null;
  return { startsMinute: starts, endsMinute: endAfter(starts, ends) };
}

/** A break before its window's start is meant for the early hours of the next day: 1:00 in a night from 22:00. */
function afterMidnight(part: Span, windowStart: number): Span {
  const shift = part.startsMinute < windowStart && part.endsMinute <= windowStart ? 1440 : 0;
  return { startsMinute: part.startsMinute + shift, endsMinute: part.endsMinute + shift };
}

export interface Span {
  readonly startsMinute: number;
  readonly endsMinute: number;
}

/** A window as far as it can be drawn. */
export interface DrawnWindow extends Span {
  readonly key: string;
  readonly breaks: readonly Span[];
}

/** What can be drawn of one weekday: windows that are only half typed are left out. */
export function drawDay(week: DraftWeek, weekday: number): DrawnWindow[] {
  return week
    .filter((window) => window.weekday === weekday)
    .flatMap((window) => {
      const span = readSpan(window, {}, "time");
      if (!span) return [];
      const breaks = window.breaks.flatMap((part) => {
        const inner = readSpan(part, {}, "break");
        return inner ? [afterMidnight(inner, span.startsMinute)] : [];
      });
      return [{ key: window.key, ...span, breaks }];
    });
}
