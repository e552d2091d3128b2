import { intersect } from "../spans/algebra.ts";
import { atLeast } from "../spans/count.ts";
import { covers, noSpans, spanSet } from "../spans/span-set.ts";
import type { Minute, Span, SpanSet } from "../types.ts";
import { canFill, placesFor, shareStep, without, type Place } from "./assignment.ts";
import type { Choice, Demand } from "./demands.ts";

/** A demand with the starts of each of its choices. */
export interface DemandStarts {
  readonly demand: Demand;
  readonly starts: readonly ChoiceStarts[];
}

export interface ChoiceStarts {
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

/**
 * The starts at which all demands of a group can be met at once; with `wanted`, with that choice among those of the
 * first. One matching for each maximal span in which the same choices are possible.
 */
export function meetable(group: readonly DemandStarts[], wanted: Choice | null): SpanSet {
  let domain = group.map(enough).reduce(intersect);
  if (wanted) {
    const set = group[0]!.starts.find(({ choice }) => choice === wanted)?.set ?? noSpans;
    domain = intersect(domain, set);
  }
  const bounds = boundsWithin(domain, group);
  const met: Span[] = [];
  bounds.forEach((startsAt, i) => {
    const endsAt = bounds[i + 1];
    if (endsAt === undefined || !covers(domain, startsAt)) return;
    if (canMeet(group, startsAt, wanted)) met.push({ startsAt, endsAt });
  });
  return spanSet(met);
}

function canMeet(group: readonly DemandStarts[], minute: Minute, wanted: Choice | null): boolean {
  let places: Place[] = group.flatMap((one) => placesFor(one.demand, possible(one, minute)));
  if (wanted) places = without(places.slice(1), group[0]!.demand, wanted);
  return canFill(places);
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
