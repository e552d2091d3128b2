import { bookingEvents } from "@daybook/db";
import { and, eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { asDomainError } from "../errors";
import { inHours, makeSalon, NOW, signIn } from "../testing";

/** Rounds of each race: enough to have met every order of events, few enough for every run. */
const ROUNDS = Number(process.env["RACE_ROUNDS"] ?? 200);
const AT_ONCE = 64;
const TIMEOUT = 170_000;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const outcomes = (results: PromiseSettledResult<unknown>[]) => ({
  won: results.filter((result) => result.status === "fulfilled").length,
  refused: results.flatMap((result) =>
    result.status === "rejected" ? [refusalOf(result.reason)] : [],
  ),
});
/** The refusal by name, whether the use case was called or its procedure; anything else in its own words. */
const refusalOf = (error: unknown) =>
  asDomainError(error)?.refusal ??
  (error instanceof Error ? asDomainError(error.cause)?.refusal : null) ??
  String(error);

type Home = Awaited<ReturnType<typeof signIn>>;
const homes: Home[] = [];

/** A start on the grid, one per round, within the hours before and after the clocks change. */
const startOf = (round: number) =>
  inHours(24 * (1 + Math.floor(round / 12)) + (round % 12) * 0.5 + 1);

describe("races for a time", () => {
  it(
    "[8.4] 64 at once for one slot: one wins, 63 are told, also when they come a few milliseconds apart",
    { timeout: TIMEOUT },
    async () => {
      const home = await signIn("owner");
      homes.push(home);
      const { rush } = await makeSalon(home);
      for (let round = 0; round < ROUNDS; round++) {
        const attempts = Array.from({ length: AT_ONCE }, async (_, i) => {
          if (round % 2) await wait((i * 40) / AT_ONCE);
          return rush(startOf(round));
        });
        const { won, refused } = outcomes(await Promise.allSettled(attempts));
        expect({ round, won, refused: new Set(refused) }).toEqual({
          round,
          won: 1,
          refused: new Set(["SLOT_TAKEN"]),
        });
      }
    },
  );

  it(
    "[7.7] 64 at once for any of two stylists: exactly two win",
    { timeout: TIMEOUT },
    async () => {
      const home = await signIn("owner");
      homes.push(home);
      const { rush } = await makeSalon(home, { chairs: 2 });
      for (let round = 0; round < ROUNDS; round++) {
        const attempts = Array.from({ length: AT_ONCE }, async (_, i) => {
          if (round % 2) await wait((i * 40) / AT_ONCE);
          return rush(startOf(round));
        });
        const { won, refused } = outcomes(await Promise.allSettled(attempts));
        expect({ round, won, refused: new Set(refused) }).toEqual({
          round,
          won: 2,
          refused: new Set(["SLOT_TAKEN"]),
        });
      }
    },
  );

  it("[8.1] 64 on a lapsed hold: one winner, one expiry event", { timeout: TIMEOUT }, async () => {
    const home = await signIn("owner");
    homes.push(home);
    const { rush } = await makeSalon(home);
    const later = new Date(NOW.getTime() + 10 * 60_000);
    for (let round = 0; round < ROUNDS; round++) {
      const first = await rush(startOf(round));
      const attempts = Array.from({ length: AT_ONCE }, async (_, i) => {
        if (round % 2) await wait((i * 40) / AT_ONCE);
        return rush(startOf(round), later);
      });
      const { won } = outcomes(await Promise.allSettled(attempts));
      const expiries = await home.tenant.read((tx) =>
        tx
          .select()
          .from(bookingEvents)
          .where(
            and(eq(bookingEvents.bookingId, first.bookingId), eq(bookingEvents.kind, "expired")),
          ),
      );
      expect({ round, won, expiries: expiries.length }).toEqual({ round, won: 1, expiries: 1 });
    }
  });

  it(
    "cancelling against re-laning: no deadlock reaches anybody",
    { timeout: TIMEOUT },
    async () => {
      const home = await signIn("owner");
      homes.push(home);
      const { wanted, rush, maya } = await makeSalon(home);
      await home.tenant.write((tx) =>
        tx.execute(sql`update resources set lanes = 3 where id = ${maya.id}`),
      );
      for (let round = 0; round < ROUNDS; round++) {
        const at = (half: number) => new Date(startOf(round * 3 + half).getTime());
        const made = await Promise.all(
          [0, 1, 2].map((half) =>
            home.api.bookings.create({
              ...wanted,
              startsAt: at(half),
              customer: { contact: { name: `Guest ${half}` } },
            }),
          ),
        );
        const results = await Promise.allSettled([
          ...made.map(async ({ bookingId }, i) => {
            await wait(i * 3);
            return home.api.bookings.cancel({ bookingId });
          }),
          ...[0, 1, 2].map((half) => rush(at(half))),
        ]);
        const { refused } = outcomes(results);
        expect(refused.filter((refusal) => refusal !== "SLOT_TAKEN")).toEqual([]);
      }
    },
  );

  it("[8.4] after all of them no two active claims overlap on one lane", async () => {
    for (const home of homes) {
      const overlaps = await home.tenant.read((tx) =>
        tx.execute(sql`
          select a.id, b.id from resource_claims a join resource_claims b
          on a.business_id = b.business_id and a.resource_id = b.resource_id and a.lane = b.lane and a.id < b.id
          and a.starts_at < b.ends_at and b.starts_at < a.ends_at
          where a.status = 'active' and b.status = 'active'`),
      );
      expect([...overlaps]).toEqual([]);
    }
  });
});
