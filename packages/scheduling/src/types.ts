/** Integer minutes since the Unix epoch. */
export type Minute = number;

/** A day on a wall calendar, `YYYY-MM-DD`. It is 23, 24 or 25 hours long where clocks change. */
export type LocalDate = string;

/** 1 Monday … 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * A set of minutes as flat bounds `[s0, e0, s1, e1, …]`: half-open spans, sorted, disjoint, never touching, none empty.
 * Made by `spanSet` and by the functions that take one; nothing else writes into it.
 */
export type SpanSet = Int32Array;

/** `[startsAt, endsAt)`. */
export interface Span {
  readonly startsAt: Minute;
  readonly endsAt: Minute;
}

/** The starts asked for: `[from, until)`. */
export interface Window {
  readonly from: Minute;
  readonly until: Minute;
}

/**
 * What a rule, exception or overlay is narrowed to. A list that is given must contain the fact; a fact that is not
 * given is in no list, so that "mornings only for service A" opens nothing for a visit without a service.
 */
export interface Scope {
  readonly serviceIds?: readonly string[] | null;
  readonly locationIds?: readonly string[] | null;
  readonly modes?: readonly string[] | null;
}

export interface ScopeFacts {
  readonly serviceId?: string | null;
  readonly locationId?: string | null;
  readonly mode?: string | null;
}

/** A window of the local day: `0 <= startsMinute < 1440`, `startsMinute < endsMinute <= startsMinute + 1440`. */
export interface DayWindow {
  readonly startsMinute: number;
  readonly endsMinute: number;
}

/** Minutes from the midnight of the day on which the rule's window starts, so past midnight it is 1440 and more. */
export interface RuleBreak extends DayWindow {
  readonly id: string;
  readonly name: string;
}

export interface Rule extends DayWindow {
  readonly id: string;
  readonly label?: string | null;
  readonly weekday: Weekday;
  readonly breaks: readonly RuleBreak[];
  /** First and last local day on which a window may start, both inclusive. */
  readonly validFrom?: LocalDate | null;
  readonly validUntil?: LocalDate | null;
  /** Where two rules overlap the higher decides (break, interval, buffers); at equal priority a break closes. */
  readonly priority: number;
  /** The overlay it belongs to; without one it is a rule of the calendar's base. */
  readonly overlayId?: string | null;
  readonly intervalMinutes?: number | null;
  readonly bufferBeforeMinutes?: number | null;
  readonly bufferAfterMinutes?: number | null;
  readonly scope?: Scope | null;
}

export type ExceptionKind = "blocked" | "available" | "hours";

/**
 * A dated override. Either local days `from..until` (inclusive, with the windows of each day; none means the whole
 * local day, and for `hours` closed) or, not for `hours`, one instant range.
 */
export interface Exception {
  readonly id: string;
  readonly label?: string | null;
  readonly reason?: string | null;
  readonly kind: ExceptionKind;
  readonly when:
    | {
        readonly from: LocalDate;
        readonly until: LocalDate;
        readonly windows?: readonly DayWindow[] | null;
      }
    | Span;
  /** `available` only: also where the calendars it narrows are closed by their hours. Their blocks still stand. */
  readonly beyondParents?: boolean | null;
  /** `defaultExceptionPriority` where absent. In an overlay, the overlay's priority counts instead. */
  readonly priority?: number | null;
  readonly overlayId?: string | null;
  readonly scope?: Scope | null;
}

/**
 * How an overlay combines while it is active and valid: `replace` puts its rules in the place of the base rules, day by
 * day; `add` opens its rules besides them; `block` closes its rules' windows, or its whole validity where it has none.
 */
export type OverlayMode = "replace" | "add" | "block";

/** A named layer (season, emergency) that is switched as one. Base rules stand at priority 0, exceptions at 100. */
export interface Overlay {
  readonly id: string;
  readonly label?: string | null;
  readonly kind?: string | null;
  readonly mode: OverlayMode;
  readonly priority: number;
  readonly active: boolean;
  readonly validFrom?: LocalDate | null;
  readonly validUntil?: LocalDate | null;
  readonly scope?: Scope | null;
}

/** What a calendar is bound to. Its parents are the levels before it; `resource` and `service` are no parents of each other. */
export type CalendarLevel = "business" | "location" | "resource" | "service";

/** `window`: from each window's own start. `clock`: at multiples of the interval since local midnight. `flush`: restarts after what occupies. */
export type GridKind = "window" | "clock" | "flush";

