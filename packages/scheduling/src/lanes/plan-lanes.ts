import type { LanePlan } from "../answers.ts";
import type { Claim, Minute, Span } from "../types.ts";

/** What a lane plan needs to know of a claim. */
export type LaneClaim = Pick<Claim, "id" | "startsAt" | "endsAt" | "lane" | "expiresAt">;

/**
 * A lane for a new claim, or null where the count of claims reaches the lanes somewhere in its span. Where every lane is
 * partly taken, claims that begin with it or later are moved to other lanes; nothing that has begun ever is, so that a
 * span from before `now` only takes a lane that is free as things stand. Lapsed claims count as gone.
 */
export function planLanes(
  claims: readonly LaneClaim[],
  span: Span,
  lanes: number,
  now: Minute,
): LanePlan | null {
  const plan = planLanesFor(claims, [span], { lanes, areNamed: false }, now);
  return plan && { lane: plan.lanes[0]!, moves: plan.moves };
}

/** `planLanes` for several disjoint spans at once, in their order. Named lanes are taken as they are. */
export function planLanesFor(
  claims: readonly LaneClaim[],
  spans: readonly Span[],
  supply: { readonly lanes: number; readonly areNamed: boolean },
  now: Minute,
): { readonly lanes: readonly number[]; readonly moves: LanePlan["moves"] } | null {
  const live = claims.filter(({ expiresAt }) => typeof expiresAt !== "number" || expiresAt > now);
  if (!supply.areNamed && spans.some((span) => isFull(live, span, supply.lanes))) return null;

  const asTheyStand = spans.map((span) => freeLane(live, span, supply.lanes));
  if (asTheyStand.every((lane) => lane !== null)) return { lanes: asTheyStand, moves: [] };
  if (supply.areNamed || spans.some((span, i) => span.startsAt < now && asTheyStand[i] === null))
    return null;
  return relay(live, spans, supply.lanes, now);
}

function overlaps(a: Span, b: Span): boolean {
  return a.startsAt < b.endsAt && b.startsAt < a.endsAt;
}

function freeLane(claims: readonly LaneClaim[], span: Span, lanes: number): number | null {
  const taken = new Set(claims.filter((claim) => overlaps(claim, span)).map(({ lane }) => lane));
  for (let lane = 1; lane <= lanes; lane++) if (!taken.has(lane)) return lane;
  return null;
}

/** The count is highest where a claim begins, or where the span does. */
function isFull(claims: readonly LaneClaim[], span: Span, lanes: number): boolean {
  const near = claims.filter((claim) => overlaps(claim, span));
  const peaks = [span.startsAt, ...near.map(({ startsAt }) => startsAt)];
  return peaks.some(
    (minute) =>
      span.startsAt <= minute &&
      near.filter(({ startsAt, endsAt }) => startsAt <= minute && minute < endsAt).length >= lanes,
  );
}

interface Item extends Span {
  /** Null for a span that is new. */
  readonly claim: LaneClaim | null;
  readonly order: number;
}

/**
 * Lays everything from the first new span on, in order of start. At each start fewer items run than there are lanes, so
 * one is always free; an item keeps its own where it can, else takes the one whose next claim is furthest away.
 */
function relay(
  claims: readonly LaneClaim[],
  spans: readonly Span[],
  lanes: number,
  now: Minute,
): { lanes: number[]; moves: LanePlan["moves"] } | null {
  const pinnedUntil = Math.max(now, Math.min(...spans.map(({ startsAt }) => startsAt)));
  const laid: (Span & { lane: number })[] = claims.filter(({ startsAt }) => startsAt < pinnedUntil);
  const movable = claims.filter(({ startsAt }) => startsAt >= pinnedUntil);
  const items: Item[] = [
    ...spans.map((span, order) => ({ ...span, claim: null, order })),
    ...movable.map((claim) => ({ ...claim, claim, order: spans.length })),
  ].sort((a, b) => a.startsAt - b.startsAt || a.order - b.order);

  const chosen = spans.map(() => 0);
  const moves: { claimId: string; fromLane: number; toLane: number }[] = [];
  for (const item of items) {
    const { claim } = item;
    const lane = laneFor(item, laid, movable, lanes);
    if (lane === null) return null;
    laid.push({ startsAt: item.startsAt, endsAt: item.endsAt, lane });
    if (!claim) chosen[item.order] = lane;
    else if (claim.lane !== lane)
      moves.push({ claimId: claim.id, fromLane: claim.lane, toLane: lane });
  }
  return { lanes: chosen, moves };
}

function laneFor(
  item: Item,
  laid: readonly (Span & { lane: number })[],
  movable: readonly LaneClaim[],
  lanes: number,
): number | null {
  const isFree = (lane: number) =>
    !laid.some((other) => other.lane === lane && overlaps(other, item));
  if (item.claim && isFree(item.claim.lane)) return item.claim.lane;
  let best: number | null = null;
  let furthest = -Infinity;
  for (let lane = 1; lane <= lanes; lane++) {
    if (!isFree(lane)) continue;
    const next = nextIn(movable, lane, item);
    if (next <= furthest) continue;
    best = lane;
    furthest = next;
  }
  return best;
}

function nextIn(movable: readonly LaneClaim[], lane: number, { startsAt }: Item): Minute {
  let next = Infinity;
  for (const claim of movable) {
    if (claim.lane === lane && claim.startsAt >= startsAt) next = Math.min(next, claim.startsAt);
  }
  return next;
}
