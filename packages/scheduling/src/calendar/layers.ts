import { dayNumber, localDate, type DayNumber } from "../local-date.ts";
import type {
  Calendar,
  Exception,
  LocalDate,
  Overlay,
  Rule,
  RuleBreak,
  ScopeFacts,
} from "../types.ts";
import { aboveRules, defaultExceptionPriority, statement, type Statement } from "./piece.ts";
import { isInScope } from "./scope.ts";

/** First and last day of something, both inclusive; infinite where it has none. */
export interface Dated {
  readonly fromDay: DayNumber;
  readonly untilDay: DayNumber;
}

interface LayeredRule extends Dated {
  readonly rule: Rule;
  readonly says: Statement;
  readonly breaks: readonly { readonly pause: RuleBreak; readonly says: Statement }[];
}

/** The rules of the base or of one overlay, by weekday: index 0 is never used. */
export type RuleWeek = readonly (readonly LayeredRule[])[];

export interface LayeredOverlay extends Dated {
  readonly overlay: Overlay;
  readonly rules: RuleWeek;
  readonly hasRules: boolean;
  readonly blocks: Statement;
}

/** Its days are its own, cut to those of its overlay; none for an instant range that has no overlay. */
export interface LayeredException extends Dated {
  readonly exception: Exception;
  readonly says: Statement;
}

/** What of a calendar is switched on, concerns a visit of these facts, and can touch these days. */
export interface Layers {
  readonly calendar: Calendar;
  readonly base: RuleWeek;
  readonly always: Statement;
  readonly overlays: readonly LayeredOverlay[];
  readonly exceptions: readonly LayeredException[];
}

export function layersOf(
  calendar: Calendar,
  facts: ScopeFacts,
  firstDay: DayNumber,
  lastDay: DayNumber,
): Layers {
  const overlays = calendar.overlays
    .filter((overlay) => overlay.active && isInScope(overlay.scope, facts))
    .map((overlay) => layeredOverlay(calendar, overlay, facts));
  const { id, label } = calendar;
  const always = { kind: "default", id, label: label ?? null, opens: true, gridRank: 1 } as const;
  return {
    calendar,
    base: ruleWeek(calendar, null, 0, facts),
    always: statement({ ...always, layer: -Infinity, order: 0 }),
    overlays,
    exceptions: layeredExceptions(calendar, overlays, facts, firstDay, lastDay),
  };
}

export function isOn({ fromDay, untilDay }: Dated, day: DayNumber): boolean {
  return fromDay <= day && day <= untilDay;
}

function ruleWeek(
  { rules }: Calendar,
  overlayId: string | null,
  layer: number,
  facts: ScopeFacts,
): RuleWeek {
  const week: LayeredRule[][] = [[], [], [], [], [], [], [], []];
  for (const rule of rules) {
    if ((rule.overlayId ?? null) !== overlayId || !isInScope(rule.scope, facts)) continue;
    const height = { layer, order: rule.priority };
    const { id, label } = rule;
    week[rule.weekday]!.push({
      rule,
      ...daysOf(rule.validFrom, rule.validUntil),
      says: statement({
        kind: "rule",
        opens: true,
        id,
        label: label ?? null,
        rule,
        gridRank: 2,
        ...height,
      }),
      breaks: rule.breaks.map((pause) => ({
        pause,
        says: statement({
          kind: "break",
          opens: false,
          id: pause.id,
          label: pause.name,
          ...height,
        }),
      })),
    });
  }
  return week;
}

function layeredOverlay(calendar: Calendar, overlay: Overlay, facts: ScopeFacts): LayeredOverlay {
  const { id, label, priority: layer, validFrom, validUntil } = overlay;
  const closing = { kind: "overlay", opens: false, id, label: label ?? null } as const;
  return {
    overlay,
    ...daysOf(validFrom, validUntil),
    rules: ruleWeek(calendar, id, layer, facts),
    hasRules: calendar.rules.some(({ overlayId }) => overlayId === id),
    blocks: statement({ ...closing, layer, order: aboveRules }),
  };
}

function layeredExceptions(
  { exceptions }: Calendar,
  overlays: readonly LayeredOverlay[],
  facts: ScopeFacts,
  firstDay: DayNumber,
  lastDay: DayNumber,
): LayeredException[] {
  if (exceptions.length === 0) return [];
  const [first, last] = [localDate(firstDay), localDate(lastDay)];
  const found: LayeredException[] = [];
  for (const exception of exceptions) {
    const { when } = exception;
    // Dates of this form sort as they follow each other: an old exception costs no more than this.
    if ("from" in when && (when.until < first || last < when.from)) continue;
    if (!isInScope(exception.scope, facts)) continue;
    const layered = overlays.find(({ overlay }) => overlay.id === exception.overlayId);
    if (exception.overlayId && !layered) continue;
    const own = "from" in when ? daysOf(when.from, when.until) : daysOf(null, null);
    found.push({
      exception,
      fromDay: Math.max(own.fromDay, layered?.fromDay ?? -Infinity),
      untilDay: Math.min(own.untilDay, layered?.untilDay ?? Infinity),
      says: exceptionStatement(exception, layered?.overlay.priority),
    });
  }
  return found;
}

function exceptionStatement(exception: Exception, overlayPriority: number | undefined): Statement {
  const { kind, id, label, reason, priority, beyondParents } = exception;
  return statement({
    kind: "exception",
    opens: kind !== "blocked",
    layer: overlayPriority ?? priority ?? defaultExceptionPriority,
    order: aboveRules,
    id,
    label: label ?? reason ?? null,
    gridRank: kind === "hours" ? 2 : kind === "available" ? 0 : null,
    beyondParents: kind === "available" && beyondParents === true,
  });
}

function daysOf(from: LocalDate | null | undefined, until: LocalDate | null | undefined): Dated {
  return {
    fromDay: from ? dayNumber(from) : -Infinity,
    untilDay: until ? dayNumber(until) : Infinity,
  };
}
