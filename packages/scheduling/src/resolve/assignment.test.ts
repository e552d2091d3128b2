import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { need, resource, step } from "../testing/build.ts";
import { canFill, type Place } from "./assignment.ts";
import type { Choice, Demand } from "./demands.ts";

const people = ["a", "b", "c", "d"].map((id) => resource(id));

function choice(ids: readonly number[]): Choice {
  const resources = ids.map((i) => people[i]!);
  const key = resources.map(({ id }) => id).join("+");
  return { key, resources, combinationId: null, capacityMin: 1, capacityMax: 1, rank: 0 };
}

/** A place in these steps, to be filled by one of these groups of people. */
function place(steps: readonly number[], options: readonly (readonly number[])[]): Place {
  const requirement = need([]);
  const members = steps.map((index) => ({
    placed: { step: step(30, []), index, offset: index * 30 },
    requirement,
  }));
  const demand: Demand = { members, quantity: 1, choices: [] };
  return { demand, options: options.map(choice) };
}

describe("canFill", () => {
  it("sees a tie across steps that no single step shows", () => {
    // One of a, b stays for both steps; the second is also wanted by one who is only a, the first by one who is only b.
    const stays = place([0, 1], [[0], [1]]);
    expect(canFill([stays, place([1], [[0]])])).toBe(true);
    expect(canFill([stays, place([1], [[0]]), place([0], [[1]])])).toBe(false);
  });

  it("lets two in different steps be the same person", () => {
    expect(canFill([place([0], [[0]]), place([1], [[0]])])).toBe(true);
    expect(canFill([place([0], [[0]]), place([0], [[0]])])).toBe(false);
  });

  it("never uses a table twice, alone or joined", () => {
    expect(canFill([place([0], [[0, 1]]), place([0], [[1], [2]])])).toBe(true);
    expect(canFill([place([0], [[0, 1]]), place([0], [[1]])])).toBe(false);
  });

  it("agrees with trying everything", () => {
    const group = fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 2 });
    const anyPlace = fc
      .tuple(fc.subarray([0, 1, 2], { minLength: 1 }), fc.array(group, { maxLength: 4 }))
      .map(([steps, options]) => place(steps, options));
    fc.assert(
      fc.property(fc.array(anyPlace, { maxLength: 5 }), (places) => {
        expect(canFill(places)).toBe(tryAll(places, new Set()));
      }),
      { numRuns: 500 },
    );
  });
});

function tryAll([first, ...rest]: readonly Place[], taken: ReadonlySet<string>): boolean {
  if (!first) return true;
  return first.options.some(({ resources }) => {
    const uses = first.demand.members.flatMap(({ placed }) =>
      resources.map(({ id }) => `${placed.index} ${id}`),
    );
    return !uses.some((use) => taken.has(use)) && tryAll(rest, new Set([...taken, ...uses]));
  });
}
