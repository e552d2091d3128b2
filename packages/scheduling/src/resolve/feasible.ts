import { openWithin } from "../calendar/chain.ts";
import { clip, intersect, union } from "../spans/algebra.ts";
import { erode, shift } from "../spans/shape.ts";
import { noSpans, oneSpan } from "../spans/span-set.ts";
import type { Resource, SpanSet } from "../types.ts";
import { marginGroups, type Margins } from "./buffers.ts";
import { chainOf, openFor, type Context } from "./context.ts";
import type { Choice, Demand, PlacedStep } from "./demands.ts";
import { freeByLane, freeTime } from "./free.ts";

/**
 * The minutes at which a visit could start if this choice met this demand, by the hours and claims that concern the
 * choice alone. The leading demand also answers for the visit as a whole, gaps included.
 */
export function startsWith(context: Context, demand: Demand, choice: Choice): SpanSet {
  let starts = oneSpan(context.from, context.until);
  if (demand === context.demands[0])
    starts = intersect(starts, visitStarts(context, choice.resources));
  for (const { placed } of demand.members) {
    for (const resource of choice.resources) {
      if (starts.length === 0) return noSpans;
      starts = intersect(starts, shift(stepStarts(context, placed, resource), -placed.offset));
    }
  }
  return starts;
}

/** The starts at which the calendars of the visit are open until its end, reached beyond by these resources' openings. */
export function visitStarts(context: Context, resources: readonly Resource[]): SpanSet {
  let starts = oneSpan(context.from, context.until);
  if (!context.obstacles.hours) return starts;
  const chain = chainOf(context, resources);
  const governing = new Set(context.request.calendarIds);
  for (const one of chain) {
    if (!governing.has(one.calendar.id)) continue;
    starts = intersect(starts, erode(openWithin(one, chain), 0, context.visitMinutes));
  }
  return governing.size === 0 && resources.length === 0 ? noSpans : starts;
}

/** The minutes at which this step itself could start on this resource. */
function stepStarts(context: Context, { step, offset }: PlacedStep, resource: Resource): SpanSet {
  const { obstacles } = context;
  const from = context.from + offset;
  const until = context.until + offset;
  const chain = chainOf(context, [resource]);
  let starts = oneSpan(from, until);
  if (obstacles.hours) {
    starts = intersect(starts, erode(openFor(context, resource), 0, step.durationMinutes));
  }
  let found = noSpans;
  for (const { margins, starts: group } of marginGroups(step, resource, chain, from, until)) {
    let part = intersect(starts, group);
    if (obstacles.claims) {
      part = intersect(part, clearStarts(context, resource, step.durationMinutes, margins));
    }
    if (obstacles.hours) {
      for (const one of chain) {
        if (!one.calendar.buffersStayInside) continue;
        const inside = openWithin(one, chain);
        part = intersect(
          part,
          erode(inside, -margins.before, step.durationMinutes + margins.after),
        );
      }
    }
    found = union(found, part);
  }
  return found;
}

/** The starts at which what would be claimed clears what is claimed already. */
function clearStarts(
  context: Context,
  resource: Resource,
  durationMinutes: number,
  { before, after }: Margins,
): SpanSet {
  const fits = (free: readonly SpanSet[]) =>
    free.reduce((all, one) => union(all, erode(one, -before, durationMinutes + after)), noSpans);
  const clear = fits(freeTime(context, resource));
  const { now } = context.request;
  if (resource.lanes === 1 || resource.lanesAreNamed || context.knownFrom >= now) return clear;
  // What has begun keeps its lane, so that a claim from before now needs one that is free as things stand.
  const begun = intersect(clear, fits(freeByLane(context, resource)));
  return union(clip(begun, -Infinity, now + before), clip(clear, now + before, Infinity));
}
