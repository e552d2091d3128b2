import { expect, it } from "vitest";
import { drawDay, readWeek, toDraft } from "./draft-week";
import { addBreak, addWindow, copyDay, paint, remove, resize } from "./edit-week";
import type { DraftWeek, KeptWindow } from "./types";

const locale = "en-GB";
const kept = (weekday: number, startsMinute: number, endsMinute: number): KeptWindow => ({
  id: `rul_${weekday}_${startsMinute}`,
  weekday,
  startsMinute,
  endsMinute,
  label: null,
  validFrom: null,
  validUntil: null,
  priority: 0,
  intervalMinutes: null,
  serviceId: null,
  locationId: null,
  mode: null,
  breaks: [],
});
const monday = toDraft([kept(1, 540, 720), kept(1, 780, 1080)], locale);
const times = (week: DraftWeek, weekday = 1) =>
  drawDay(week, weekday).map(({ startsMinute, endsMinute }) => [startsMinute, endsMinute]);

it("sends back the week it was given, over midnight too", () => {
  const lunch = { name: "Lunch", startsMinute: 720, endsMinute: 750 };
  const late = { name: "Supper", startsMinute: 1470, endsMinute: 1500 };
  const week = [
    { ...kept(2, 540, 1020), breaks: [lunch], validFrom: "2030-01-01", priority: 5 },
    { ...kept(6, 1320, 1560), breaks: [late] },
    kept(7, 0, 1440),
  ];
  const { windows, faults } = readWeek(toDraft(week, locale));
  expect(faults).toEqual({});
  expect(windows).toEqual(week.map(({ id: _id, ...window }) => window));
});

it("names each field it cannot read", () => {
  const [window] = addWindow([], 3, locale);
  const typed = addBreak({ ...window!, from: "nine", until: "" }, " ", locale);
  const { faults } = readWeek([{ ...typed, validFrom: "2030-02-01", validUntil: "2030-01-01" }]);
  const [part] = typed.breaks;
  expect(faults).toEqual({
    [`${typed.key}-from`]: "time",
    [`${typed.key}-until`]: "time",
    [`${typed.key}-dates`]: "dates",
    [`${part!.key}-name`]: "breakName",
  });
  expect(readWeek([{ ...typed, from: "24:00", until: "25" }]).faults).toMatchObject({
    [`${typed.key}-from`]: "time",
    [`${typed.key}-until`]: "time",
  });
});

it("opens a closed day with the usual hours, and an open one for a little longer", () => {
  const once = addWindow([], 1, locale);
  expect(times(once)).toEqual([[540, 1020]]);
  expect(times(addWindow(once, 1, locale))).toEqual([
    [540, 1020],
    [1080, 1200],
  ]);
  const late = addWindow(toDraft([kept(1, 540, 1440)], locale), 1, locale);
  expect(times(late).at(-1)).toEqual([1380, 1440]);
});

it("makes one window of what is painted and all that it touches", () => {
  expect(times(paint(monday, 1, { startsMinute: 700, endsMinute: 800 }, locale))).toEqual([
    [540, 1080],
  ]);
  expect(times(paint(monday, 1, { startsMinute: 1140, endsMinute: 1200 }, locale))).toEqual([
    [540, 720],
    [780, 1080],
    [1140, 1200],
  ]);
  expect(times(paint(monday, 2, { startsMinute: 600, endsMinute: 660 }, locale), 2)).toEqual([
    [600, 660],
  ]);
});

it("keeps the breaks of windows that become one", () => {
  const [first, second] = monday;
  const week = [addBreak(first!, "Tea", locale), addBreak(second!, "Cake", locale)];
  const [joined] = paint(week, 1, { startsMinute: 720, endsMinute: 780 }, locale);
  expect(joined!.breaks.map((part) => part.name)).toEqual(["Tea", "Cake"]);
});

it("copies a day onto others, breaks included, and leaves the rest", () => {
  const week = [...toDraft([kept(1, 540, 720), kept(2, 0, 60), kept(4, 0, 60)], locale)];
  const copied = copyDay([addBreak(week[0]!, "Lunch", locale), ...week.slice(1)], 1, [1, 2, 3]);
  expect([1, 2, 3, 4].map((weekday) => times(copied, weekday))).toEqual([
    [[540, 720]],
    [[540, 720]],
    [[540, 720]],
    [[0, 60]],
  ]);
  expect(copied.find((window) => window.weekday === 3)!.breaks).toMatchObject([{ name: "Lunch" }]);
  expect(new Set(copied.map((window) => window.key)).size).toBe(copied.length);
});

it("puts a break inside its window, however short", () => {
  const part = (span: [number, number]) =>
    drawDay([addBreak(toDraft([kept(1, ...span)], locale)[0]!, "Lunch", locale)], 1)[0]!.breaks[0];
  expect(part([540, 1020])).toEqual({ startsMinute: 750, endsMinute: 780 });
  expect(part([545, 560])).toEqual({ startsMinute: 545, endsMinute: 560 });
  expect(part([1320, 1560])).toEqual({ startsMinute: 1410, endsMinute: 1440 });
});

it("resizes and removes the one window that is meant", () => {
  const [first, second] = monday;
  const week = resize(monday, first!.key, { startsMinute: 600, endsMinute: 660 }, locale);
  expect(times(week)).toEqual([
    [600, 660],
    [780, 1080],
  ]);
  expect(times(remove(week, second!.key))).toEqual([[600, 660]]);
});
