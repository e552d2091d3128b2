import type { SlotRefusal } from "../answers.ts";
import type { Minute, Span } from "../types.ts";

/** What can decide. `default` is a calendar's own answer where nothing else speaks (closed, or open). */
export type FactorKind =
  | "rule"
  | "break"
  | "exception"
  | "overlay"
  | "default"
  | "claim"
  | "busy"
  | "notice"
  | "horizon"
  | "party_size"
  | "inactive"
  | "not_tied"
  | "too_few"
  | "grid";

/** The smallest single change that takes this obstacle away. Times are half-open spans in minutes. */
export type Change =
  | ({ readonly kind: "open"; readonly calendarId: string } & Span)
  | {
      readonly kind: "lift";
      readonly what: "break" | "exception" | "overlay";
      readonly id: string;
      readonly calendarId: string;
    }
  | { readonly kind: "release"; readonly what: "claim" | "busy"; readonly id: string }
  | { readonly kind: "set_notice"; readonly minutes: number }
  | { readonly kind: "set_horizon"; readonly days: number }
  | { readonly kind: "set_party_size"; readonly partySize: number }
  | { readonly kind: "activate"; readonly resourceId: string }
  | { readonly kind: "assign_calendar"; readonly resourceId: string | null }
  | { readonly kind: "add_candidates"; readonly requirementKey: string; readonly count: number }
  | { readonly kind: "start_at"; readonly startsAt: Minute };

export interface Factor {
  readonly kind: FactorKind;
  readonly permits: boolean;
  /** Of the rule, break, exception, overlay, claim or outside time; of the calendar for a limit or a default. */
  readonly id: string | null;
  readonly label: string | null;
  readonly calendarId: string | null;
  readonly resourceId: string | null;
  /** The part of the needed time that it decides. */
  readonly span: Span | null;
  /** Null where it permits, and for a grid that has no start anywhere near. */
  readonly change: Change | null;
}

export interface ExplainedCandidate {
  readonly resourceIds: readonly string[];
  readonly combinationId: string | null;
  /** Whether it alone could take this requirement at this start. */
  readonly feasible: boolean;
  readonly factors: readonly Factor[];
}

export interface ExplainedRequirement {
  readonly stepKey: string;
  readonly requirementKey: string;
  readonly role: string;
  /** Whether enough candidates are feasible, each requirement taken by itself. */
  readonly met: boolean;
  readonly candidates: readonly ExplainedCandidate[];
}

export interface Explanation extends Span {
  readonly bookable: boolean;
  /** What `checkSlot` refuses with, or null. */
  readonly refusal: SlotRefusal | null;
  /** What concerns the visit as a whole: requirements that compete for the same people, the grid. */
  readonly factors: readonly Factor[];
  readonly requirements: readonly ExplainedRequirement[];
}
