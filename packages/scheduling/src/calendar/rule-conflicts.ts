import { dayNumber } from "../local-date.ts";
import type { Rule, Scope } from "../types.ts";

const week = 7 * 1440;

/**
 * The pairs of rules that may not stand beside each other: windows of one layer, scope and priority that overlap on some
 * date, past midnight and past the end of the week included. As `[id, id]`, in the order in which the rules stand.
 */
export function overlappingRules(rules: readonly Rule[]): [string, string][] {
  return rules.flatMap((rule, i) =>
    rules
      .slice(i + 1)
      .filter(
        (other) => areAlike(rule, other) && meetInWeek(rule, other) && meetInTime(rule, other),
      )
      .map((other): [string, string] => [rule.id, other.id]),
  );
}

function areAlike(a: Rule, b: Rule): boolean {
  return (
    a.priority === b.priority &&
    (a.overlayId ?? null) === (b.overlayId ?? null) &&
    scopeKey(a.scope) === scopeKey(b.scope)
  );
}

function scopeKey(scope: Scope | null | undefined): string {
  const lists = [scope?.serviceIds, scope?.locationIds, scope?.modes];
  return JSON.stringify(lists.map((list) => (list ? [...list].sort() : null)));
}

function meetInWeek(a: Rule, b: Rule): boolean {
  const from = (rule: Rule) => rule.weekday * 1440 + rule.startsMinute;
  const length = ({ startsMinute, endsMinute }: Rule) => endsMinute - startsMinute;
  // How far b starts behind a, and a behind b, round the week.
  const behind = (((from(b) - from(a)) % week) + week) % week;
  return behind < length(a) || (week - behind) % week < length(b);
}

/** A window over midnight may meet one of the day after its last. */
function meetInTime(a: Rule, b: Rule): boolean {
  return firstDay(a) <= lastDay(b) + spill(b) && firstDay(b) <= lastDay(a) + spill(a);
}

const firstDay = ({ validFrom }: Rule) => (validFrom ? dayNumber(validFrom) : -Infinity);
const lastDay = ({ validUntil }: Rule) => (validUntil ? dayNumber(validUntil) : Infinity);
const spill = ({ endsMinute }: Rule) => (endsMinute > 1440 ? 1 : 0);
