import type { bookings, bookingSnapshots, businesses, services } from "@daybook/db";
import type { Span } from "@daybook/scheduling";
import type { Refusal } from "../errors";
import { whyNotMove } from "./moves";

type BookingRow = typeof bookings.$inferSelect;
type Booking = Pick<BookingRow, "status" | "startsAt" | "endsAt" | "expiresAt">;
type Business = Pick<
  typeof businesses.$inferSelect,
  "noShowGraceMinutes" | "maxHoldExtensions" | "maxReschedules"
>;
type Policy = Pick<typeof bookingSnapshots.$inferSelect, "cancellation" | "cancellationMinutes">;

const minutesBefore = (at: Date, minutes: number) => new Date(at.getTime() - minutes * 60_000);

/** A waiting booking whose time has passed counts as gone, even where the job is late. */
export const hasLapsed = ({ expiresAt }: Pick<BookingRow, "expiresAt">, now: Date): boolean =>
  expiresAt !== null && expiresAt <= now;

/** What is internal is booked by staff only; what is private, by whoever has the link. */
export function whyNotBookable(
  service: Pick<typeof services.$inferSelect, "status" | "visibility"> | null,
  by: "visitor" | "staff",
): Refusal | null {
  if (!service) return null;
  const isOpen =
    service.status === "active" && (by === "staff" || service.visibility !== "internal");
  return isOpen ? null : "SERVICE_NOT_BOOKABLE";
}

/** Why this hold cannot become a booking now, or null. */
export function whyNotConfirm(booking: Booking, now: Date): Refusal | null {
  if (booking.status === "expired" || hasLapsed(booking, now)) return "HOLD_EXPIRED";
  return booking.status === "held" ? null : "ILLEGAL_MOVE";
}

export function whyNotExtend(
  booking: Booking & Pick<BookingRow, "holdExtensions">,
  { maxHoldExtensions }: Business,
  now: Date,
): Refusal | null {
  const refusal = whyNotConfirm(booking, now);
  if (refusal) return refusal;
  return booking.holdExtensions < maxHoldExtensions ? null : "NO_MORE_EXTENSIONS";
}

/** `day` is the local day of the place on which the booking begins, in epoch minutes. */
export function whyNotCheckIn(booking: Booking, day: Span, now: Date): Refusal | null {
  if (booking.status === "checked_in" || booking.status === "in_progress")
    return "ALREADY_CHECKED_IN";
  const refusal = whyNotMove(booking.status, "checked_in");
  if (refusal) return refusal;
  const minute = now.getTime() / 60_000;
  // The day of the visit, and for one that runs past midnight until it is over.
  const closes = Math.max(day.endsAt, booking.endsAt.getTime() / 60_000);
  return day.startsAt <= minute && minute < closes ? null : "CHECK_IN_NOT_TODAY";
}

/** By when a request is answered, or it lapses: the business's hours to think, and never after the start. */
export const answerDeadline = (
  { startsAt }: Pick<Booking, "startsAt">,
  { approvalHours }: Pick<typeof businesses.$inferSelect, "approvalHours">,
  now: Date,
): Date => new Date(Math.min(now.getTime() + approvalHours * 3_600_000, startsAt.getTime()));

export const whyNotStart = (booking: Booking): Refusal | null =>
  whyNotMove(booking.status, "in_progress");

export const whyNotComplete = (booking: Booking): Refusal | null =>
  whyNotMove(booking.status, "completed");

export function whyNotNoShow(
  booking: Booking,
  { noShowGraceMinutes }: Business,
  now: Date,
): Refusal | null {
  const refusal = whyNotMove(booking.status, "no_show");
  if (refusal) return refusal;
  return now >= minutesBefore(booking.startsAt, -noShowGraceMinutes) ? null : "NO_SHOW_TOO_EARLY";
}

/** A no-show is taken back by staff on the same local day; later it is a manager's correction. */
export function whyNotTakeBackNoShow(
  booking: Booking,
  day: Span,
  now: Date,
  mayCorrect: boolean,
): Refusal | null {
  if (booking.status !== "no_show") return "ILLEGAL_MOVE";
  const minute = now.getTime() / 60_000;
  return mayCorrect || minute < day.endsAt ? null : "TOO_LATE_TO_TAKE_BACK";
}

/** Why its customer cannot cancel this booking now, or null. */
export function whyNotCancel(booking: Booking, policy: Policy | null, now: Date): Refusal | null {
  if (
    booking.status === "checked_in" ||
    booking.status === "in_progress" ||
    booking.status === "no_show"
  )
    return "ILLEGAL_MOVE";
  const refusal = whyNotMove(booking.status, "cancelled");
  if (refusal) return refusal;
  if (now >= booking.startsAt) return "CANCELLATION_TOO_LATE";
  if (!policy || policy.cancellation === "always") return null;
  if (policy.cancellation === "never") return "CANCELLATION_NOT_ALLOWED";
  return now <= minutesBefore(booking.startsAt, policy.cancellationMinutes)
    ? null
    : "CANCELLATION_TOO_LATE";
}

/** Until when its customer can cancel by themselves, or null: never. */
export function cancellableUntil(
  { startsAt }: Pick<Booking, "startsAt">,
  { cancellation, cancellationMinutes }: Policy,
): Date | null {
  if (cancellation === "never") return null;
  return cancellation === "always" ? startsAt : minutesBefore(startsAt, cancellationMinutes);
}

/** Why staff cannot cancel this booking, or null: a visit under way, or a no-show, needs a reason. */
export function whyNotCancelByStaff(
  booking: Booking,
  reason: string | null,
  mayCorrect: boolean,
): Refusal | null {
  const refusal = whyNotMove(booking.status, "cancelled");
  if (refusal) return refusal;
  if (booking.status === "no_show" && !mayCorrect) return "TOO_LATE_TO_TAKE_BACK";
  const needsReason =
    booking.status === "checked_in" ||
    booking.status === "in_progress" ||
    booking.status === "no_show";
  return needsReason && !reason ? "REASON_REQUIRED" : null;
}

export function whyNotDecide(booking: Booking, now: Date): Refusal | null {
  if (booking.status !== "pending_approval")
    return booking.status === "expired" ? "APPROVAL_TOO_LATE" : "ILLEGAL_MOVE";
  return hasLapsed(booking, now) ? "APPROVAL_TOO_LATE" : null;
}

/** A change of time: staff as often as they like, a customer as often as the business allows. */
export function whyNotReschedule(
  booking: Booking & Pick<BookingRow, "rescheduleCount">,
  { maxReschedules }: Business,
  by: "customer" | "staff",
  now: Date,
): Refusal | null {
  if (booking.status !== "confirmed") return "ILLEGAL_MOVE";
  if (by === "staff") return null;
  if (now >= booking.startsAt) return "CANCELLATION_TOO_LATE";
  return booking.rescheduleCount < maxReschedules ? null : "RESCHEDULE_LIMIT";
}

/** The customer's note can be edited until the visit begins. */
export const whyNotEditNote = (booking: Booking, now: Date): Refusal | null =>
  now < booking.startsAt && whyNotMove(booking.status, "cancelled") === null
    ? null
    : "NOTE_TOO_LATE";
