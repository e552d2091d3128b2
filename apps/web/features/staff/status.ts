import type { Status } from "@/components/status-mark";
import type { BookingStatus } from "./types";

/** How each status looks. */
export const lookOf: Record<BookingStatus, Status> = {
  held: "wait",
  pending_payment: "wait",
  pending_approval: "wait",
  confirmed: "firm",
  checked_in: "here",
  in_progress: "busy",
  completed: "done",
  no_show: "lost",
  cancelled: "lost",
  expired: "lost",
  declined: "lost",
};
