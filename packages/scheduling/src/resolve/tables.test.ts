import { describe, expect, it } from "vitest";
import {
  ask,
  at,
  day,
  claim,
  need,
  nineToFive,
  resource,
  step,
  worldOf,
} from "../testing/build.ts";
import type { Claim, SlotRequest, World } from "../types.ts";
import { checkSlot } from "./check.ts";
import { resolveSlots } from "./slots.ts";

const monday = "2030-03-04";
const noon = at(`${monday} 12:00`);

function dining(taken: Record<string, Claim[]> = {}): World {
  const table = (id: string, capacityMin: number, capacityMax: number) =>
    resource(id, { kind: "table", capacityMin, capacityMax, claims: taken[id] ?? [] });
  return worldOf(
    [nineToFive()],
    [table("t2", 1, 2), table("t2b", 1, 2), table("t4", 3, 4), table("t8", 6, 8)],
    [
      { id: "t2+t2b", resourceIds: ["t2", "t2b"], capacityMin: 3, capacityMax: 4 },
      { id: "t2b+t4", resourceIds: ["t2b", "t4"], capacityMin: 5, capacityMax: 6 },
      { id: "all", resourceIds: ["t2", "t2b", "t4", "t8"], capacityMin: 9, capacityMax: 16 },
    ],
  );
}

function partyOf(partySize: number): SlotRequest {
  const tables = ["t2", "t2b", "t4", "t8"].map((resourceId) => ({ resourceId, rank: 0 }));
  const joined = ["t2+t2b", "t2b+t4", "all"].map((combinationId) => ({ combinationId, rank: 0 }));
  const any = need([], { role: "table", choice: "best_fit", candidates: [...tables, ...joined] });
  return ask([step(90, [any])], { partySize });
}

function seatings(world: World, partySize: number): string[] {
  const check = checkSlot(world, partyOf(partySize), noon);
  if (!check.ok) return [check.refusal];
  return [...check.proposals].map(({ assignments }) =>
    assignments.map(({ resourceId }) => resourceId).join("+"),
  );
}

describe("capacity", () => {
  it("[3.16] never seats a party of four at a table for two or for eight", () => {
    expect(seatings(dining(), 4)).toEqual(["t4", "t2+t2b"]);
  });

  it("[3.16] has no table for a party outside every range, which is an answer and not an error", () => {
    expect(seatings(dining(), 17)).toEqual(["NO_CAPACITY"]);
    expect(resolveSlots(dining(), partyOf(17), day(monday))).toEqual([]);
  });

  it("[3.16] accepts the edges of a range", () => {
    expect([1, 2, 3, 6, 8].map((size) => seatings(dining(), size)[0])).toEqual([
      "t2",
      "t2",
      "t4",
      "t2b+t4",
      "t8",
    ]);
  });
});

describe("combinations", () => {
  it("[3.28] claim every table that they join", () => {
    const check = checkSlot(dining(), partyOf(16), noon);
    const [first] = check.ok ? check.proposals : [];
    expect(
      first!.assignments.map(({ resourceId, combinationId, claimStartsAt, claimEndsAt }) => ({
        resourceId,
        combinationId,
        claimStartsAt,
        claimEndsAt,
      })),
    ).toEqual(
      ["t2", "t2b", "t4", "t8"].map((resourceId) => ({
        resourceId,
        combinationId: "all",
        claimStartsAt: noon,
        claimEndsAt: noon + 90,
      })),
    );
  });

  it("[3.28] are not offered while one of their tables is taken", () => {
    expect(seatings(dining({ t2b: [claim(monday, "13:00-14:00")] }), 4)).toEqual(["t4"]);
    expect(seatings(dining({ t2b: [claim(monday, "13:30-14:00")] }), 4)).toEqual(["t4", "t2+t2b"]);
  });

  it("[3.28] win by the fewest spare seats, a single table before a joined one", () => {
    expect(seatings(dining(), 6)).toEqual(["t2b+t4", "t8"]);
    expect(seatings(dining(), 3)).toEqual(["t4", "t2+t2b"]);
    expect(seatings(dining({ t4: [claim(monday, "12:00-13:00")] }), 4)).toEqual(["t2+t2b"]);
  });

  it("never count one table twice where two groups of tables are asked for", () => {
    const both = need([], {
      quantity: 2,
      candidates: [
        { resourceId: "t2", rank: 0 },
        { combinationId: "t2+t2b", rank: 0 },
      ],
    });
    const world = dining();
    const loose = world.resources.map((one) => ({ ...one, capacityMin: 1, capacityMax: null }));
    const request = ask([step(90, [both])], { partySize: 3 });
    expect(resolveSlots({ ...world, resources: loose }, request, day(monday))).toEqual([]);
  });
});
