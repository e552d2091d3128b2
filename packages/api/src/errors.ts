import type { TRPC_ERROR_CODE_KEY } from "@trpc/server";
import { DrizzleQueryError } from "drizzle-orm";
import postgres from "postgres";
import type { ComingBooking } from "./coming-bookings";

const no = (code: TRPC_ERROR_CODE_KEY, message: string) => ({ code, message });

/** Every reason to refuse, with the sentence a customer understands. The key is the contract; `code` is for HTTP. */
export const refusals = {
  // Finding and holding a time
  SLOT_TAKEN: no("CONFLICT", "That time has just been taken."),
  OUTSIDE_HOURS: no("UNPROCESSABLE_CONTENT", "That time is outside the opening hours."),
  OFF_GRID: no("UNPROCESSABLE_CONTENT", "Bookings do not start at that minute."),
  TOO_SOON: no("UNPROCESSABLE_CONTENT", "That time is too soon to be booked."),
  TOO_FAR: no("UNPROCESSABLE_CONTENT", "That time is too far ahead to be booked."),
  NO_CAPACITY: no("UNPROCESSABLE_CONTENT", "There is no place for a party of this size."),
  NO_RESOURCE: no("UNPROCESSABLE_CONTENT", "Nobody is set up to do this yet."),
  NOT_OFFERED_HERE: no("UNPROCESSABLE_CONTENT", "This is not offered at that place."),
  DURATION_OUT_OF_RANGE: no("UNPROCESSABLE_CONTENT", "This takes longer than can be booked here."),
  HOLD_NOT_FOUND: no("NOT_FOUND", "This hold does not exist any more."),
  HOLD_EXPIRED: no("CONFLICT", "The time was held for you, and the hold has ended."),
  HOLD_LIMIT: no(
    "TOO_MANY_REQUESTS",
    "Too many times are being held at once. Please wait a few minutes.",
  ),
  NO_MORE_EXTENSIONS: no("UNPROCESSABLE_CONTENT", "This hold cannot be kept any longer."),
  IDEMPOTENCY_MISMATCH: no("CONFLICT", "This request was already made with other details."),
  CONTACT_REQUIRED: no("UNPROCESSABLE_CONTENT", "Please give an e-mail address or a phone number."),
  PHONE_INVALID: no("UNPROCESSABLE_CONTENT", "This is not a phone number we can reach."),
  // The life of a booking
  BOOKING_NOT_FOUND: no("NOT_FOUND", "That booking does not exist."),
  ILLEGAL_MOVE: no("CONFLICT", "That cannot be done with this booking any more."),
  BOOKING_CHANGED: no("CONFLICT", "Somebody has changed this booking meanwhile."),
  ALREADY_CHECKED_IN: no("CONFLICT", "This customer has already been checked in."),
  CHECK_IN_NOT_TODAY: no("UNPROCESSABLE_CONTENT", "Check-in is open on the day of the booking."),
  NO_SHOW_TOO_EARLY: no(
    "UNPROCESSABLE_CONTENT",
    "A no-show can be marked once the customer is late.",
  ),
  TOO_LATE_TO_TAKE_BACK: no("UNPROCESSABLE_CONTENT", "This can no longer be taken back here."),
  CANCELLATION_NOT_ALLOWED: no(
    "UNPROCESSABLE_CONTENT",
    "This booking cannot be cancelled online. Please call.",
  ),
  CANCELLATION_TOO_LATE: no(
    "UNPROCESSABLE_CONTENT",
    "It is too late to cancel this booking online. Please call.",
  ),
  REASON_REQUIRED: no("UNPROCESSABLE_CONTENT", "Please say why."),
  RESCHEDULE_LIMIT: no(
    "UNPROCESSABLE_CONTENT",
    "This booking has been moved as often as it may be.",
  ),
  APPROVAL_TOO_LATE: no("CONFLICT", "The time to answer this request has passed."),
  NOTE_TOO_LATE: no("UNPROCESSABLE_CONTENT", "The note can be changed until the visit begins."),
  LINK_NOT_VALID: no("NOT_FOUND", "This link is not valid any more."),
  // Businesses and the people in them
  BUSINESS_NOT_FOUND: no("NOT_FOUND", "There is no business at this address."),
  SLUG_TAKEN: no("CONFLICT", "This address is already in use."),
  SLUG_RESERVED: no("UNPROCESSABLE_CONTENT", "This address is reserved."),
  ZONE_CHANGE_UNCONFIRMED: no(
    "CONFLICT",
    "Coming bookings keep their instants when the zone changes. Please confirm.",
  ),
  MEMBER_NOT_FOUND: no("NOT_FOUND", "That member does not exist."),
  LAST_OWNER: no("CONFLICT", "A business needs at least one owner."),
  ROLE_TOO_HIGH: no("FORBIDDEN", "Nobody can give or change a role above their own."),
  ALREADY_MEMBER: no("CONFLICT", "This person is already a member."),
  ALREADY_INVITED: no("CONFLICT", "This address has already been invited."),
  INVITATION_NOT_FOUND: no("NOT_FOUND", "This invitation does not exist."),
  INVITATION_EXPIRED: no("CONFLICT", "This invitation has expired."),
  INVITATION_USED: no("CONFLICT", "This invitation has already been used."),
  INVITATION_DECLINED: no("CONFLICT", "This invitation has been declined."),
  INVITATION_REVOKED: no("CONFLICT", "This invitation has been withdrawn."),
  INVITATION_OTHER_EMAIL: no("FORBIDDEN", "This invitation was sent to another e-mail address."),
  EMAIL_UNVERIFIED: no("FORBIDDEN", "Please confirm your e-mail address first."),
  NO_ACTIVE_BUSINESS: no("FORBIDDEN", "You are not working in a business at the moment."),
  // Set-up
  NOT_FOUND: no("NOT_FOUND", "That does not exist."),
  LOCATION_NOT_FOUND: no("NOT_FOUND", "That place does not exist."),
  LAST_LOCATION: no("CONFLICT", "A business needs at least one place."),
  SERVICE_NOT_FOUND: no("NOT_FOUND", "That service does not exist."),
  SERVICE_NOT_BOOKABLE: no("UNPROCESSABLE_CONTENT", "This service cannot be booked."),
  SERVICE_SLUG_TAKEN: no("CONFLICT", "Another service already has this address."),
  CAPACITY_OUT_OF_RANGE: no(
    "UNPROCESSABLE_CONTENT",
    "The smallest party cannot be larger than the largest.",
  ),
  STEPS_DO_NOT_ADD_UP: no(
    "UNPROCESSABLE_CONTENT",
    "The steps and their gaps must add up to the duration.",
  ),
  RESOURCE_NOT_FOUND: no("NOT_FOUND", "That resource does not exist."),
  RESOURCE_WITHOUT_PLACE: no(
    "UNPROCESSABLE_CONTENT",
    "This kind of resource stands at exactly one place.",
  ),
  RULES_OVERLAP: no("UNPROCESSABLE_CONTENT", "Two opening windows overlap."),
  BREAK_OUTSIDE_WINDOW: no("UNPROCESSABLE_CONTENT", "A break lies outside its opening window."),
  HOURS_CHANGED: no("CONFLICT", "Somebody has changed these hours meanwhile."),
  DAY_ALREADY_HAS_HOURS: no("CONFLICT", "This day already has other hours."),
  EXCEPTION_NOT_FOUND: no("NOT_FOUND", "That exception does not exist."),
  CUSTOMER_NOT_FOUND: no("NOT_FOUND", "That customer does not exist."),
  CUSTOMER_EXISTS: no("CONFLICT", "Another customer already has this e-mail address."),
  CUSTOMER_TWO_LOGINS: no("CONFLICT", "Each of these customers has a login of their own."),
  STILL_REFERENCED: no("CONFLICT", "Bookings refer to this, so it cannot be removed."),
  LOCATION_NOT_YOURS: no("FORBIDDEN", "You do not work at that place."),
  TIME_OFF_DECIDED: no("CONFLICT", "This request has already been decided."),
  TIME_OFF_OWN: no("FORBIDDEN", "Nobody decides their own request."),
  // The edge
  TOO_MANY_REQUESTS: no("TOO_MANY_REQUESTS", "Too many requests. Please wait a moment."),
} as const satisfies Record<string, { code: TRPC_ERROR_CODE_KEY; message: string }>;

