import { complement } from "../spans/algebra.ts";
import { overlapping } from "../spans/count.ts";
import { spanSet, spansOf } from "../spans/span-set.ts";
import type { Claim, Minute, Resource, SlotRequest, Span, SpanSet } from "../types.ts";
import type { Context } from "./context.ts";

/** Claims that count now: not lapsed, and not those of the booking that is being moved. */
export function isLive(
  claim: Claim,
  { now, movingBookingId }: Pick<SlotRequest, "now" | "movingBookingId">,
): boolean {
  return (
    (claim.expiresAt === null || claim.expiresAt === undefined || claim.expiresAt > now) &&
    (!movingBookingId || claim.bookingId !== movingBookingId)
  );
}

export function claimsWithin(context: Context, { claims }: Resource): Claim[] {
  const { knownFrom, knownUntil, request } = context;
  return claims.filter(
    (claim) => reachesInto(claim, knownFrom, knownUntil) && isLive(claim, request),
  );
}

function busyWithin({ knownFrom, knownUntil }: Context, { busy }: Resource): readonly Span[] {
  return busy.filter((span) => reachesInto(span, knownFrom, knownUntil));
}

function reachesInto({ startsAt, endsAt }: Span, from: Minute, until: Minute): boolean {
  return startsAt < until && from < endsAt && startsAt < endsAt;
}

/**
 * The free time of a resource: something fits if one of these sets holds all of it. One set, unless its lanes are
 * named: then one for each, since nobody changes seats in the middle.
 */
export function freeTime(context: Context, resource: Resource): readonly SpanSet[] {
  let free = context.free.get(resource.id);
  if (!free) {
    free = resource.lanesAreNamed
      ? freeByLane(context, resource)
      : [freeByCount(context, resource)];
    context.free.set(resource.id, free);
  }
  return free;
}

/** Where fewer claims than lanes stand. They can then always be laid so that one lane is free throughout. */
function freeByCount(context: Context, resource: Resource): SpanSet {
  const claims = claimsWithin(context, resource);
  const busy = busyWithin(context, resource);
  const full =
    resource.lanes === 1
      ? [...claims, ...busy]
      : [...spansOf(overlapping(claims, resource.lanes)), ...busy];
  return complement(spanSet(full), context.knownFrom, context.knownUntil);
}

export function freeByLane(context: Context, resource: Resource): SpanSet[] {
  const claims = claimsWithin(context, resource);
  const busy = busyWithin(context, resource);
  return Array.from({ length: resource.lanes }, (_, i) =>
    complement(
      spanSet([...claims.filter(({ lane }) => lane === i + 1), ...busy]),
      context.knownFrom,
      context.knownUntil,
    ),
  );
}
