import { expect, it } from "vitest";
import { cellAfterKey } from "./cell-after-key";

const grid = { rows: 3, columns: 4, rightToLeft: false };
const from = { row: 1, column: 2 };
const press = (key: string, { ctrlKey = false, rightToLeft = false } = {}) =>
  cellAfterKey(from, { key, ctrlKey }, { ...grid, rightToLeft });

it("moves by one cell, as the text runs", () => {
  expect(press("ArrowRight")).toEqual({ row: 1, column: 3 });
  expect(press("ArrowLeft")).toEqual({ row: 1, column: 1 });
  expect(press("ArrowRight", { rightToLeft: true })).toEqual({ row: 1, column: 1 });
  expect(press("ArrowUp")).toEqual({ row: 0, column: 2 });
  expect(press("ArrowDown")).toEqual({ row: 2, column: 2 });
});

it("moves to the ends of a row, and with Ctrl of the grid", () => {
  expect(press("Home")).toEqual({ row: 1, column: 0 });
  expect(press("End")).toEqual({ row: 1, column: 3 });
  expect(press("Home", { ctrlKey: true })).toEqual({ row: 0, column: 0 });
  expect(press("End", { ctrlKey: true })).toEqual({ row: 2, column: 3 });
});

it("stays within the grid, and leaves other keys alone", () => {
  const corner = { row: 2, column: 3 };
  for (const key of ["ArrowRight", "ArrowDown"])
    expect(cellAfterKey(corner, { key, ctrlKey: false }, grid)).toEqual(corner);
  expect(press("Enter")).toBeNull();
  expect(press(" ")).toBeNull();
});
