import { Temporal } from "temporal-polyfill";
import type { Calendar, Minute, Rule, Scope, ScopeFacts } from "../types.ts";

/** Something that one calendar says about a span, with what it stands above. */
export interface Statement {
  readonly from: Minute;
  readonly until: Minute;
  readonly says: "open" | "closed";
  readonly layer: number;
  readonly order: number;
  readonly rule: Rule | null;
  /** `hours` for weekly windows and what replaces them, `day` for a calendar open by default, `extra` for an opening. */
  readonly window: "hours" | "day" | "extra" | null;
  readonly isBlock: boolean;
  readonly beyond: boolean;
}

const cache = new Map<string, Minute>();

/** By Temporal alone: the minute of a wall time, moved forward out of a gap, the earlier of two. */
export function wallMinute(zone: string, date: Temporal.PlainDate, minutes: number): Minute {
  const key = `${zone} ${date.toString()} ${minutes}`;
  let found = cache.get(key);
  if (found === undefined) {
    const zoned = date
      .toPlainDateTime()
      .add({ minutes })
      .toZonedDateTime(zone, { disambiguation: "compatible" });
    found = zoned.epochMilliseconds / 60_000;
    cache.set(key, found);
  }
  return found;
}

export function dateAt(zone: string, minute: Minute): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(minute * 60_000)
    .toZonedDateTimeISO(zone)
    .toPlainDate();
}

function inScope(scope: Scope | null | undefined, facts: ScopeFacts): boolean {
  const has = (list: readonly string[] | null | undefined, fact: string | null | undefined) =>
    !list || (!!fact && list.includes(fact));
  return (
    !scope ||
    (has(scope.serviceIds, facts.serviceId) &&
      has(scope.locationIds, facts.locationId) &&
      has(scope.modes, facts.mode))
  );
}

interface Valid {
  readonly validFrom?: string | null;
  readonly validUntil?: string | null;
}

