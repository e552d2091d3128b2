import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canMatch } from "./matching.ts";

describe("canMatch", () => {
  it("lets the one who has a choice give way", () => {
    expect(canMatch([["anna", "ben"], ["anna"]])).toBe(true);
    expect(canMatch([["anna"], ["anna"]])).toBe(false);
  });

  it("agrees with trying everything", () => {
    const row = fc.subarray(["a", "b", "c", "d", "e"]);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
        expect(canMatch(rows)).toBe(tryAll(rows, []));
      }),
      { numRuns: 500 },
    );
  });
});

function tryAll([row, ...rest]: readonly (readonly string[])[], taken: readonly string[]): boolean {
  return !row || row.some((one) => !taken.includes(one) && tryAll(rest, [...taken, one]));
}
