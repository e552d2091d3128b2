import { expect, it } from "vitest";
import { endAfter, parseTime } from "./typed-time";

it.each([
  ["9", 540],
  ["9:00", 540],
  ["09.30", 570],
  ["9,30", 570],
  ["9h30", 570],
  ["9h", 540],
  ["930", 570],
  ["0930", 570],
  [" 17:45 ", 1065],
  ["9 pm", 1260],
  ["9:30pm", 1290],
  ["12 a.m.", 0],
  ["12:15 PM", 735],
  ["0:00", 0],
  ["24:00", 1440],
  ["24", 1440],
])("reads %j", (text, minute) => {
  expect(parseTime(text)).toBe(minute);
});

it.each(["", "nine", "9:60", "24:01", "25", "9:5", "13 pm", "0 am", "-9", "9:00:00", "12345"])(
  "does not guess at %j",
  (text) => {
    expect(parseTime(text)).toBeNull();
  },
);

it("takes an end that is not later than its start for one of the next day", () => {
  expect(endAfter(540, 1020)).toBe(1020);
  expect(endAfter(1080, 60)).toBe(1500);
  expect(endAfter(540, 540)).toBe(1980);
  expect(endAfter(0, 1440)).toBe(1440);
});