/** All statements of a calendar near a window of time, written from the rules of the design and in no clever order. */
export function statements(
  calendar: Calendar,
  facts: ScopeFacts,
  from: Minute,
  until: Minute,
): Statement[] {
  const { zone } = calendar;
  const found: Statement[] = [];
  const say = (start: Minute, end: Minute, more: Partial<Statement>) =>
    found.push({
      from: start,
      until: end,
      says: "open",
      layer: 0,
      order: 0,
      rule: null,
      window: null,
      isBlock: false,
      beyond: false,
      ...more,
    });
  const overlays = calendar.overlays.filter((one) => one.active && inScope(one.scope, facts));
  const isOn = (one: Valid, day: string) =>
    (one.validFrom ?? "0000-01-01") <= day && day <= (one.validUntil ?? "9999-12-31");
  const exceptions = calendar.exceptions.flatMap((exception) => {
    const overlay = overlays.find(({ id }) => id === exception.overlayId);
    if (!inScope(exception.scope, facts) || (exception.overlayId && !overlay)) return [];
    return [
      { exception, overlay, layer: overlay ? overlay.priority : (exception.priority ?? 100) },
    ];
  });

  const last = dateAt(zone, until).add({ days: 1 });
  for (
    let date = dateAt(zone, from).subtract({ days: 3 });
    Temporal.PlainDate.compare(date, last) <= 0;
    date = date.add({ days: 1 })
  ) {
    const day = date.toString();
    const start = wallMinute(zone, date, 0);
    const end = wallMinute(zone, date.add({ days: 1 }), 0);
    if (start === end) continue;

    const claims = [
      ...overlays
        .filter((one) => one.mode === "replace" && isOn(one, day))
        .map((one) => ({
          layer: one.priority,
          dated: 0,
          narrow: one.scope ? 1 : 0,
          id: one.id,
          hours: null,
          overlayId: one.id,
        })),
      ...exceptions.flatMap(({ exception, overlay, layer }) => {
        const { when, kind } = exception;
        if (kind !== "hours" || !("from" in when) || day < when.from || when.until < day) return [];
        if (overlay && !isOn(overlay, day)) return [];
        return [
          {
            layer,
            dated: 1,
            narrow: exception.scope ? 1 : 0,
            id: exception.id,
            hours: when.windows ?? [],
            overlayId: null,
          },
        ];
      }),
    ].sort(
      (a, b) =>
        b.layer - a.layer || b.dated - a.dated || b.narrow - a.narrow || (a.id < b.id ? -1 : 1),
    );
    const source = claims[0];

    const sayRules = (overlayId: string | null, layer: number) => {
      for (const rule of rulesOf(overlayId)) {
        const opens = wallMinute(zone, date, rule.startsMinute);
        const closes = wallMinute(zone, date, rule.endsMinute);
        say(opens, closes, { layer, order: rule.priority, rule, window: "hours" });
        for (const pause of rule.breaks) {
          const pausesAt = Math.max(opens, wallMinute(zone, date, pause.startsMinute));
          const resumes = Math.min(closes, wallMinute(zone, date, pause.endsMinute));
          say(pausesAt, resumes, { says: "closed", layer, order: rule.priority });
        }
      }
    };
    const rulesOf = (overlayId: string | null) =>
      calendar.rules.filter(
        (rule) =>
          (rule.overlayId ?? null) === overlayId &&
          rule.weekday === date.dayOfWeek &&
          isOn(rule, day) &&
          inScope(rule.scope, facts),
      );
    if (!source) {
      if (calendar.openByDefault) say(start, end, { layer: -Infinity, window: "day" });
      sayRules(null, 0);
    } else if (source.hours) {
      for (const hours of source.hours) {
        say(wallMinute(zone, date, hours.startsMinute), wallMinute(zone, date, hours.endsMinute), {
          layer: source.layer,
          order: Infinity,
          window: "hours",
        });
      }
    } else sayRules(source.overlayId, source.layer);

    for (const overlay of overlays.filter((one) => isOn(one, day))) {
      if (overlay.mode === "add") sayRules(overlay.id, overlay.priority);
      if (overlay.mode !== "block") continue;
      const block = {
        says: "closed",
        layer: overlay.priority,
        order: Infinity,
        isBlock: true,
      } as const;
      const isWhole = !calendar.rules.some((rule) => rule.overlayId === overlay.id);
      if (isWhole) say(start, end, block);
      for (const rule of rulesOf(overlay.id)) {
        say(
          wallMinute(zone, date, rule.startsMinute),
          wallMinute(zone, date, rule.endsMinute),
          block,
        );
      }
    }
    for (const { exception, overlay, layer } of exceptions) {
      const { when, kind } = exception;
      if (kind === "hours" || !("from" in when) || day < when.from || when.until < day) continue;
      if (overlay && !isOn(overlay, day)) continue;
      const spans = when.windows?.length
        ? when.windows.map(
            (one) =>
              [
                wallMinute(zone, date, one.startsMinute),
                wallMinute(zone, date, one.endsMinute),
              ] as const,
          )
        : [[start, end] as const];
      for (const [opens, closes] of spans)
        say(opens, closes, dated(kind, layer, exception.beyondParents));
    }
  }
  for (const { exception, overlay, layer } of exceptions) {
    const { when, kind } = exception;
    if (kind === "hours" || "from" in when) continue;
    const validFrom = overlay?.validFrom
      ? wallMinute(zone, Temporal.PlainDate.from(overlay.validFrom), 0)
      : -Infinity;
    const validUntil = overlay?.validUntil
      ? wallMinute(zone, Temporal.PlainDate.from(overlay.validUntil).add({ days: 1 }), 0)
      : Infinity;
    say(
      Math.max(when.startsAt, validFrom),
      Math.min(when.endsAt, validUntil),
      dated(kind, layer, exception.beyondParents),
    );
  }
  return found.filter((one) => one.from < one.until);
}

function dated(
  kind: "blocked" | "available",
  layer: number,
  beyond: boolean | null | undefined,
): Partial<Statement> {
  const order = Infinity;
  return kind === "blocked"
    ? { says: "closed", layer, order, isBlock: true }
    : { says: "open", layer, order, window: "extra", beyond: beyond === true };
}
