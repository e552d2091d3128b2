import { canFill, placesFor, type Place } from "../resolve/assignment.ts";
import type { Context } from "../resolve/context.ts";
import { keyOf, type Demand } from "../resolve/demands.ts";
import { resolveStarts } from "../resolve/lead.ts";
import { possible } from "../resolve/rivals.ts";
import type { Requirement } from "../types.ts";
import { factor } from "./factor.ts";
import type { ExplainedRequirement, Factor } from "./types.ts";

/**
 * What no candidate by itself explains: a requirement that names too few, or requirements that each find enough but not
 * at once, since they draw on the same ones.
 */
export function competitionFactors(
  context: Context,
  requirements: readonly ExplainedRequirement[],
): Factor[] {
  const unnamed = context.demands.filter(({ quantity, members }) =>
    members.some(({ requirement }) => named(requirement) < quantity),
  );
  if (unnamed.length > 0) {
    return unnamed.map((demand) => {
      const counts = demand.members.map(({ requirement }) => named(requirement));
      return tooFew(demand, demand.quantity - Math.min(...counts));
    });
  }
  if (requirements.some(({ met }) => !met)) return [];

  const { demands } = resolveStarts(context);
  const filled: Place[] = [];
  const missing = new Map<Demand, number>();
  for (const one of demands) {
    for (const place of placesFor(one.demand, possible(one, context.from))) {
      if (canFill([...filled, place])) filled.push(place);
      else missing.set(one.demand, (missing.get(one.demand) ?? 0) + 1);
    }
  }
  return Array.from(missing, ([demand, count]) => tooFew(demand, count));
}

function named({ candidates }: Requirement): number {
  return new Set(candidates.map(keyOf)).size;
}

function tooFew({ members }: Demand, count: number): Factor {
  const { key, role } = members[0]!.requirement;
  const change = { kind: "add_candidates", requirementKey: key, count } as const;
  return factor({ kind: "too_few", permits: false, id: key, label: role, change });
}