export type Refusal = keyof typeof refusals;

/** What a refusal carries besides its sentence: fields to mark, alternatives to offer. Nothing personal. */
export interface RefusalDetails {
  /** The input field to mark. */
  readonly field?: string;
  /** The nearest times that can be had instead. */
  readonly alternatives?: readonly { startsAt: Date; endsAt: Date; remaining: number }[];
  readonly retryAfterSeconds?: number;
  /** How many bookings it concerns. */
  readonly count?: number;
  /** What stands in the way, as a list of work. */
  readonly bookings?: readonly ComingBooking[];
  /** What could be had instead of a name or address that is taken. */
  readonly suggestion?: string;
  /** The rows of the input that clash, counted from 0. */
  readonly rows?: readonly number[];
  /** An instant the sentence speaks of (checked in at, expires at). */
  readonly at?: Date;
}

/** Thrown by use cases, never returned: a throw is what rolls the transaction back. */
export class DomainError extends Error {
  readonly refusal: Refusal;
  readonly details: RefusalDetails;
  constructor(refusal: Refusal, details: RefusalDetails = {}) {
    super(refusals[refusal].message);
    this.name = "DomainError";
    this.refusal = refusal;
    this.details = details;
  }
}

/** `refuse(whyNotCancel(booking, policy, now))`: throws where there is a reason. */
export function refuse(refusal: Refusal | null, details?: RefusalDetails): void {
  if (refusal) throw new DomainError(refusal, details);
}

