import type { BookingStatus } from "@daybook/db";
import type { Refusal } from "../errors";

/**
 * Every legal move of a booking's status (lifecycle.md); all else is refused. Every surface, job and import goes
 * through it. `confirmed → confirmed` is a change of time.
 */
export const moves: Readonly<Record<BookingStatus, readonly BookingStatus[]>> = {
  held: ["confirmed", "pending_payment", "pending_approval", "expired", "cancelled"],
  pending_payment: ["confirmed", "pending_approval", "expired", "cancelled"],
  pending_approval: ["confirmed", "declined", "expired", "cancelled"],
  confirmed: ["confirmed", "checked_in", "completed", "no_show", "cancelled"],
  checked_in: ["in_progress", "completed", "cancelled"],
  in_progress: ["completed", "cancelled"],
  no_show: ["checked_in", "cancelled"],
  completed: [],
  cancelled: [],
  expired: [],
  declined: [],
};

export const whyNotMove = (from: BookingStatus, to: BookingStatus): Refusal | null =>
  moves[from].includes(to) ? null : "ILLEGAL_MOVE";

export type PublicStatus =
  | "pending"
  | "confirmed"
  | "checked_in"
  | "completed"
  | "cancelled"
  | "no_show";

/** The six states that customers and the public API see. */
export function publicStatus(status: BookingStatus): PublicStatus {
  switch (status) {
    case "held":
    case "pending_payment":
    case "pending_approval":
      return "pending";
    case "confirmed":
      return "confirmed";
    case "checked_in":
    case "in_progress":
      return "checked_in";
    case "completed":
      return "completed";
    case "cancelled":
    case "expired":
    case "declined":
      return "cancelled";
    case "no_show":
      return "no_show";
  }
}
