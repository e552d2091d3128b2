import type { Proposal } from "../answers.ts";
import type { SlotRequest, World } from "../types.ts";

/** Who is taken for what, as the oracle writes it: each combination once. */
export function takenWays({ assignments }: Proposal): string {
  const taken = assignments.map(
    ({ stepKey, requirementKey, resourceId, combinationId }) =>
      `${stepKey} ${requirementKey} ${combinationId ?? resourceId}`,
  );
  return [...new Set(taken)].sort().join(", ");
}

/**
 * Why the database would refuse this proposal, or null: its exclusion constraint on lanes, played through on the live
 * claims after the moves; its check that a claim covers its unit; and the ruling that nothing that has begun is moved.
 */
export function whyNotInsert(
  world: World,
  request: SlotRequest,
  proposal: Proposal,
): string | null {
  for (const resource of world.resources) {
    const rows = resource.claims
      .filter(({ expiresAt }) => typeof expiresAt !== "number" || expiresAt > request.now)
      .filter(({ bookingId }) => bookingId !== request.movingBookingId)
      .map((claim) => ({ ...claim }));
    for (const move of proposal.moves.filter(({ resourceId }) => resourceId === resource.id)) {
      const row = rows.find(({ id }) => id === move.claimId);
      if (row?.lane !== move.fromLane) return `moves ${move.claimId}, which is not there`;
      if (row.startsAt < request.now) return `moves ${move.claimId}, which has begun`;
      if (resource.lanesAreNamed) return `moves ${move.claimId} out of its named lane`;
      row.lane = move.toLane;
    }
    for (const one of proposal.assignments.filter(({ resourceId }) => resourceId === resource.id)) {
      if (one.claimStartsAt > one.startsAt || one.claimEndsAt < one.endsAt)
        return "claims too little";
      if (one.lane < 1 || one.lane > resource.lanes) return `lane ${one.lane} does not exist`;
      const away = resource.busy.some(
        (b) => b.startsAt < one.claimEndsAt && one.claimStartsAt < b.endsAt,
      );
      if (away) return `${resource.id} is away`;
      const span = { startsAt: one.claimStartsAt, endsAt: one.claimEndsAt, lane: one.lane };
      rows.push({ id: "new", bookingId: "new", ...span });
    }
    for (const [i, a] of rows.entries()) {
      const clash = rows
        .slice(0, i)
        .find((b) => a.lane === b.lane && a.startsAt < b.endsAt && b.startsAt < a.endsAt);
      if (clash) return `${resource.id}: ${a.id} and ${clash.id} overlap in lane ${a.lane}`;
    }
  }
  return null;
}
