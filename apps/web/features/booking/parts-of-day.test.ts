import { describe, expect, it } from "vitest";
import { groupByPart, nearestTo } from "./parts-of-day";

const at = (...times: string[]) => times.map((time) => ({ startsAt: new Date(time) }));
const clock = (slots: readonly { startsAt: Date }[]) =>
  slots.map(({ startsAt }) => startsAt.toISOString().slice(11, 16));

describe("the times of a day", () => {
  it("stand under the part that the zone's own clock says, each once and in order", () => {
    const slots = at(
      "2026-11-24T08:00Z",
      "2026-11-24T10:59Z",
      "2026-11-24T11:00Z",
      "2026-11-24T15:59Z",
      "2026-11-24T16:00Z",
    );
    const berlin = groupByPart(slots, "Europe/Berlin");
    expect(berlin.map(({ part }) => part)).toEqual(["morning", "afternoon", "evening"]);
    expect(berlin.map((group) => clock(group.slots))).toEqual([
      ["08:00", "10:59"],
      ["11:00", "15:59"],
      ["16:00"],
    ]);
    expect(groupByPart(slots, "America/New_York").map(({ part }) => part)).toEqual(["morning"]);
  });

  it("have no heading for a part without any", () => {
    expect(groupByPart([], "Europe/Berlin")).toEqual([]);
  });

  it("put midnight in the morning", () => {
    expect(groupByPart(at("2026-11-24T00:00Z"), "UTC").map(({ part }) => part)).toEqual([
      "morning",
    ]);
  });
});

describe("the times nearest to a wish", () => {
  const evening = at(
    "2026-11-24T17:30Z",
    "2026-11-24T18:00Z",
    "2026-11-24T18:30Z",
    "2026-11-24T20:00Z",
    "2026-11-24T21:00Z",
  );

  it("are the closest on either side, told in order", () => {
    expect(clock(nearestTo(evening, "19:00", "UTC", 3))).toEqual(["18:00", "18:30", "20:00"]);
  });

  it("are all there is where there are few", () => {
    expect(nearestTo(evening, "12:00", "UTC", 9)).toEqual(evening);
  });

  it("are measured by the place's clock", () => {
    expect(clock(nearestTo(evening, "19:00", "Europe/Berlin", 1))).toEqual(["18:00"]);
  });
});
