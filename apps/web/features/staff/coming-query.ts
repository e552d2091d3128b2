import type { RouterInputs } from "@daybook/api/client";

/** The one input of the list of bookings ahead, so that the page prefetches what the component asks for. */
export const comingBookings = {
  when: "upcoming" as const,
  statuses: ["pending_payment", "pending_approval", "confirmed", "checked_in", "in_progress"],
  limit: 50,
} satisfies RouterInputs["bookings"]["list"];
