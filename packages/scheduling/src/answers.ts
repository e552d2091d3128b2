import type { Minute, Span } from "./types.ts";

export interface Slot extends Span {
  /** How many candidates of the leading requirement could take it. */
  readonly remaining: number;
}

export const refusals = [
  /** A requirement has no active candidate at all. */
  "NO_RESOURCE",
  /** None of its candidates seats a party of this size. */
  "NO_CAPACITY",
  "TOO_SOON",
  "TOO_FAR",
  "OUTSIDE_HOURS",
  "SLOT_TAKEN",
  /** Everything is free, but starts are offered at other minutes. */
  "OFF_GRID",
] as const;
export type SlotRefusal = (typeof refusals)[number];

/** One claim to insert: `[startsAt, endsAt)` is visible, `[claimStartsAt, claimEndsAt)` is what is occupied. */
export interface ProposedAssignment extends Span {
  readonly stepKey: string;
  readonly requirementKey: string;
  readonly role: string;
  readonly resourceId: string;
  /** Set where the resource is taken as a member of a combination. */
  readonly combinationId: string | null;
  readonly claimStartsAt: Minute;
  readonly claimEndsAt: Minute;
  readonly lane: number;
}

/** A live claim that changes its lane so that a new one fits. */
export interface LaneMove {
  readonly resourceId: string;
  readonly claimId: string;
  readonly fromLane: number;
  readonly toLane: number;
}

export interface Proposal extends Span {
  readonly assignments: readonly ProposedAssignment[];
  /** To be carried out before the claims are inserted; empty in all but a few cases. */
  readonly moves: readonly LaneMove[];
}

/** `proposals` is best first, never empty, computed as it is read, and may be read again. */
export type SlotCheck =
  | { readonly ok: true; readonly proposals: Iterable<Proposal> }
  | { readonly ok: false; readonly refusal: SlotRefusal };

export interface LanePlan {
  readonly lane: number;
  readonly moves: readonly {
    readonly claimId: string;
    readonly fromLane: number;
    readonly toLane: number;
  }[];
}
