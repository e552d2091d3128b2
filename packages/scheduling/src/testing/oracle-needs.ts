import type { Candidate, Requirement, Resource, SlotRequest, Step, World } from "../types.ts";

export interface Unit {
  readonly name: string;
  readonly resources: readonly Resource[];
}

export interface Need {
  readonly parts: {
    readonly step: Step;
    readonly offset: number;
    readonly requirement: Requirement;
  }[];
  readonly quantity: number;
  readonly units: readonly Unit[];
}

/** The minutes that a customer sees. */
export function lengthOf({ steps }: SlotRequest): number {
  const minutes = steps.map(
    (step, i) => step.durationMinutes + (i < steps.length - 1 ? step.gapAfterMinutes : 0),
  );
  return minutes.reduce((sum, one) => sum + one, 0);
}

/** What must be found for a visit, with everyone who may ever be asked. */
export function needsOf(world: World, request: SlotRequest): Need[] {
  const unitOf = (candidate: Candidate): Unit | null => {
    const byId = (id: string) => world.resources.find((one) => one.id === id);
    const single = "resourceId" in candidate;
    const combination = single
      ? null
      : world.combinations.find((one) => one.id === candidate.combinationId);
    const resources = single
      ? [byId(candidate.resourceId)]
      : (combination?.resourceIds ?? []).map(byId);
    const seats = single ? resources[0] : combination;
    if (!seats || resources.some((one) => !one?.active)) return null;
    const tooMany = seats.capacityMax !== null && request.partySize > seats.capacityMax;
    if (tooMany || request.partySize < seats.capacityMin) return null;
    return { name: seats.id, resources: resources.filter((one) => one !== undefined) };
  };
  const needs: Need[] = [];
  const tied = new Map<string, Need>();
  let offset = 0;
  for (const step of request.steps) {
    for (const requirement of step.requirements) {
      const part = { step, offset, requirement };
      const known = requirement.tie ? tied.get(requirement.tie) : undefined;
      if (known) {
        known.parts.push(part);
        continue;
      }
      const need = { parts: [part], quantity: requirement.quantity, units: [] };
      needs.push(need);
      if (requirement.tie) tied.set(requirement.tie, need);
    }
    offset += step.durationMinutes + step.gapAfterMinutes;
  }
  return needs.map((need) => {
    const lists = need.parts.map(({ requirement }) =>
      requirement.candidates.flatMap((one) => unitOf(one) ?? []),
    );
    const units = lists[0]!.filter(({ name }) =>
      lists.every((list) => list.some((other) => other.name === name)),
    );
    return {
      ...need,
      units: units.filter((unit, i) => units.findIndex(({ name }) => name === unit.name) === i),
    };
  });
}
