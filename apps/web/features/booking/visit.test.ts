import { describe, expect, it } from "vitest";
import { changedSearch, readVisit } from "./visit";

const read = (search: string) => readVisit(new URLSearchParams(search));

describe("a visit's address", () => {
  it("comes back as it was written", () => {
    const change = {
      service: "haircut",
      place: "loc_1",
      with: "any",
      people: 3,
      day: "2026-11-24",
      around: "19:00",
      at: new Date("2026-11-24T09:30:00Z"),
      visit: "A1b2C3d4E5f6G7h8I9j0_-",
      step: "details",
    } as const;
    expect(read(changedSearch("", change))).toEqual(change);
  });

  it("keeps what it does not know: language, theme, the page around it", () => {
    const search = changedSearch("?lang=de&host=https%3A%2F%2Fsalon.example&service=cut", {
      service: "colour",
      step: null,
    });
    expect(search).toBe("?lang=de&host=https:%2F%2Fsalon.example&service=colour");
  });

  it("forgets what is set to nothing, and nothing else", () => {
    expect(changedSearch("?service=cut&at=2026-11-24T09:30Z&day=2026-11-24", { at: null })).toBe(
      "?service=cut&day=2026-11-24",
    );
  });

  it.each([
    "day=2026-02-31",
    "day=tomorrow",
    "at=2026-11-24T09:30",
    "at=2026-13-40T09:30Z",
    "around=25:00",
    "people=0",
    "people=-2",
    "people=99999",
    "visit=short",
    "step=payment",
  ])("counts %s as not said", (search) => {
    const nothing = Object.values(read("")).every((value) => value === null);
    expect(nothing).toBe(true);
    expect(read(search)).toEqual(read(""));
  });
});
