import { bookingOrders, bookings, on } from "@daybook/db";
import { and, gte, lt } from "drizzle-orm";
import { DomainError } from "../errors";
import type { Shop } from "./shop";
import { stepsOf } from "./steps";
import type { Visit } from "./visit";

export interface Played {
  readonly made: number;
  /** Somebody else had the time: as in life, the visit did not come about. */
  readonly refused: number;
}

/** Lets everything happen, in the order of its instants, up to `until`. What happened before is not done again. */
export async function play(shop: Shop, visits: readonly Visit[], until: Date): Promise<Played> {
  const known = await knownBookings(shop, visits);
  const playedUntil = Math.max(0, ...known.keys());
  const bookingIds = new Map<Visit, string>();
  for (const visit of visits) {
    const id = known.get(visit.madeAt.getTime());
    if (id) bookingIds.set(visit, id);
  }
  const steps = visits
    .flatMap((visit) =>
      stepsOf(shop.demo, visit)
        .filter(({ at }) => at <= until)
        .map((step) => ({ visit, step })),
    )
    .sort((a, b) => a.step.at.getTime() - b.step.at.getTime());
  let [made, refused] = [0, 0];
  for (const { visit, step } of steps) {
    const bookingId = bookingIds.get(visit);
    if (step.kind === "make") {
      if (bookingId || step.at.getTime() <= playedUntil) continue;
      const id = await unlessRefused(() => step.run(shop));
      if (id) bookingIds.set(visit, id);
      if (id) made++;
      else refused++;
    } else if (bookingId) {
      await unlessRefused(() => step.run(shop, bookingId));
    }
  }
  return { made, refused };
}

/** The demo's bookings by the instant at which they were made, which no other booking shares. */
async function knownBookings({ guest }: Shop, visits: readonly Visit[]) {
  const known = new Map<number, string>();
  const [first] = visits;
  if (!first) return known;
  const made = new Set(visits.map(({ madeAt }) => madeAt.getTime()));
  const span = 3 * 86_400_000; // a visit that was moved
  const from = new Date(Math.min(...visits.map(({ startsAt }) => startsAt.getTime())) - span);
  const until = new Date(Math.max(...visits.map(({ startsAt }) => startsAt.getTime())) + span);
  const rows = await guest(from).tenant.read((tx) =>
    tx
      .select({ id: bookings.id, placedAt: bookingOrders.placedAt })
      .from(bookings)
      .innerJoin(bookingOrders, on(bookings, bookings.orderId, bookingOrders))
      .where(and(gte(bookings.startsAt, from), lt(bookings.startsAt, until))),
  );
  for (const { id, placedAt } of rows)
    if (placedAt && made.has(placedAt.getTime())) known.set(placedAt.getTime(), id);
  return known;
}

async function unlessRefused<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}
