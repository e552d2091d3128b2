import type { BoardBooking } from "../types";
import { pack, type Place } from "./pack";
import { clip, minuteOf, type Span, spanOf } from "./span";

/** A stretch in which a resource works for a booking, as one thing to look at, focus and drag. */
export interface Block extends Span, Place {
  readonly key: string;
  readonly booking: BoardBooking;
  readonly resourceId: string;
  /** What it occupies, buffers and set-up included. */
  readonly claim: Span;
  /** Which stretch of how many this resource has in the booking. */
  readonly part: number;
  readonly parts: number;
  readonly label: string | null;
}

/** Time within a booking in which this resource is free. */
export interface Gap extends Span, Place {
  readonly key: string;
  readonly booking: BoardBooking;
  /** Somebody else comes in it, as it is meant to be. */
  readonly isUsed: boolean;
}

type Stretch = Omit<Block, keyof Place>;

/** What a resource's column shows of these bookings between two instants. */
export function blocksOf(bookings: readonly BoardBooking[], resourceId: string, within: Span) {
  const stretches = bookings
    .flatMap((booking) => stretchesOf(booking, resourceId))
    .filter((stretch) => clip(stretch.claim, within));
  const places = pack(stretches.map((stretch) => stretch.claim));
  const blocks = stretches.map((stretch, index): Block => ({ ...stretch, ...places[index]! }));
  return { blocks, gaps: gapsOf(blocks) };
}

/** Steps that follow each other without a gap are one stretch. */
function stretchesOf(booking: BoardBooking, resourceId: string): Stretch[] {
  const stretches: Omit<Stretch, "part" | "parts">[] = [];
  for (const unit of booking.units) {
    for (const assignment of unit.assignments) {
      if (assignment.resourceId !== resourceId) continue;
      const { startsAt, endsAt } = spanOf(unit);
      const claim = {
        startsAt: Math.min(startsAt, minuteOf(assignment.claimStartsAt)),
        endsAt: Math.max(endsAt, minuteOf(assignment.claimEndsAt)),
      };
      const before = stretches.at(-1);
      if (before?.endsAt === startsAt) {
        const joined = { ...before.claim, endsAt: claim.endsAt };
        stretches[stretches.length - 1] = { ...before, endsAt, claim: joined };
      } else {
        const { id: key } = assignment;
        stretches.push({ key, booking, resourceId, startsAt, endsAt, claim, label: unit.label });
      }
    }
  }
  return stretches.map((stretch, index) => ({
    ...stretch,
    part: index + 1,
    parts: stretches.length,
  }));
}

const gapsOf = (blocks: readonly Block[]): Gap[] =>
  blocks.flatMap((block) => {
    const next = blocks.find(
      (other) => other.booking === block.booking && other.part === block.part + 1,
    );
    const span = { startsAt: block.claim.endsAt, endsAt: next?.claim.startsAt ?? 0 };
    if (!next || span.startsAt >= span.endsAt) return [];
    const { booking, lane, lanes, key } = block;
    const isUsed = blocks.some((other) => clip(other.claim, span) !== null);
    return [{ key: `after-${key}`, booking, lane, lanes, isUsed, ...span }];
  });
