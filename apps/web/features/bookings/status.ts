import type { RouterOutputs } from "@daybook/api/client";
import type { Status } from "@/components/status-mark";

export type BookingStatus = RouterOutputs["bookings"]["list"]["bookings"][number]["status"];

/** What each status looks like: eleven states, six looks. The word beside the mark tells the rest. */
export const statusLook: Record<BookingStatus, Status> = {
  held: "wait",
  pending_payment: "wait",
  pending_approval: "wait",
  confirmed: "firm",
  checked_in: "here",
  in_progress: "busy",
  completed: "done",
  cancelled: "lost",
  no_show: "lost",
  expired: "lost",
  declined: "lost",
};
