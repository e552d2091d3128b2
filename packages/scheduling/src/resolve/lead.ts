import { clip, intersect } from "../spans/algebra.ts";
import { noSpans, oneSpan } from "../spans/span-set.ts";
import type { Resource, SpanSet } from "../types.ts";
import { chainOf, type Context } from "./context.ts";
import type { Choice } from "./demands.ts";
import { startsWith, visitStarts } from "./feasible.ts";
import { limitsOf } from "./limits.ts";
import { enough, meetings, needsMatching, rivalGroups, type DemandStarts } from "./rivals.ts";

/** The starts that a choice of the leading demand could take with all other demands met. */
interface LeadStarts {
  /** Null where nothing is required: the visit as such. */
  readonly choice: Choice | null;
  readonly set: SpanSet;
  /** The same before other demands, notice and horizon: where a flush grid restarts. */
  readonly own: SpanSet;
}

export interface Resolution {
  readonly demands: readonly DemandStarts[];
  readonly lead: readonly LeadStarts[];
}

/** Everything but the grid. */
export function resolveStarts(context: Context): Resolution {
  const demands = context.demands.map((demand) => ({
    demand,
    starts: demand.choices.map((choice) => {
      const own = startsWith(context, demand, choice);
      return { choice, own, set: withinLimits(context, own, choice.resources) };
    }),
  }));
  const [leading] = demands;
  if (!leading) return { demands, lead: [unmanned(context)] };

  let others = oneSpan(context.from, context.until);
  let rivals: readonly DemandStarts[] = [leading];
  for (const group of rivalGroups(demands)) {
    if (group.includes(leading)) rivals = [leading, ...group.filter((one) => one !== leading)];
    else others = intersect(others, needsMatching(group) ? meetings(group).any : enough(group[0]!));
  }
  const contested = needsMatching(rivals) ? meetings(rivals).by : null;
  // One is enough of itself; and where demands compete, the matching has counted already.
  const isCounted = contested !== null || leading.demand.quantity === 1;
  const plenty = isCounted ? others : intersect(others, enough(leading));
  const lead = leading.starts.map(({ choice, own, set }) => ({
    choice,
    own,
    set: intersect(contested ? (contested.get(choice) ?? noSpans) : set, plenty),
  }));
  return { demands, lead };
}

function unmanned(context: Context): LeadStarts {
  const own = visitStarts(context, []);
  return { choice: null, own, set: withinLimits(context, own, []) };
}

function withinLimits(context: Context, own: SpanSet, resources: readonly Resource[]): SpanSet {
  if (own.length === 0) return own;
  const [from, until] = limitsOf(context, chainOf(context, resources));
  return clip(own, from, until);
}
