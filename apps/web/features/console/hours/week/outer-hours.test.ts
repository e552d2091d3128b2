import { expect, it } from "vitest";
import { outerHours } from "./outer-hours";
import { rangeOf } from "./range";

type Parent = Parameters<typeof outerHours>[0][number];

const settings = {
  intervalMinutes: null,
  grid: "window" as const,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  buffersStayInside: false,
  noticeMinutes: null,
  horizonDays: null,
};
const parent = (subject: "business" | "location", ...spans: [number, number][]): Parent => ({
  of: subject === "business" ? { subject } : { subject, locationId: "loc_1" },
  name: "",
  zone: "Europe/Berlin",
  calendarId: null,
  version: 1,
  inherits: spans.length === 0,
  settings,
  overlays: [],
  windows: spans.map(([startsMinute, endsMinute], index) => ({
    id: `rul_${index}`,
    weekday: 1,
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
  })),
});
const onMonday = (...parents: Parent[]) =>
  outerHours(parents)?.(1).map(({ startsMinute, endsMinute }) => [startsMinute, endsMinute]) ??
  null;

it("limits nothing where nobody around it has hours", () => {
  expect(onMonday(parent("business"), parent("location"))).toBeNull();
  expect(onMonday()).toBeNull();
});

it("is the business's hours where the place has none of its own", () => {
  expect(onMonday(parent("business", [540, 1080]), parent("location"))).toEqual([[540, 1080]]);
});

it("is what business and place share, of several places what any of them has", () => {
  const business = parent("business", [540, 720], [780, 1080]);
  expect(onMonday(business, parent("location", [600, 840]))).toEqual([
    [600, 720],
    [780, 840],
  ]);
  const places = [parent("location", [540, 600]), parent("location", [600, 660], [1020, 1140])];
  expect(onMonday(business, ...places)).toEqual([
    [540, 660],
    [1020, 1080],
  ]);
  expect(onMonday(business, parent("location", [540, 600]), parent("location"))).toEqual([
    [540, 720],
    [780, 1080],
  ]);
});

it("draws from six to midnight, and further where somebody is open then", () => {
  expect(rangeOf([])).toEqual({ from: 360, until: 1440 });
  expect(rangeOf([{ startsMinute: 290, endsMinute: 1565 }])).toEqual({ from: 240, until: 1620 });
});
