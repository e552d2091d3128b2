import { marginsAt } from "../resolve/buffers.ts";
import { chainOf, type Context } from "../resolve/context.ts";
import { seats, type Choice, type PlacedStep } from "../resolve/demands.ts";
import type { Minute, Resource, Span } from "../types.ts";
import { claimFactors } from "./claim-factors.ts";
import { factor } from "./factor.ts";
import { hoursFactors } from "./hours-factors.ts";
import { limitFactors } from "./limit-factors.ts";
import type { Factor } from "./types.ts";

/**
 * All that decides whether this choice can do this step of a visit that starts at `visitStartsAt`. A choice that leads
 * also answers for the visit as a whole.
 */
export function choiceFactors(
  context: Context,
  choice: Choice,
  placed: PlacedStep,
  visitStartsAt: Minute,
  leads: boolean,
): Factor[] {
  const { resources } = choice;
  // One resource is asked for step and visit at once, so that what is named for the one does not undo the other.
  const visit = leads && resources.length === 1 ? visitSpan(context, visitStartsAt) : null;
  return [
    ...standingFactors(context, choice),
    ...limitFactors(context, chainOf(context, resources), visitStartsAt),
    ...resources.flatMap((one) => resourceFactors(context, one, placed, visitStartsAt, visit)),
    ...(leads && !visit ? visitFactors(context, resources, visitStartsAt) : []),
  ];
}

function visitSpan({ visitMinutes }: Context, startsAt: Minute): Span {
  return { startsAt, endsAt: startsAt + visitMinutes };
}

function standingFactors({ request: { partySize } }: Context, choice: Choice): Factor[] {
  const found = choice.resources
    .filter(({ active }) => !active)
    .map(({ id, label }) => inactive(id, label ?? null));
  if (seats(choice, partySize)) return found;
  const nearest = partySize < choice.capacityMin ? choice.capacityMin : choice.capacityMax;
  const id = choice.combinationId ?? choice.resources[0]!.id;
  const change = { kind: "set_party_size", partySize: nearest } as const;
  return [...found, factor({ kind: "party_size", permits: false, id, resourceId: id, change })];
}

export function inactive(resourceId: string, label: string | null): Factor {
  const change = { kind: "activate", resourceId } as const;
  return factor({ kind: "inactive", permits: false, id: resourceId, label, resourceId, change });
}

function resourceFactors(
  context: Context,
  resource: Resource,
  { step, offset }: PlacedStep,
  visitStartsAt: Minute,
  visit: Span | null,
): Factor[] {
  const chain = chainOf(context, [resource]);
  const startsAt = visitStartsAt + offset;
  const endsAt = startsAt + step.durationMinutes;
  const { before, after } = marginsAt(step, resource, chain, startsAt);
  const claimed = { startsAt: startsAt - before, endsAt: endsAt + after };
  const hours = chain.flatMap((one) => {
    const { id, buffersStayInside } = one.calendar;
    const own = buffersStayInside ? claimed : { startsAt, endsAt };
    const needed = visit && context.request.calendarIds.includes(id) ? hull(own, visit) : own;
    const isOwn = resource.calendarIds.includes(id);
    return hoursFactors(one, chain, context.request, needed).map((found) =>
      isOwn ? { ...found, resourceId: resource.id } : found,
    );
  });
  if (chain.length === 0) hours.push(unassigned(resource.id));
  return [...hours, ...claimFactors(context, resource, claimed)];
}

function hull(a: Span, b: Span): Span {
  return {
    startsAt: Math.min(a.startsAt, b.startsAt),
    endsAt: Math.max(a.endsAt, b.endsAt),
  };
}

/** Without any calendar nothing is open. */
function unassigned(resourceId: string | null): Factor {
  const change = { kind: "assign_calendar", resourceId } as const;
  return factor({ kind: "default", permits: false, resourceId, change });
}

/** What the calendars of the visit say of it from its start to its end; the leading choice answers for that. */
export function visitFactors(
  context: Context,
  resources: readonly Resource[],
  startsAt: Minute,
): Factor[] {
  const chain = chainOf(context, resources);
  const governing = new Set(context.request.calendarIds);
  const needed = visitSpan(context, startsAt);
  if (chain.length === 0) return [unassigned(null)];
  return chain
    .filter(({ calendar }) => governing.has(calendar.id))
    .flatMap((one) => hoursFactors(one, chain, context.request, needed));
}
