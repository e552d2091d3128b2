import type { Choice, Demand } from "./demands.ts";
import { canMatch } from "./matching.ts";

/** One place to fill: a demand for two has two. */
export interface Place {
  readonly demand: Demand;
  readonly options: readonly Choice[];
}

/** Whether the two may not be taken together: some resource would be needed twice at one moment. */
function collides(a: Demand, one: Choice, b: Demand, other: Choice): boolean {
  return shareStep(a, b) && one.resources.some((resource) => other.resources.includes(resource));
}

export function shareStep(a: Demand, b: Demand): boolean {
  return a.members.some(({ placed }) =>
    b.members.some((other) => other.placed.index === placed.index),
  );
}

/** Whether all places can be filled at once. */
export function canFill(places: readonly Place[]): boolean {
  if (places.some(({ options }) => options.length === 0)) return false;
  const single = places.every(({ options }) =>
    options.every(({ resources }) => resources.length === 1),
  );
  const together = places.every(({ demand }) =>
    places.every((other) => shareStep(demand, other.demand)),
  );
  const rows = places.map(({ options }) => options.map(({ key }) => key));
  if (single && together) return canMatch(rows);
  // Ties across steps and joined tables are no bipartite graph: search, the tightest place first.
  const [tightest, ...rest] = [...places].sort((a, b) => a.options.length - b.options.length);
  if (!tightest) return true;
  return tightest.options.some((choice) => canFill(without(rest, tightest.demand, choice)));
}

/** The other places once this choice is taken. */
export function without(places: readonly Place[], taken: Demand, choice: Choice): Place[] {
  return places.map(({ demand, options }) => ({
    demand,
    options: options.filter((option) => !collides(taken, choice, demand, option)),
  }));
}

export function placesFor(demand: Demand, options: readonly Choice[]): Place[] {
  return Array.from({ length: demand.quantity }, () => ({ demand, options }));
}
