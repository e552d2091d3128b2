import { expect, it } from "vitest";
import { moved, sumOfSteps } from "./steps";

const step = (durationMinutes: number, gapAfterMinutes = 0) => ({
  durationMinutes,
  gapAfterMinutes,
});

it("adds up steps and the gaps between them", () => {
  expect(sumOfSteps([step(70, 35), step(60)])).toEqual({ work: 130, gaps: 35, total: 165 });
  expect(sumOfSteps([])).toEqual({ work: 0, gaps: 0, total: 0 });
});

it("counts no gap after the last step", () => {
  expect(sumOfSteps([step(30, 10), step(30, 20)]).total).toBe(70);
  expect(sumOfSteps([step(30, 20)]).total).toBe(30);
});

it("moves an entry by one place, and not beyond the ends", () => {
  expect(moved(["a", "b", "c"], 0, 1)).toEqual(["b", "a", "c"]);
  expect(moved(["a", "b", "c"], 2, -1)).toEqual(["a", "c", "b"]);
  expect(moved(["a", "b", "c"], 0, -1)).toEqual(["a", "b", "c"]);
  expect(moved(["a", "b", "c"], 2, 1)).toEqual(["a", "b", "c"]);
});
