import { describe, expect, it } from "vitest";
import { pack } from "./pack";

const spans = (...pairs: [number, number][]) =>
  pairs.map(([startsAt, endsAt]) => ({ startsAt, endsAt }));

describe("blocks of one column", () => {
  it("have its whole width where they only touch", () => {
    expect(pack(spans([0, 30], [30, 60]))).toEqual([
      { lane: 0, lanes: 1 },
      { lane: 0, lanes: 1 },
    ]);
  });

  it("stand side by side where they overlap, and alone again afterwards", () => {
    expect(pack(spans([0, 60], [30, 90], [60, 120], [120, 150]))).toEqual([
      { lane: 0, lanes: 2 },
      { lane: 1, lanes: 2 },
      { lane: 0, lanes: 2 },
      { lane: 0, lanes: 1 },
    ]);
  });

  it("keep the order they were given in", () => {
    expect(pack(spans([60, 90], [0, 70]))).toEqual([
      { lane: 1, lanes: 2 },
      { lane: 0, lanes: 2 },
    ]);
  });

  it("never cover each other, whatever the day looks like", () => {
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    for (let round = 0; round < 200; round++) {
      const day = Array.from({ length: 1 + random(12) }, () => {
        const startsAt = random(300);
        return { startsAt, endsAt: startsAt + 1 + random(90) };
      });
      const places = pack(day);
      for (const [i, a] of day.entries()) {
        expect(places[i]!.lane).toBeLessThan(places[i]!.lanes);
        for (const [j, b] of day.entries()) {
          if (i === j || a.endsAt <= b.startsAt || b.endsAt <= a.startsAt) continue;
          expect(places[i]!.lanes).toBe(places[j]!.lanes);
          expect(places[i]!.lane).not.toBe(places[j]!.lane);
        }
      }
    }
  });
});
