import { inOrder, type Tx } from "@daybook/db";
import {
  checkSlot,
  claimsWindow,
  minuteFromMillis,
  type Proposal,
  type SlotRequest,
  type World,
} from "@daybook/scheduling";
import { loadOccupied } from "../availability/load-occupied";
import { dateOf, type Snapshot } from "../availability/load-snapshot";
import { DomainError } from "../errors";
import { expireAll, lapsedIn } from "./expire-lapsed";
import { TimeTaken } from "./insert-claims";
import { type BookingRow, claimedResources, lockResources } from "./lock";

/** How much is locked: the best candidate alone, or (where that one was lost) every candidate at once. */
export type Reach = "best" | "all";

interface Choice {
  readonly proposal: Proposal;
  /** The booking whose own claims count as gone, locked; null without one. */
  readonly own: BookingRow | null;
}

type By = Parameters<typeof expireAll>[1];

const resourcesOf = (proposal: Proposal) =>
  proposal.assignments.map((assignment) => assignment.resourceId);

/**
 * The engine proposes on a snapshot; what it proposes is locked, in order; lapsed holds in the way end; what the locks
 * cover is read again; the engine decides once more. `TimeTaken` where the best candidate was lost meanwhile: another
 * try with reach "all" then falls to the next, and finds none only when none is left.
 */
export async function chooseProposal(
  tx: Tx,
  by: By,
  { world, request }: Snapshot,
  startsAt: Date,
  reach: Reach,
): Promise<Choice> {
  const start = minuteFromMillis(startsAt.getTime());
  const first = firstProposal(world, request, start);
  const own = request.movingBookingId ?? null;
  const locked = new Set([
    ...(reach === "best" ? resourcesOf(first) : world.resources.map((resource) => resource.id)),
    ...(own ? await claimedResources(tx, own) : []),
  ]);
  const span = claimsWindow(world, request, { from: start, until: start + 1 });
  const around = { from: dateOf(span.startsAt), until: dateOf(span.endsAt) };
  const resourceIds = world.resources.map((resource) => resource.id);
  const laned = world.resources.filter(({ lanes }) => lanes > 1).map(({ id }) => id);
  const [, lapsed, seen] = await inOrder(
    () => lockResources(tx, locked),
    () => lapsedIn(tx, by, [...locked], around),
    () => loadOccupied(tx, resourceIds, around, laned),
  );
  const [ownRow] = await expireAll(tx, by, lapsed, own ? [own] : []);
  const occupied = lapsed.length > 0 ? await loadOccupied(tx, resourceIds, around, laned) : seen;
  const reread: World = {
    ...world,
    resources: world.resources.map((resource) => ({ ...resource, ...occupied(resource.id) })),
  };
  const check = checkSlot(reread, request, start);
  if (!check.ok) throw reach === "best" ? new TimeTaken() : new DomainError("SLOT_TAKEN");
  for (const proposal of check.proposals) {
    if (resourcesOf(proposal).every((id) => locked.has(id)))
      return { proposal, own: ownRow ?? null };
    if (reach === "best") break;
  }
  throw new TimeTaken();
}

function firstProposal(world: World, request: SlotRequest, start: number): Proposal {
  const check = checkSlot(world, request, start);
  if (!check.ok) throw new DomainError(check.refusal);
  const [first] = check.proposals;
  if (!first) throw new DomainError("SLOT_TAKEN");
  return first;
}
