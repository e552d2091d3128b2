import type { Person } from "./people";

/** One visit and all that happens around it. */
export interface Visit {
  readonly startsAt: Date;
  readonly minutes: number;
  readonly service: string | null;
  /** Who or what was asked for; null: anyone. */
  readonly resource: string | null;
  readonly partySize: number;
  readonly person: Person;
  readonly note: string | null;
  readonly by: "online" | "desk" | "walk_in";
  /** To the millisecond unlike any other of the business: it finds the booking again. */
  readonly madeAt: Date;
  /** First booked for another time, and moved to this one. */
  readonly moved: { readonly fromStartsAt: Date; readonly at: Date } | null;
  /** When somebody at the desk answers, where it needs an approval. */
  readonly answered: { readonly at: Date; readonly approve: boolean };
  readonly fate: Fate;
}

export type Fate =
  | { readonly kind: "came"; readonly arrivesAt: Date; readonly leavesAt: Date }
  | { readonly kind: "stayed_away"; readonly markedAt: Date }
  | { readonly kind: "cancelled"; readonly at: Date; readonly by: "customer" | "desk" }
  /** Nobody at the desk touched it. */
  | { readonly kind: "forgotten" };
