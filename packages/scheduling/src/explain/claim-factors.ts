import type { Context } from "../resolve/context.ts";
import { claimsWithin } from "../resolve/free.ts";
import type { Claim, Resource, Span } from "../types.ts";
import { factor } from "./factor.ts";
import type { Factor } from "./types.ts";

/** What stands in the way of one more claim of this span: outside time, and the fewest claims that would have to go. */
export function claimFactors(context: Context, resource: Resource, span: Span): Factor[] {
  const busy = resource.busy.filter((one) => overlaps(one, span));
  const claims = claimsWithin(context, resource).filter((claim) => overlaps(claim, span));
  return [
    ...busy.map(({ id, label, startsAt, endsAt }) =>
      factor({
        kind: "busy",
        permits: false,
        id,
        label: label ?? null,
        resourceId: resource.id,
        span: { startsAt, endsAt },
        change: { kind: "release", what: "busy", id },
      }),
    ),
    ...obstacles(context, resource, claims, span).map(({ id, startsAt, endsAt }) =>
      factor({
        kind: "claim",
        permits: false,
        id,
        resourceId: resource.id,
        span: { startsAt, endsAt },
        change: { kind: "release", what: "claim", id },
      }),
    ),
  ];
}

function obstacles(
  { request }: Context,
  resource: Resource,
  claims: readonly Claim[],
  span: Span,
): Claim[] {
  if (resource.lanesAreNamed) return emptiestLane(resource, claims);
  if (resource.lanes === 1) return [...claims];
  const surplus = surplusClaims(claims, span, resource.lanes);
  // What begins before now is laid into a lane that is free as things stand: see `planLanes`.
  if (span.startsAt >= request.now) return surplus;
  return [
    ...surplus,
    ...emptiestLane(
      resource,
      claims.filter((claim) => !surplus.includes(claim)),
    ),
  ];
}

/** The fewest claims without which fewer than `lanes` overlap anywhere: at each full minute, the one that ends last. */
function surplusClaims(claims: readonly Claim[], span: Span, lanes: number): Claim[] {
  const sorted = [...claims].sort((a, b) => a.startsAt - b.startsAt);
  const gone: Claim[] = [];
  let running: Claim[] = [];
  for (const claim of sorted) {
    const minute = Math.max(claim.startsAt, span.startsAt);
    running = [...running.filter(({ endsAt }) => endsAt > minute), claim];
    if (running.length < lanes) continue;
    const last = running.reduce((a, b) => (b.endsAt > a.endsAt ? b : a));
    gone.push(last);
    running = running.filter((one) => one !== last);
  }
  return gone;
}

function emptiestLane({ lanes }: Resource, claims: readonly Claim[]): Claim[] {
  return Array.from({ length: lanes }, (_, i) =>
    claims.filter(({ lane }) => lane === i + 1),
  ).reduce((least, lane) => (lane.length < least.length ? lane : least));
}

function overlaps(a: Span, b: Span): boolean {
  return a.startsAt < b.endsAt && b.startsAt < a.endsAt;
}
