import type { OpenCalendar } from "../calendar/open-calendar.ts";
import { spanSet } from "../spans/span-set.ts";
import type { Minute, Resource, Span, SpanSet, Step } from "../types.ts";

/** Minutes claimed ahead of a step and behind it: the larger of the buffers asked for, plus set-up and teardown. */
export interface Margins {
  readonly before: number;
  readonly after: number;
}

/** The margins of a step that starts at `minute`, by the rules in whose windows that lies. */
export function marginsAt(
  step: Step,
  resource: Resource,
  chain: readonly OpenCalendar[],
  minute: Minute,
): Margins {
  let before = step.bufferBeforeMinutes;
  let after = step.bufferAfterMinutes;
  for (const { calendar, segments } of chain) {
    before = Math.max(before, calendar.bufferBeforeMinutes);
    after = Math.max(after, calendar.bufferAfterMinutes);
    for (const { startsAt, endsAt, rule } of segments) {
      if (!rule || minute < startsAt || endsAt <= minute) continue;
      before = Math.max(before, rule.bufferBeforeMinutes ?? 0);
      after = Math.max(after, rule.bufferAfterMinutes ?? 0);
    }
  }
  return { before: before + resource.setupMinutes, after: after + resource.teardownMinutes };
}

/** The starts of a step in `[from, until)`, grouped by the margins that they have. One group where no rule has buffers. */
export function marginGroups(
  step: Step,
  resource: Resource,
  chain: readonly OpenCalendar[],
  from: Minute,
  until: Minute,
): { margins: Margins; starts: SpanSet }[] {
  const bounds = new Set([from]);
  for (const { segments } of chain) {
    for (const { startsAt, endsAt, rule } of segments) {
      if (!rule?.bufferBeforeMinutes && !rule?.bufferAfterMinutes) continue;
      for (const bound of [startsAt, endsAt]) if (from < bound && bound < until) bounds.add(bound);
    }
  }
  const sorted = [...bounds].sort((a, b) => a - b);
  const groups = new Map<string, { margins: Margins; spans: Span[] }>();
  sorted.forEach((startsAt, i) => {
    const margins = marginsAt(step, resource, chain, startsAt);
    const key = `${margins.before} ${margins.after}`;
    const group = groups.get(key) ?? { margins, spans: [] };
    group.spans.push({ startsAt, endsAt: sorted[i + 1] ?? until });
    groups.set(key, group);
  });
  return Array.from(groups.values(), ({ margins, spans }) => ({ margins, starts: spanSet(spans) }));
}
