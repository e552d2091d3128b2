import type { SlotCheck, SlotRefusal } from "../answers.ts";
import { firstStart, walkOf } from "../grid/walk.ts";
import { covers } from "../spans/span-set.ts";
import type { Minute, SlotRequest, World } from "../types.ts";
import { gridFor, type Context, type Obstacles } from "./context.ts";
import type { Choice } from "./demands.ts";
import { resolveStarts, type Resolution } from "./lead.ts";
import { proposals } from "./proposals.ts";
import { contextFor, walksOf } from "./slots.ts";

/**
 * Whether a visit may start at this minute, and how: ok exactly where `resolveSlots` lists it. Run it again on the
 * claims reloaded under the lock; what it proposes then is what may be inserted.
 */
export function checkSlot(world: World, request: SlotRequest, startsAt: Minute): SlotCheck {
  const context = contextFor(world, request, { from: startsAt, until: startsAt + 1 });
  const resolution = resolveStarts(context);
  if (!isOffered(context, resolution, startsAt)) {
    return { ok: false, refusal: refusalOf(world, request, startsAt) };
  }
  const onGrid = leadingChoices(context, resolution, startsAt);
  return {
    ok: true,
    proposals: {
      [Symbol.iterator]: () => proposals(context, resolution, startsAt, onGrid),
    },
  };
}

/** From what must hold first to what matters last. The first obstacle that leaves nothing is the reason. */
const stages: readonly [SlotRefusal, Partial<Obstacles>][] = [
  ["NO_RESOURCE", {}],
  ["NO_CAPACITY", { partySize: true }],
  ["TOO_SOON", { notice: true }],
  ["TOO_FAR", { horizon: true }],
  ["OUTSIDE_HOURS", { hours: true }],
  ["SLOT_TAKEN", { claims: true }],
];

/** Why a start is refused that all obstacles together refuse. */
function refusalOf(world: World, request: SlotRequest, startsAt: Minute): SlotRefusal {
  let obstacles: Obstacles = {
    partySize: false,
    notice: false,
    horizon: false,
    hours: false,
    claims: false,
    grid: false,
  };
  for (const [refusal, added] of stages) {
    obstacles = { ...obstacles, ...added };
    if (!passes(world, request, startsAt, obstacles)) return refusal;
  }
  return "OFF_GRID";
}

function passes(
  world: World,
  request: SlotRequest,
  startsAt: Minute,
  obstacles: Obstacles,
): boolean {
  const window = { from: startsAt, until: startsAt + 1 };
  const context = contextFor(world, request, window, obstacles);
  return isOffered(context, resolveStarts(context), startsAt);
}

function isOffered(context: Context, resolution: Resolution, startsAt: Minute): boolean {
  return walksOf(context, resolution).some(
    (walk) => firstStart(walk, startsAt, startsAt + 1) !== null,
  );
}

function leadingChoices(context: Context, { lead }: Resolution, startsAt: Minute): Choice[] {
  const anyStart = context.request.starts === "any";
  return lead.flatMap(({ choice, set, own }) => {
    if (!choice || !covers(set, startsAt)) return [];
    const walk = walkOf(gridFor(context, choice.resources), set, own, anyStart);
    return firstStart(walk, startsAt, startsAt + 1) === null ? [] : [choice];
  });
}