export interface Calendar {
  readonly id: string;
  readonly label?: string | null;
  readonly level: CalendarLevel;
  /** IANA name. */
  readonly zone: string;
  /** True: open unless closed. False: closed unless opened by a rule or an exception. */
  readonly openByDefault: boolean;
  readonly rules: readonly Rule[];
  readonly exceptions: readonly Exception[];
  readonly overlays: readonly Overlay[];
  /** The most specific calendar that has one (or a rule with one) owns the grid. */
  readonly intervalMinutes?: number | null;
  readonly grid: GridKind;
  readonly bufferBeforeMinutes: number;
  readonly bufferAfterMinutes: number;
  /** Buffers must lie in this calendar's open time too; else they only clear other claims. */
  readonly buffersStayInside: boolean;
  readonly noticeMinutes?: number | null;
  readonly horizonDays?: number | null;
}

/** What a booking occupies of a resource, buffers and set-up included. */
export interface Claim extends Span {
  readonly id: string;
  readonly bookingId: string;
  /** From 1. */
  readonly lane: number;
  /** From this minute on the claim counts as gone. Absent when firm. */
  readonly expiresAt?: Minute | null;
}

/** Time taken in an outside calendar, or by maintenance: every lane of the resource. */
export interface Busy extends Span {
  readonly id: string;
  readonly label?: string | null;
}

export interface Resource {
  readonly id: string;
  readonly label?: string | null;
  readonly kind: string;
  /** Its own part of the chain: its location's calendar where it has one, and its own. */
  readonly calendarIds: readonly string[];
  /** Bookings at once. */
  readonly lanes: number;
  /** Numbered seats: a booking needs one lane for its whole span and no claim is ever moved. */
  readonly lanesAreNamed?: boolean | null;
  /** People in one booking; a null maximum is none. */
  readonly capacityMin: number;
  readonly capacityMax: number | null;
  readonly active: boolean;
  /** Breaks ties between candidates of equal rank; then the id does. */
  readonly sortOrder: number;
  readonly setupMinutes: number;
  readonly teardownMinutes: number;
  /**
   * Active claims, in any order, that reach into `claimsWindow`; with several anonymous lanes all that end after its
   * start, since claims that are moved between lanes must not meet one that was not loaded.
   */
  readonly claims: readonly Claim[];
  readonly busy: readonly Busy[];
}

/** Resources joined for one party; a booking claims each of them. */
export interface Combination {
  readonly id: string;
  readonly label?: string | null;
  readonly resourceIds: readonly string[];
  readonly capacityMin: number;
  readonly capacityMax: number | null;
}

/** One consistent snapshot of what a request may touch. */
export interface World {
  readonly calendars: readonly Calendar[];
  readonly resources: readonly Resource[];
  readonly combinations: readonly Combination[];
}

export type Candidate =
  | { readonly resourceId: string; readonly rank: number }
  | { readonly combinationId: string; readonly rank: number };

export interface Requirement {
  readonly key: string;
  readonly role: string;
  readonly candidates: readonly Candidate[];
  /** How many different candidates are needed at once. */
  readonly quantity: number;
  /** The same candidates in every step whose requirement has this tie (and the same quantity). */
  readonly tie?: string | null;
  /** `best_fit` puts the fewest spare seats first, then the fewest tables, then the rank. Default `rank`. */
  readonly choice?: "rank" | "best_fit" | null;
}

export interface Step {
  readonly key: string;
  readonly durationMinutes: number;
  /** Time after it in which nobody is needed; after the last step it counts for nothing. */
  readonly gapAfterMinutes: number;
  readonly bufferBeforeMinutes: number;
  readonly bufferAfterMinutes: number;
  readonly requirements: readonly Requirement[];
}

export interface SlotRequest extends ScopeFacts {
  /** The calendars that govern the whole visit: business, location, service. */
  readonly calendarIds: readonly string[];
  /** The first requirement of the first step that has one leads: its candidates' grid, its count in `remaining`. */
  readonly steps: readonly Step[];
  readonly partySize: number;
  /** The larger of this and what the calendars ask for. */
  readonly noticeMinutes: number;
  /** The smaller of this and what the calendars allow; 0 is today only, null no limit. */
  readonly horizonDays: number | null;
  /** Days of `daysWithSlots` are this zone's. */
  readonly displayZone: string;
  /** The current minute, rounded down. */
  readonly now: Minute;
  /** Staff and imports: `waived` drops notice, horizon and the past. */
  readonly limits?: "enforced" | "waived" | null;
  /** Staff: `any` accepts a start off the grid. For lists it makes every minute a start. */
  readonly starts?: "grid" | "any" | null;
  /** A booking on the move: its own claims count as gone. */
  readonly movingBookingId?: string | null;
}
