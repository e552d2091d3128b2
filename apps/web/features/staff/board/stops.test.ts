import { describe, expect, it } from "vitest";
import { dayColumns } from "./columns";
import { stopAfterKey, stopsOf } from "./stops";
import { boardOf } from "./testing";

const at = (time: string) => `2026-11-24T${time}:00+01:00`;
const visit = (id: string, from: string, until: string, resource: string) =>
  ({ id, steps: [{ at: [at(from), at(until)], with: [resource] }] }) as const;

const stops = stopsOf(
  dayColumns(
    boardOf({
      days: [{ on: "2026-11-24", startsAt: at("00:00"), endsAt: "2026-11-25T00:00:00+01:00" }],
      resources: [
        { id: "maya", closures: { "2026-11-24": [[at("13:00"), at("13:30")]] } },
        { id: "empty" },
        { id: "jonas" },
      ],
      bookings: [
        visit("late", "15:00", "16:00", "maya"),
        visit("early", "09:00", "10:00", "maya"),
        visit("noon", "12:00", "13:00", "jonas"),
        visit("end", "16:00", "17:00", "jonas"),
      ],
    }),
    "2026-11-24",
  ),
);
const short = (key: string) => key.split("-")[0];
const press = (from: string, key: string, rightToLeft = false) => {
  const current = stops.find((stop) => short(stop.key) === from)!.key;
  const next = stopAfterKey(stops, current, { key, rightToLeft });
  return next && short(next.key);
};

describe("arrow keys in the grid", () => {
  it("lead down and up a column, by time, past its breaks too", () => {
    expect(press("early", "ArrowDown")).toBe("maya");
    expect(press("maya", "ArrowDown")).toBe("late");
    expect(press("late", "ArrowDown")).toBeNull();
    expect(press("late", "ArrowUp")).toBe("maya");
  });

  it("lead to the nearest in time in the next column that has anything", () => {
    expect(press("early", "ArrowRight")).toBe("noon");
    expect(press("late", "ArrowRight")).toBe("end");
    expect(press("noon", "ArrowLeft")).toBe("maya");
    expect(press("noon", "ArrowRight")).toBeNull();
  });

  it("follow the eye where text runs from right to left", () => {
    expect(press("early", "ArrowLeft", true)).toBe("noon");
  });

  it("lead to a column's ends by Home and End", () => {
    expect(press("maya", "Home")).toBe("early");
    expect(press("early", "End")).toBe("late");
  });
});
