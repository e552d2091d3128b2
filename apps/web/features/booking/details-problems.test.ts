import { describe, expect, it } from "vitest";
import { problemsFrom, problemsOf } from "./details-problems";

const details = { name: "Lena Hoff", email: "lena@example.com", phone: "", note: "" };

describe("what somebody types about themselves", () => {
  it.each([
    ["a name and an address", {}],
    ["a name and a number", { email: "", phone: "030 5557712" }],
    ["an address with spaces around it", { email: " lena@example.com " }],
  ])("is enough with %s", (_what, more) => {
    expect(problemsOf({ ...details, ...more })).toEqual({});
  });

  it("is told by its fields where something is missing", () => {
    expect(problemsOf({ name: "  ", email: "", phone: " ", note: "" })).toEqual({
      name: "nameMissing",
      email: "contactMissing",
    });
  });

  it.each(["lena", "lena@", "@example.com", "lena@example", "lena hoff@example.com"])(
    "does not pass as an address: %s",
    (email) => {
      expect(problemsOf({ ...details, email })).toEqual({ email: "emailWrong" });
    },
  );

  it("is marked where the server found the mistake", () => {
    expect(problemsFrom({ phone: true })).toEqual({ phone: "phoneWrong" });
    expect(problemsFrom({ "contact.email": true })).toEqual({ email: "contactMissing" });
    expect(problemsFrom({})).toEqual({});
  });
});
