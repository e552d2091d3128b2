import { describe, expect, it } from "vitest";
import { dayColumns, weekColumns } from "./columns";
import { targetAfterKey, targetAtPointer } from "./move-target";
import { minuteOf } from "./span";
import { boardOf } from "./testing";

const at = (time: string, day = 24) => minuteOf(new Date(`2026-11-${day}T${time}:00+01:00`));
const dayOf = (day: number) => ({
  on: `2026-11-${day}`,
  startsAt: `2026-11-${day}T00:00:00+01:00`,
  endsAt: `2026-11-${day + 1}T00:00:00+01:00`,
});
const columns = dayColumns(
  boardOf({
    days: [dayOf(24)],
    resources: [{ id: "maya" }, { id: "chair", kind: "room" }, { id: "jonas" }],
  }),
  "2026-11-24",
);
const press = (key: string, target: { column: string; startsAt: number }, rightToLeft = false) =>
  targetAfterKey(target, { key, rightToLeft }, columns, 45);

describe("a block carried by keys", () => {
  const target = { column: "maya", startsAt: at("10:00") };

  it.each([
    ["ArrowDown", "10:05"],
    ["ArrowUp", "09:55"],
    ["PageDown", "11:00"],
    ["PageUp", "09:00"],
  ])("goes by %s to %s", (key, time) => {
    expect(press(key, target)).toEqual({ column: "maya", startsAt: at(time) });
  });

  it("goes sideways to the next column of its kind, and stays where there is none", () => {
    expect(press("ArrowRight", target)).toEqual({ column: "jonas", startsAt: at("10:00") });
    expect(press("ArrowLeft", target)).toEqual(target);
    expect(press("ArrowLeft", target, true)).toEqual({ column: "jonas", startsAt: at("10:00") });
    expect(press("ArrowRight", { column: "chair", startsAt: at("10:00") })?.column).toBe("chair");
  });

  it("does not leave its day", () => {
    expect(press("PageUp", { column: "maya", startsAt: at("00:30") })?.startsAt).toBe(at("00:00"));
    const late = press("PageDown", { column: "maya", startsAt: at("23:30") })?.startsAt;
    expect(late).toBe(at("23:45"));
  });

  it("keeps its wall time from one day to the next", () => {
    const board = boardOf({ days: [dayOf(24), dayOf(25)], resources: [{ id: "maya" }] });
    const week = weekColumns(board, "maya");
    const next = targetAfterKey(
      { column: "2026-11-24", startsAt: at("10:00") },
      { key: "ArrowRight", rightToLeft: false },
      week,
      45,
    );
    expect(next).toEqual({ column: "2026-11-25", startsAt: at("10:00", 25) });
  });

  it("leaves other keys alone", () => {
    for (const key of ["Enter", "Escape", "Tab", "a"]) expect(press(key, target)).toBeNull();
  });
});

describe("a block carried by the pointer", () => {
  const axis = { from: 9 * 60, until: 17 * 60 };
  const carry = (time: string, grip = 0) =>
    targetAtPointer(columns[0]!, axis, { minute: at(time), grip, minutes: 45 });

  it("snaps to five minutes, from where it was picked up", () => {
    expect(carry("10:02").startsAt).toBe(at("10:00"));
    expect(carry("10:03").startsAt).toBe(at("10:05"));
    expect(carry("10:20", 18).startsAt).toBe(at("10:00"));
  });

  it("stays within what is drawn", () => {
    expect(carry("09:05", 30).startsAt).toBe(at("09:00"));
    expect(carry("17:00").startsAt).toBe(at("16:45"));
  });
});
