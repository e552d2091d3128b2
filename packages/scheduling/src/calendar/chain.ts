import { intersect, subtract, union } from "../spans/algebra.ts";
import { noSpans, spanSet } from "../spans/span-set.ts";
import type { CalendarLevel, SpanSet } from "../types.ts";
import type { OpenCalendar } from "./open-calendar.ts";
import type { Piece } from "./piece.ts";

/** Whose parents are whose: each level narrows those of a smaller depth. */
const depth: Record<CalendarLevel, number> = { business: 0, location: 1, resource: 2, service: 2 };

/**
 * The open time of a chain: every calendar must be open, or be overreached by an extra opening of a more specific one.
 * Without any calendar nothing is open.
 */
export function openChain(chain: readonly OpenCalendar[]): SpanSet {
  const [first, ...rest] = chain;
  if (!first) return noSpans;
  return rest.reduce(
    (open, one) => intersect(open, openWithin(one, chain)),
    openWithin(first, chain),
  );
}

/** The open time of one calendar once the openings of more specific calendars of its chain reach beyond it. */
export function openWithin(one: OpenCalendar, chain: readonly OpenCalendar[]): SpanSet {
  let open = one.open;
  for (const opening of overreaching(one, chain)) {
    // A parent's hours give way; a parent's block of the same or a higher priority does not.
    const blocks = one.pieces.filter(
      (piece) => isBlock(piece) && piece.says.layer >= opening.says.layer,
    );
    open = union(open, subtract(spanSet([opening]), spanSet(blocks)));
  }
  return open;
}

export function overreaching(one: OpenCalendar, chain: readonly OpenCalendar[]): Piece[] {
  return chain
    .filter(({ calendar }) => depth[calendar.level] > depth[one.calendar.level])
    .flatMap(({ pieces }) => pieces.filter(({ says }) => says.beyondParents));
}

function isBlock({ says: { kind, opens } }: Piece): boolean {
  return !opens && (kind === "exception" || kind === "overlay");
}
