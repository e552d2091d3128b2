import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Span } from "../types.ts";
import { planLanes, planLanesFor, type LaneClaim } from "./plan-lanes.ts";

const now = 0;
const taken = (
  lane: number,
  startsAt: number,
  endsAt: number,
  expiresAt: number | null = null,
): LaneClaim => ({
  id: `${lane}:${startsAt}`,
  lane,
  startsAt,
  endsAt,
  expiresAt,
});

describe("planLanes", () => {
  it("takes the first lane that is free throughout", () => {
    const claims = [taken(1, 10, 20), taken(2, 30, 40)];
    expect(planLanes(claims, { startsAt: 15, endsAt: 25 }, 2, now)).toEqual({ lane: 2, moves: [] });
  });

  it("moves a claim that has not begun where every lane is partly taken", () => {
    const claims = [taken(1, 10, 20), taken(2, 20, 30)];
    expect(planLanes(claims, { startsAt: 10, endsAt: 30 }, 2, now)).toEqual({
      lane: 2,
      moves: [{ claimId: "2:20", fromLane: 2, toLane: 1 }],
    });
  });

  it("never moves what has begun, nor a named lane, nor what has ended", () => {
    const claims = [taken(1, 10, 20), taken(2, 20, 30)];
    expect(planLanes(claims, { startsAt: 10, endsAt: 30 }, 2, 15)).toBeNull();
    expect(
      planLanesFor(claims, [{ startsAt: 10, endsAt: 30 }], { lanes: 2, areNamed: true }, now),
    ).toBeNull();
  });

  it("lays several spans at once, and leaves what has begun where it is", () => {
    const claims = [taken(1, 2, 4), taken(1, 10, 20), taken(2, 20, 30)];
    const spans = [
      { startsAt: 1, endsAt: 3 },
      { startsAt: 10, endsAt: 30 },
    ];
    expect(planLanesFor(claims, spans, { lanes: 2, areNamed: false }, 3)).toEqual({
      lanes: [2, 2],
      moves: [{ claimId: "2:20", fromLane: 2, toLane: 1 }],
    });
  });

  it("counts a hold until it lapses", () => {
    const held = [taken(1, 10, 20, 5)];
    expect(planLanes(held, { startsAt: 10, endsAt: 20 }, 1, 4)).toBeNull();
    expect(planLanes(held, { startsAt: 10, endsAt: 20 }, 1, 5)).toEqual({ lane: 1, moves: [] });
  });

  it("fits a claim in if and only if the count never reaches the lanes, and then no two overlap", () => {
    fc.assert(
      fc.property(anyLaid, anySpan, fc.integer({ min: 1, max: 4 }), (claims, span, lanes) => {
        const plan = planLanes(claims, span, lanes, now);
        const minutes = Array.from(
          { length: span.endsAt - span.startsAt },
          (_, i) => span.startsAt + i,
        );
        const count = (m: number) =>
          claims.filter((one) => one.startsAt <= m && m < one.endsAt).length;
        expect(plan !== null).toBe(minutes.every((m) => count(m) < lanes));
        if (!plan) return;

        const rows = claims.map((one) => {
          const move = plan.moves.find(({ claimId }) => claimId === one.id);
          expect(move?.fromLane ?? one.lane).toBe(one.lane);
          return { ...one, lane: move?.toLane ?? one.lane };
        });
        rows.push({ id: "new", ...span, lane: plan.lane, expiresAt: null });
        expect(overlapsInLane(rows)).toBe(false);
        const asIs = Array.from({ length: lanes }, (_, i) => i + 1).some(
          (lane) => !overlapsInLane([...claims, { ...rows.at(-1)!, lane }]),
        );
        expect(plan.moves.length === 0).toBe(asIs);
      }),
      { numRuns: 500 },
    );
  });
});

const anySpan: fc.Arbitrary<Span> = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 25 }))
  .map(([startsAt, length]) => ({ startsAt, endsAt: startsAt + length }));

/** Claims as a database holds them: none of one lane overlap. */
const anyLaid = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 4 }), anySpan), { maxLength: 12 })
  .map((drawn) => {
    const laid: LaneClaim[] = [];
    for (const [lane, { startsAt, endsAt }] of drawn) {
      const claim = taken(lane, startsAt, endsAt);
      if (!overlapsInLane([...laid, claim])) laid.push(claim);
    }
    return laid;
  });

function overlapsInLane(rows: readonly LaneClaim[]): boolean {
  return rows.some((a, i) =>
    rows
      .slice(0, i)
      .some((b) => a.lane === b.lane && a.startsAt < b.endsAt && b.startsAt < a.endsAt),
  );
}
