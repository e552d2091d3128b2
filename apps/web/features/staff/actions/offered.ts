import type { Actions } from "../types";

/** What is done to a booking with one press. */
export const commands = ["checkIn", "start", "complete", "noShow", "takeBackNoShow"] as const;
export type Command = (typeof commands)[number];

type Why = Actions[Command];

export interface Offer {
  readonly command: Command;
  /** Null: it can be done. Else why it cannot be done yet. */
  readonly why: Why;
}

// Not a matter of waiting: the booking is beyond it, so there is nothing to offer.
const isOver = (why: Why) => why === "ILLEGAL_MOVE" || why === "ALREADY_CHECKED_IN";

/** The commands worth showing, in the order of a visit; those that the query refuses for now carry the reason. */
export const offered = (actions: Actions): Offer[] =>
  commands.map((command) => ({ command, why: actions[command] })).filter(({ why }) => !isOver(why));
