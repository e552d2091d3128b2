import { checkSlot } from "../resolve/check.ts";
import { contextOf, chainOf, type Context } from "../resolve/context.ts";
import { choiceOf, keyOf, stockOf, type PlacedStep, type Stock } from "../resolve/demands.ts";
import type { Candidate, Minute, Requirement, SlotRequest, World } from "../types.ts";
import { choiceFactors, inactive, visitFactors } from "./candidate-factors.ts";
import { competitionFactors } from "./competition-factors.ts";
import { factor } from "./factor.ts";
import { gridFactors } from "./grid-factors.ts";
import { limitFactors } from "./limit-factors.ts";
import type { ExplainedCandidate, Explanation, Factor } from "./types.ts";

/**
 * Why a visit can or cannot start at this minute: for each requirement and candidate, everything that permits or
 * refuses, by id, with the smallest change that would take each obstacle away. It agrees with `checkSlot`.
 */
export function explain(world: World, request: SlotRequest, startsAt: Minute): Explanation {
  const context = contextOf(world, request, { from: startsAt, until: startsAt + 1 });
  const check = checkSlot(world, request, startsAt);
  const stock = stockOf(world);
  const requirements = context.steps.flatMap((placed) =>
    placed.step.requirements.map((requirement) => {
      const candidates = requirement.candidates.map((candidate) =>
        explainCandidate(context, stock, placed, requirement, candidate, startsAt),
      );
      return {
        stepKey: placed.step.key,
        requirementKey: requirement.key,
        role: requirement.role,
        met: candidates.filter(({ feasible }) => feasible).length >= requirement.quantity,
        candidates,
      };
    }),
  );
  const unmanned = context.demands.length === 0;
  return {
    startsAt,
    endsAt: startsAt + context.visitMinutes,
    bookable: check.ok,
    refusal: check.ok ? null : check.refusal,
    factors: [
      ...(unmanned ? limitFactors(context, chainOf(context, []), startsAt) : []),
      ...(unmanned ? visitFactors(context, [], startsAt) : []),
      ...competitionFactors(context, requirements),
      ...gridFactors(world, request, startsAt),
    ],
    requirements,
  };
}

function explainCandidate(
  context: Context,
  stock: Stock,
  placed: PlacedStep,
  requirement: Requirement,
  candidate: Candidate,
  startsAt: Minute,
): ExplainedCandidate {
  const choice = choiceOf(stock, candidate);
  const factors: Factor[] = choice
    ? choiceFactors(context, choice, placed, startsAt, leads(context, placed, requirement))
    : missingFrom(stock, candidate);
  const lacking = lacksTied(context, requirement, candidate);
  if (lacking) {
    const change = { kind: "add_candidates", requirementKey: lacking.key, count: 1 } as const;
    factors.push(factor({ kind: "not_tied", permits: false, label: lacking.role, change }));
  }
  return {
    resourceIds: choice?.resources.map(({ id }) => id) ?? [],
    combinationId: "combinationId" in candidate ? candidate.combinationId : null,
    feasible: factors.every(({ permits }) => permits),
    factors: distinct(factors),
  };
}

/** The first requirement of the leading demand answers for the visit as a whole. */
function leads({ demands }: Context, placed: PlacedStep, requirement: Requirement): boolean {
  const first = demands[0]?.members[0];
  return first?.requirement === requirement && first.placed.index === placed.index;
}

/** A requirement that is tied to this one and does not list the candidate, or null. */
function lacksTied(
  { request }: Context,
  { tie }: Requirement,
  candidate: Candidate,
): Requirement | null {
  if (!tie) return null;
  const key = keyOf(candidate);
  const tied = request.steps.flatMap(({ requirements }) =>
    requirements.filter((other) => other.tie === tie),
  );
  return tied.find((other) => !other.candidates.some((one) => keyOf(one) === key)) ?? null;
}

function missingFrom({ resources, combinations }: Stock, candidate: Candidate): Factor[] {
  const ids =
    "resourceId" in candidate
      ? [candidate.resourceId]
      : (combinations.get(candidate.combinationId)?.resourceIds ?? [candidate.combinationId]);
  return ids.filter((id) => !resources.has(id)).map((id) => inactive(id, null));
}

/** A step and the visit often name the same opening. */
function distinct(factors: readonly Factor[]): Factor[] {
  return [...new Map(factors.map((one) => [JSON.stringify(one), one])).values()];
}
