import { expect, it } from "vitest";
import { emptyException, readException } from "./exception-draft";

const of = { subject: "business" as const };
const empty = emptyException("2030-03-11", "en-GB");
const times = [{ key: "a", from: "22", until: "2:00" }];

it("closes the first day alone where no last one is given", () => {
  expect(readException(of, { ...empty, reason: "Renovation" })).toEqual({
    faults: {},
    input: {
      of,
      kind: "blocked",
      when: { fromOn: "2030-03-11", untilOn: "2030-03-11", windows: [] },
      beyondParents: false,
      reason: "Renovation",
    },
  });
});

it("sends times where the choice has some, past midnight too", () => {
  const kinds = (["closedPart", "hours", "extra"] as const).map((choice) => {
    const { input } = readException(of, { ...empty, choice, times, beyondParents: true });
    expect(input.when).toMatchObject({ windows: [{ startsMinute: 1320, endsMinute: 1560 }] });
    return [input.kind, input.beyondParents];
  });
  expect(kinds).toEqual([
    ["blocked", false],
    ["hours", false],
    ["available", true],
  ]);
});

it("names each field that is missing or cannot be read", () => {
  expect(readException(of, { ...empty, fromOn: "" }).faults).toEqual({ fromOn: "from" });
  expect(readException(of, { ...empty, untilOn: "2030-03-10" }).faults).toEqual({
    untilOn: "dates",
  });
  const odd = [{ key: "a", from: "noon", until: "25" }];
  expect(readException(of, { ...empty, choice: "hours", times: odd }).faults).toEqual({
    "a-from": "time",
    "a-until": "time",
  });
  expect(readException(of, { ...empty, choice: "hours", times: [] }).faults).toEqual({
    times: "noTimes",
  });
});
