import type { Rule, Span } from "../types.ts";

/** Where an exception stands among the layers if it does not say: above seasons, below emergencies. */
export const defaultExceptionPriority = 100;

/** The order within a layer of what is stronger than each of its rules. */
export const aboveRules = Number.MAX_SAFE_INTEGER;

/**
 * One thing that a calendar says, wherever it says it. Statements are applied from the lowest layer up, within a layer
 * from the lowest order up, and at one height openings before closings: the highest that covers a minute decides it.
 */
export interface Statement {
  readonly kind: "default" | "rule" | "break" | "exception" | "overlay";
  readonly opens: boolean;
  readonly layer: number;
  readonly order: number;
  readonly id: string;
  readonly label: string | null;
  /** The rule whose window this is; its interval and buffers count in it. */
  readonly rule: Rule | null;
  /**
   * Where starts are counted from the start of its pieces: 2 for weekly windows and the hours in their place, 1 for the
   * days of a calendar that is open by default, 0 for an extra opening, which never moves their grid. Null for closings.
   */
  readonly gridRank: 0 | 1 | 2 | null;
  readonly beyondParents: boolean;
}

/** One span of which a statement speaks. */
export interface Piece extends Span {
  readonly says: Statement;
}

/** The pieces of one height. */
export interface Level {
  readonly layer: number;
  readonly order: number;
  readonly opens: Piece[];
  readonly closes: Piece[];
}

export function statement(
  given: Pick<Statement, "kind" | "opens" | "layer" | "order" | "id"> & Partial<Statement>,
): Statement {
  return { label: null, rule: null, gridRank: null, beyondParents: false, ...given };
}