/** The row, or the refusal where there is none. */
export function found<T>(row: T | null | undefined, refusal: Refusal): T {
  if (row === null || row === undefined) throw new DomainError(refusal);
  return row;
}

/** Constraints that are rules of the business: a race that both requests win in memory is decided in the table. */
const refusalByConstraint: Record<string, Refusal> = {
  resource_claims_no_overlap: "SLOT_TAKEN",
  businesses_slug: "SLUG_TAKEN",
  business_slugs_pkey: "SLUG_TAKEN",
  businesses_slug_reserved: "SLUG_RESERVED",
  services_slug: "SERVICE_SLUG_TAKEN",
  customers_email: "CUSTOMER_EXISTS",
  invitations_one_pending: "ALREADY_INVITED",
  members_user: "ALREADY_MEMBER",
  availability_exceptions_one_per_day: "DAY_ALREADY_HAS_HOURS",
  assignments_works_here: "NOT_OFFERED_HERE",
  assignments_can_perform: "NO_RESOURCE",
  // An id of the right type that is nobody's here: foreign keys are composite, so another business's counts as none.
  member_locations_location: "LOCATION_NOT_FOUND",
  invitation_locations_location: "LOCATION_NOT_FOUND",
  service_locations_location: "LOCATION_NOT_FOUND",
  resource_locations_location: "LOCATION_NOT_FOUND",
  table_combinations_location: "LOCATION_NOT_FOUND",
  sections_location: "LOCATION_NOT_FOUND",
  customers_location: "LOCATION_NOT_FOUND",
  resource_services_service: "SERVICE_NOT_FOUND",
  resource_services_resource: "RESOURCE_NOT_FOUND",
  table_combination_members_resource: "RESOURCE_NOT_FOUND",
  services_group: "NOT_FOUND",
  service_extras_extra: "NOT_FOUND",
  resources_section: "NOT_FOUND",
  // Two first saves of one week: whoever comes second has not seen the other's.
  calendar_bindings_one_business: "HOURS_CHANGED",
  calendar_bindings_one_location: "HOURS_CHANGED",
  calendar_bindings_one_resource: "HOURS_CHANGED",
  calendar_bindings_one_service: "HOURS_CHANGED",
  availability_rules_service: "SERVICE_NOT_FOUND",
  availability_rules_location: "LOCATION_NOT_FOUND",
  availability_exceptions_service: "SERVICE_NOT_FOUND",
  availability_exceptions_location: "LOCATION_NOT_FOUND",
  calendar_bindings_location: "LOCATION_NOT_FOUND",
  calendar_bindings_resource: "RESOURCE_NOT_FOUND",
  calendar_bindings_service: "SERVICE_NOT_FOUND",
  staff_profiles_one_per_member: "ALREADY_MEMBER",
  resource_locations_fixed: "RESOURCE_WITHOUT_PLACE",
};

/** The constraint that a driver's error names; a Postgres distributed by tenant appends the shard's number. */
export function violatedConstraint(error: unknown): string | null {
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  if (!(cause instanceof postgres.PostgresError)) return null;
  return cause.constraint_name?.replace(/_\d{4,}$/, "") ?? null;
}

export function asDomainError(error: unknown): DomainError | null {
  if (error instanceof DomainError) return error;
  const refusal = refusalByConstraint[violatedConstraint(error) ?? ""];
  return refusal ? new DomainError(refusal) : null;
}
