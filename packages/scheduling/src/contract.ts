import type { Explanation } from "./explain-types.ts";
import type {
  Claim,
  LanePlan,
  LocalDate,
  Minute,
  ScopeFacts,
  Slot,
  SlotCheck,
  SlotRequest,
  Span,
  SpanSet,
  Weekday,
  Window,
  World,
} from "./types.ts";

export declare function resolveSlots(world: World, request: SlotRequest, window: Window): Slot[];
export declare function daysWithSlots(
  world: World,
  request: SlotRequest,
  window: Window,
): LocalDate[];
export declare function nextAvailable(
  world: World,
  request: SlotRequest,
  from: Minute,
  count: number,
  until: Minute,
): Slot[];
export declare function checkSlot(world: World, request: SlotRequest, startsAt: Minute): SlotCheck;
export declare function explain(world: World, request: SlotRequest, startsAt: Minute): Explanation;
export declare function planLanes(
  claims: readonly Claim[],
  span: Span,
  lanes: number,
  now: Minute,
): LanePlan | null;

/** The span in which a loader must load claims and outside time so that the answers for `window` are right. Claims may be absent from this world. */
export declare function claimsWindow(world: World, request: SlotRequest, window: Window): Span;

/** Open time of a chain of calendars. */
export declare function openSpans(
  world: Pick<World, "calendars">,
  calendarIds: readonly string[],
  facts: ScopeFacts,
  window: Window,
): SpanSet;

/** What a staff calendar or an hours page draws of one local day: see `openDays`. */
export interface OpenDay {
  readonly date: LocalDate;
  readonly dayStartsAt: Minute;
  readonly dayEndsAt: Minute;
  /** Spans that start on this day, whole, even past its midnight; minutes are wall-clock minutes from this day's midnight. */
  readonly open: readonly (Span & { readonly startsMinute: number; readonly endsMinute: number })[];
  /** What made it so: windows, breaks by name, exceptions, overlays. */
  readonly entries: readonly DayEntry[];
}

export interface DayEntry extends Span {
  readonly kind: "rule" | "break" | "exception" | "overlay";
  readonly opens: boolean;
  readonly id: string;
  readonly label: string | null;
  readonly calendarId: string;
}

/** One entry per local day of `zone` from `from` through `until`, both inclusive. */
export declare function openDays(
  world: Pick<World, "calendars">,
  calendarIds: readonly string[],
  facts: ScopeFacts,
  days: { readonly from: LocalDate; readonly until: LocalDate; readonly zone: string },
): OpenDay[];

/** Zones. */
export declare function minuteAt(zone: string, date: LocalDate, minuteOfDay: number): Minute;
export declare function localDateAt(zone: string, minute: Minute): LocalDate;
export declare function minuteOfDayAt(zone: string, minute: Minute): number;
export declare function localDayBounds(zone: string, date: LocalDate): Span;
export declare function addDays(date: LocalDate, days: number): LocalDate;
export declare function weekdayOf(date: LocalDate): Weekday;
export declare function weekdayFromSundayZero(day: number): Weekday;
export declare function weekdayToSundayZero(weekday: Weekday): number;
/** Rounded down to the minute. */
export declare function minuteFromMillis(epochMilliseconds: number): Minute;
export declare function millisFromMinute(minute: Minute): number;
