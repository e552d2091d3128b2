import { expect, it } from "vitest";
import { offered } from "./offered";

const over = "ILLEGAL_MOVE";
const none = {
  checkIn: over,
  start: over,
  complete: over,
  noShow: over,
  takeBackNoShow: over,
  move: over,
  cancel: over,
  decide: over,
  editNote: over,
} as const;

it("shows what can be done in the order of a visit, and with its reason what has to wait", () => {
  const early = { ...none, checkIn: null, complete: null, noShow: "NO_SHOW_TOO_EARLY" } as const;
  expect(offered(early)).toEqual([
    { command: "checkIn", why: null },
    { command: "complete", why: null },
    { command: "noShow", why: "NO_SHOW_TOO_EARLY" },
  ]);
});

it("does not offer what a booking is beyond", () => {
  expect(offered({ ...none, checkIn: "ALREADY_CHECKED_IN", start: null })).toEqual([
    { command: "start", why: null },
  ]);
  expect(offered(none)).toEqual([]);
});
