import type { LaneMove, Proposal, ProposedAssignment } from "../answers.ts";
import { planLanesFor } from "../lanes/plan-lanes.ts";
import type { Minute, Resource } from "../types.ts";
import { canFill, placesFor, without, type Place } from "./assignment.ts";
import { marginsAt } from "./buffers.ts";
import { chainOf, type Context } from "./context.ts";
import type { Choice, Demand } from "./demands.ts";
import { isLive } from "./free.ts";
import type { Resolution } from "./lead.ts";
import { possible } from "./rivals.ts";

interface Taken {
  readonly demand: Demand;
  readonly choice: Choice;
}

/**
 * The ways to staff a visit that starts at `startsAt`, best first: by the leading demand's order, then the next one's.
 * `onGrid` are the leading choices whose own grid has this start; one of them is always taken.
 */
export function* proposals(
  context: Context,
  resolution: Resolution,
  startsAt: Minute,
  onGrid: readonly Choice[],
): Generator<Proposal> {
  const [leading, ...others] = resolution.demands;
  if (!leading) {
    yield { ...visit(context, startsAt), assignments: [], moves: [] };
    return;
  }
  const rest = others.flatMap((one) => placesFor(one.demand, possible(one, startsAt)));
  const fit = possible(leading, startsAt);
  for (const choice of onGrid) {
    // Each set of leading choices comes up once: under the best of them that is on its grid.
    const better = new Set(onGrid.slice(0, onGrid.indexOf(choice) + 1));
    const beside = placesFor(
      leading.demand,
      fit.filter((one) => !better.has(one)),
    ).slice(1);
    const places = without([...beside, ...rest], leading.demand, choice);
    for (const taken of fill(places, [{ demand: leading.demand, choice }])) {
      const proposal = propose(context, startsAt, taken);
      if (proposal) yield proposal;
    }
  }
}

/** Every way to fill the places, in their order; a branch that cannot be completed is never entered. */
function* fill(places: readonly Place[], taken: readonly Taken[]): Generator<readonly Taken[]> {
  const [place, ...rest] = places;
  if (!place) {
    yield taken;
    return;
  }
  for (const [i, choice] of place.options.entries()) {
    // Places of one demand are alike: the later ones take what stands behind.
    const behind = new Set(place.options.slice(0, i));
    const narrowed = rest.map((other) =>
      other.demand === place.demand
        ? { ...other, options: other.options.filter((option) => !behind.has(option)) }
        : other,
    );
    const left = without(narrowed, place.demand, choice);
    if (canFill(left)) yield* fill(left, [...taken, { demand: place.demand, choice }]);
  }
}

type Draft = Omit<ProposedAssignment, "lane">;

/** Null where lanes cannot be laid, which the feasible starts rule out for all but overlapping claims of one visit. */
function propose(context: Context, startsAt: Minute, taken: readonly Taken[]): Proposal | null {
  const assignments: ProposedAssignment[] = [];
  const moves: LaneMove[] = [];
  const resources = new Set(taken.flatMap(({ choice }) => choice.resources));
  for (const resource of resources) {
    const apart = keepApart(draftsOn(context, resource, startsAt, taken));
    const plan = planLanesFor(
      resource.claims.filter((claim) => isLive(claim, context.request)),
      apart.map(({ claimStartsAt, claimEndsAt }) => ({
        startsAt: claimStartsAt,
        endsAt: claimEndsAt,
      })),
      { lanes: resource.lanes, areNamed: resource.lanesAreNamed === true },
      context.request.now,
    );
    if (!plan) return null;
    apart.forEach((assignment, i) => assignments.push({ ...assignment, lane: plan.lanes[i]! }));
    moves.push(...plan.moves.map((move) => ({ resourceId: resource.id, ...move })));
  }
  return { ...visit(context, startsAt), assignments: inOrder(context, assignments), moves };
}

function visit({ visitMinutes }: Context, startsAt: Minute) {
  return { startsAt, endsAt: startsAt + visitMinutes };
}

/** What this visit claims of one resource, by its buffers alone. */
function draftsOn(
  context: Context,
  resource: Resource,
  visitStartsAt: Minute,
  taken: readonly Taken[],
): Draft[] {
  const chain = chainOf(context, [resource]);
  return taken
    .filter(({ choice }) => choice.resources.includes(resource))
    .flatMap(({ demand, choice }) =>
      demand.members.map(({ placed: { step, offset }, requirement }) => {
        const startsAt = visitStartsAt + offset;
        const endsAt = startsAt + step.durationMinutes;
        const { before, after } = marginsAt(step, resource, chain, startsAt);
        return {
          stepKey: step.key,
          requirementKey: requirement.key,
          role: requirement.role,
          resourceId: resource.id,
          combinationId: choice.combinationId,
          startsAt,
          endsAt,
          claimStartsAt: startsAt - before,
          claimEndsAt: endsAt + after,
        };
      }),
    );
}

/** Buffers keep other visits away, not the next step of this one: where its own claims would overlap, they meet. */
function keepApart(drafts: readonly Draft[]): Draft[] {
  const sorted = [...drafts].sort((a, b) => a.startsAt - b.startsAt);
  let claimedUntil = -Infinity;
  return sorted.map((one, i) => {
    const next = sorted[i + 1]?.startsAt ?? Infinity;
    const claimStartsAt = Math.max(one.claimStartsAt, claimedUntil);
    const claimEndsAt = Math.max(one.endsAt, Math.min(one.claimEndsAt, next));
    claimedUntil = claimEndsAt;
    return { ...one, claimStartsAt, claimEndsAt };
  });
}

function inOrder({ request }: Context, assignments: readonly ProposedAssignment[]) {
  const places = request.steps.flatMap(({ key, requirements }) =>
    requirements.map((requirement) => `${key} ${requirement.key}`),
  );
  const at = ({ stepKey, requirementKey }: ProposedAssignment) =>
    places.indexOf(`${stepKey} ${requirementKey}`);
  return [...assignments].sort((a, b) => at(a) - at(b));
}
