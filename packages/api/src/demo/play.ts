import { bookingOrders, bookings, on } from "@daybook/db";
import { and, gte, lt } from "drizzle-orm";
import { DomainError } from "../errors";
import type { Shop } from "./shop";
import { stepsOf } from "./steps";
import type { Visit } from "./visit";

export interface Played {
  /** Bookings made now. */
  readonly made: number;
  /** Those that found their time taken: as in life, they did not come about. */
  readonly refused: number;
}

interface Scope {
  /** Earlier visits are ended if they are there, but not made any more. */
  readonly from: Date;
  readonly until: Date;
}

/**
 * Lets everything happen, in the order of its instants, up to `until`. Played again it goes on where it ended: up to the
 * latest booking it has made, everything has happened already.
 */
export async function play(shop: Shop, visits: readonly Visit[], scope: Scope): Promise<Played> {
  const known = await knownBookings(shop, visits);
  const playedUntil = new Date(Math.max(0, ...known.keys()));
  const bookingIds = new Map<Visit, string>();
  for (const visit of visits) {
    const id = known.get(visit.madeAt.getTime());
    if (id) bookingIds.set(visit, id);
  }
  const steps = visits
    .flatMap((visit) => stepsOf(shop.demo, visit).map((step) => ({ visit, step })))
    .filter(({ step }) => playedUntil < step.at && step.at <= scope.until)
    .sort((a, b) => a.step.at.getTime() - b.step.at.getTime());
  let [made, refused] = [0, 0];
  for (const { visit, step } of steps) {
    const bookingId = bookingIds.get(visit);
    if (step.kind === "change") {
      if (bookingId) await unlessRefused(() => step.run(shop, bookingId));
    } else if (visit.startsAt >= scope.from) {
      const id = await unlessRefused(() => step.run(shop));
      if (id) bookingIds.set(visit, id);
      if (id) made++;
      else refused++;
    }
  }
  return { made, refused };
}

/** The demo's bookings by the instant at which they were made, which no other booking shares. */
async function knownBookings({ guest }: Shop, visits: readonly Visit[]) {
  const [first, last] = [visits[0]?.startsAt, visits.at(-1)?.startsAt];
  const known = new Map<number, string>();
  if (!first || !last) return known;
  const made = new Set(visits.map(({ madeAt }) => madeAt.getTime()));
  const rows = await guest(last).tenant.read((tx) =>
    tx
      .select({ id: bookings.id, placedAt: bookingOrders.placedAt })
      .from(bookings)
      .innerJoin(bookingOrders, on(bookings, bookings.orderId, bookingOrders))
      // By the day: a visit may have been moved within it.
      .where(
        and(
          gte(bookings.startsAt, daysAfter(first, -1)),
          lt(bookings.startsAt, daysAfter(last, 1)),
        ),
      ),
  );
  for (const { id, placedAt } of rows)
    if (placedAt && made.has(placedAt.getTime())) known.set(placedAt.getTime(), id);
  return known;
}

const daysAfter = (at: Date, days: number) => new Date(at.getTime() + days * 86_400_000);

export async function unlessRefused<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}
