import type { businesses } from "@daybook/db";
import type { MemberContext } from "../context";
import type { Refusal } from "../errors";
import { isAllowed } from "../permissions";
import { localDayOf } from "./local-day";
import type { BookingRow } from "./lock";
import * as rules from "./rules";

/** For each thing staff can do with a booking: null, or why not. The same rules guard the commands. */
export type Actions = Record<
  | "checkIn"
  | "start"
  | "complete"
  | "noShow"
  | "takeBackNoShow"
  | "move"
  | "cancel"
  | "decide"
  | "editNote",
  Refusal | null
>;

export function actionsOf(
  booking: BookingRow,
  business: typeof businesses.$inferSelect,
  { now, member }: Pick<MemberContext, "now" | "member">,
): Actions {
  const day = localDayOf(booking.startsAt, booking.staffZone);
  const mayCorrect = isAllowed(member.role, "booking:correct");
  return {
    checkIn: rules.whyNotCheckIn(booking, day, now),
    start: rules.whyNotStart(booking),
    complete: rules.whyNotComplete(booking),
    noShow: rules.whyNotNoShow(booking, business, now),
    takeBackNoShow: rules.whyNotTakeBackNoShow(booking, day, now, mayCorrect),
    move: rules.whyNotReschedule(booking, business, "staff", now),
    // A reason can still be given, so its absence is no reason yet.
    cancel: rules.whyNotCancelByStaff(booking, "-", mayCorrect),
    decide: rules.whyNotDecide(booking, now),
    editNote: rules.whyNotEditNote(booking, now),
  };
}
