import type {
  Candidate,
  Combination,
  Requirement,
  Resource,
  SlotRequest,
  Step,
  World,
} from "../types.ts";

/** One step with the minutes from the start of the visit to its own. */
export interface PlacedStep {
  readonly step: Step;
  readonly index: number;
  readonly offset: number;
}

/** A resource, or a combination of them, that can be taken as one. */
export interface Choice {
  readonly key: string;
  readonly resources: readonly Resource[];
  readonly combinationId: string | null;
  readonly capacityMin: number;
  readonly capacityMax: number;
  readonly rank: number;
}

/** Requirements that the same choices must meet: one, or all that share a tie. */
export interface Demand {
  readonly members: readonly { readonly placed: PlacedStep; readonly requirement: Requirement }[];
  readonly quantity: number;
  /** Those that may be asked at all, best first. */
  readonly choices: readonly Choice[];
}

export interface Stock {
  readonly resources: ReadonlyMap<string, Resource>;
  readonly combinations: ReadonlyMap<string, Combination>;
}

export function stockOf(world: World): Stock {
  return {
    resources: new Map(world.resources.map((resource) => [resource.id, resource])),
    combinations: new Map(world.combinations.map((combination) => [combination.id, combination])),
  };
}

export function placeSteps(steps: readonly Step[]): PlacedStep[] {
  let offset = 0;
  return steps.map((step, index) => {
    const placed = { step, index, offset };
    offset += step.durationMinutes + step.gapAfterMinutes;
    return placed;
  });
}

/** Minutes that the customer sees: to the end of the last step. */
export function visitMinutes(steps: readonly Step[]): number {
  const last = placeSteps(steps).at(-1);
  return last ? last.offset + last.step.durationMinutes : 0;
}

/**
 * The demands of a request in the order in which its requirements stand; the first one leads.
 * Throws a RangeError where tied requirements differ in quantity.
 */
export function demandsOf(
  stock: Stock,
  request: SlotRequest,
  ignore: { readonly partySize: boolean },
): Demand[] {
  const groups = new Map<string, { placed: PlacedStep; requirement: Requirement }[]>();
  for (const placed of placeSteps(request.steps)) {
    for (const requirement of placed.step.requirements) {
      const key = requirement.tie
        ? `tie ${requirement.tie}`
        : `own ${placed.index} ${requirement.key}`;
      groups.set(key, [...(groups.get(key) ?? []), { placed, requirement }]);
    }
  }
  return [...groups.values()].map((members) => {
    const { quantity } = members[0]!.requirement;
    if (members.some(({ requirement }) => requirement.quantity !== quantity)) {
      throw new RangeError(`Tied requirements differ in quantity: ${members[0]!.requirement.tie}`);
    }
    const choices = choicesFor(
      stock,
      members.map(({ requirement }) => requirement),
    ).filter(
      (choice) =>
        choice.resources.every(({ active }) => active) &&
        (ignore.partySize || seats(choice, request.partySize)),
    );
    return { members, quantity, choices: inOrder(choices, members[0]!.requirement) };
  });
}

export function seats(choice: Choice, partySize: number): boolean {
  return choice.capacityMin <= partySize && partySize <= choice.capacityMax;
}

/** What stands in the lists of all of them, ranked as in the first. */
function choicesFor(stock: Stock, [first, ...others]: readonly Requirement[]): Choice[] {
  const found = new Map<string, Choice>();
  for (const candidate of first!.candidates) {
    const choice = choiceOf(stock, candidate);
    if (
      !choice ||
      !others.every(({ candidates }) => candidates.some((other) => keyOf(other) === choice.key))
    )
      continue;
    const known = found.get(choice.key);
    if (!known || choice.rank < known.rank) found.set(choice.key, choice);
  }
  return [...found.values()];
}

export function keyOf(candidate: Candidate): string {
  return "resourceId" in candidate
    ? `resource ${candidate.resourceId}`
    : `combination ${candidate.combinationId}`;
}

/** Null for what is not in this snapshot: it cannot be booked, so it is not a choice. */
export function choiceOf(stock: Stock, candidate: Candidate): Choice | null {
  const { rank } = candidate;
  const key = keyOf(candidate);
  if ("resourceId" in candidate) {
    const resource = stock.resources.get(candidate.resourceId);
    if (!resource) return null;
    const { capacityMin, capacityMax } = resource;
    return {
      key,
      resources: [resource],
      combinationId: null,
      capacityMin,
      capacityMax: capacityMax ?? Infinity,
      rank,
    };
  }
  const combination = stock.combinations.get(candidate.combinationId);
  const members = combination?.resourceIds.map((id) => stock.resources.get(id));
  if (!combination || !members) return null;
  const resources = members.filter((member) => member !== undefined);
  if (resources.length < members.length) return null;
  const { id, capacityMin, capacityMax } = combination;
  return {
    key,
    resources,
    combinationId: id,
    capacityMin,
    capacityMax: capacityMax ?? Infinity,
    rank,
  };
}

function inOrder(choices: readonly Choice[], { choice: policy }: Requirement): Choice[] {
  const fit = (a: Choice, b: Choice) =>
    compare(a.capacityMax, b.capacityMax) || a.resources.length - b.resources.length;
  return [...choices].sort(
    (a, b) =>
      (policy === "best_fit" ? fit(a, b) : 0) ||
      compare(a.rank, b.rank) ||
      compare(a.resources[0]!.sortOrder, b.resources[0]!.sortOrder) ||
      (a.key < b.key ? -1 : 1),
  );
}

// Not a difference: two unlimited capacities would make NaN.
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
