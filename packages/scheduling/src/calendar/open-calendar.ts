import type { Calendar, Minute, ScopeFacts, SpanSet } from "../types.ts";
import { expand } from "./expand.ts";
import { fold } from "./fold.ts";
import type { Piece } from "./piece.ts";
import { segments, type Segment } from "./segments.ts";

/** One calendar over one window: what it says, and the open time that makes. */
export interface OpenCalendar {
  readonly calendar: Calendar;
  /** Lowest first: of those that cover a minute, the last decides. */
  readonly pieces: readonly Piece[];
  readonly open: SpanSet;
  /** Its windows as grids and buffers count them, sorted by start. */
  readonly segments: readonly Segment[];
}

/** `open` is right within `[from, until)`; pieces and segments keep their true bounds beyond it. */
export function openCalendar(
  calendar: Calendar,
  facts: ScopeFacts,
  from: Minute,
  until: Minute,
): OpenCalendar {
  const levels = expand(calendar, facts, from, until);
  const pieces = levels.flatMap(({ opens, closes }) => [...opens, ...closes]);
  return { calendar, pieces, open: fold(levels), segments: segments(levels) };
}
