import { describe, expect, it } from "vitest";
import { openingAt } from "./opening";
import type { Place } from "./types";

const day = (date: string, ...windows: [number, number][]): Place["week"][number] => ({
  date,
  weekday: 1,
  open: windows.map(([startsMinute, endsMinute]) => ({ startsMinute, endsMinute })),
});
const week = [
  day("2026-11-23", [540, 780], [840, 1140]),
  day("2026-11-24"),
  day("2026-11-25", [1080, 1560]),
];

describe("whether a place is open", () => {
  it.each([
    [540, { isOpen: true, untilMinute: 780 }],
    [779, { isOpen: true, untilMinute: 780 }],
    [500, { isOpen: false, opens: { date: "2026-11-23", minute: 540 } }],
    [780, { isOpen: false, opens: { date: "2026-11-23", minute: 840 } }],
    [1140, { isOpen: false, opens: { date: "2026-11-25", minute: 1080 } }],
  ])("at minute %i", (minute, opening) => {
    expect(openingAt(week, minute)).toEqual(opening);
  });

  it("is not known to change in a week without hours", () => {
    expect(openingAt([day("2026-11-23")], 600)).toEqual({ isOpen: false, opens: null });
  });
});
