import { intersect } from "../spans/algebra.ts";
import { atLeast } from "../spans/count.ts";
import { covers, spanSet } from "../spans/span-set.ts";
import type { Minute, Span, SpanSet } from "../types.ts";
import { canFill, placesFor, shareStep, without } from "./assignment.ts";
import type { Choice, Demand } from "./demands.ts";

/** A demand with the starts of each of its choices. */
export interface DemandStarts {
  readonly demand: Demand;
  readonly starts: readonly ChoiceStarts[];
}

interface ChoiceStarts {
  readonly choice: Choice;
  /** What the choice alone admits. */
  readonly own: SpanSet;
  /** The part of it that notice and horizon leave. */
  readonly set: SpanSet;
}

/** The starts at which a demand taken by itself finds enough choices: a counting sweep. */
export function enough({ demand, starts }: DemandStarts): SpanSet {
  return atLeast(
    starts.map(({ set }) => set),
    demand.quantity,
  );
}

/** Splits demands into groups that do not compete: no choice of one can stand in the way of another group. */
export function rivalGroups(all: readonly DemandStarts[]): DemandStarts[][] {
  let groups: DemandStarts[][] = [];
  for (const one of all) {
    const rivals = groups.filter((group) => group.some((other) => areRivals(one, other)));
    groups = groups.filter((group) => !rivals.includes(group));
    groups.push([...rivals.flat(), one]);
  }
  return groups;
}

/** Whether counting does not suffice for this group. */
export function needsMatching(group: readonly DemandStarts[]): boolean {
  const [one] = group;
  return group.length > 1 || (one !== undefined && one.demand.quantity > 1 && hasOverlap(one));
}

function areRivals(a: DemandStarts, b: DemandStarts): boolean {
  if (!shareStep(a.demand, b.demand)) return false;
  const wanted = new Set(a.starts.flatMap(({ choice }) => choice.resources));
  return b.starts.some(({ choice }) => choice.resources.some((resource) => wanted.has(resource)));
}

/** Whether two choices of one demand have a table in common. */
function hasOverlap({ starts }: DemandStarts): boolean {
  const resources = starts.flatMap(({ choice }) => choice.resources);
  return new Set(resources).size < resources.length;
}

/** When all demands of a group can be met at once, and when with a certain choice among those of its first demand. */
export interface Meetings {
  readonly any: SpanSet;
  readonly by: ReadonlyMap<Choice, SpanSet>;
}

/** One decision for each maximal span in which the same choices are possible; a pattern met again is not decided again. */
export function meetings(group: readonly DemandStarts[]): Meetings {
  const domain = group.map(enough).reduce(intersect);
  const bounds = boundsWithin(domain, group);
  const decided = new Map<string, readonly Choice[]>();
  const spans = new Map<Choice, Span[]>();
  const all: Span[] = [];
  for (let i = 0; i + 1 < bounds.length; i++) {
    const span = { startsAt: bounds[i]!, endsAt: bounds[i + 1]! };
    if (!covers(domain, span.startsAt)) continue;
    const options = group.map((one) => possible(one, span.startsAt));
    const pattern = options.map((list) => list.map(({ key }) => key).join()).join(";");
    const leading = decided.get(pattern) ?? canLead(group, options);
    decided.set(pattern, leading);
    if (leading.length > 0) all.push(span);
    for (const choice of leading) {
      const known = spans.get(choice);
      if (known) known.push(span);
      else spans.set(choice, [span]);
    }
  }
  return {
    any: spanSet(all),
    by: new Map(Array.from(spans, ([choice, found]) => [choice, spanSet(found)])),
  };
}

/** The choices of the first demand with which everything else can be met. */
function canLead(group: readonly DemandStarts[], options: readonly Choice[][]): readonly Choice[] {
  const places = group.flatMap(({ demand }, i) => placesFor(demand, options[i]!));
  const [first, ...others] = places;
  if (!first) return [];
  // With as many single choices for each as there are places in all, none can be crowded out.
  const isPlenty = options.every(
    (list) => list.length >= places.length && list.every(({ resources }) => resources.length === 1),
  );
  if (isPlenty) return first.options;
  return first.options.filter((choice) => canFill(without(others, first.demand, choice)));
}

export function possible({ starts }: DemandStarts, minute: Minute): Choice[] {
  return starts.filter(({ set }) => covers(set, minute)).map(({ choice }) => choice);
}

function boundsWithin(domain: SpanSet, group: readonly DemandStarts[]): Minute[] {
  const bounds = new Set<Minute>(domain);
  for (const { starts } of group) {
    for (const { set } of starts)
      for (const bound of set) if (covers(domain, bound)) bounds.add(bound);
  }
  return [...bounds].sort((a, b) => a - b);
}
