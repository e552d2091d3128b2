import { describe, expect, it } from "vitest";
import { calendarFile } from "./calendar-file";

const booking = {
  bookingId: "bkg_01",
  version: 3,
  code: "YTH2G9K",
  status: "confirmed",
  startsAt: new Date("2026-11-24T09:30:00Z"),
  endsAt: new Date("2026-11-24T10:15:00Z"),
  serviceName: "Cut, colour; and more",
  business: {
    name: "Lindner Hair",
    slug: "lindner",
    kind: "salon",
    phone: null,
    email: null,
    accent: null,
  },
  place: { name: "Torstraße", address: "Torstraße 91, Berlin", phone: null },
  mode: "in_person",
} as const;
const now = new Date("2026-11-20T12:00:00Z");
const file = (more: object = {}, description = "Reference YTH2G9K") =>
  calendarFile({ ...booking, ...more }, { description }, now);
const unfolded = (text: string) => text.replaceAll("\r\n ", "").split("\r\n");

describe("a booking as a calendar file", () => {
  it("[9.15] has the booking's one UID for life, and a sequence that rises with each change", () => {
    const [before, after] = [unfolded(file()), unfolded(file({ version: 4, startsAt: now }))];
    expect(before).toContain("UID:bkg_01@daybook");
    expect(after).toContain("UID:bkg_01@daybook");
    expect(before).toContain("SEQUENCE:3");
    expect(after).toContain("SEQUENCE:4");
  });

  it("tells instants, so that every calendar shows its own clock", () => {
    expect(unfolded(file())).toEqual(
      expect.arrayContaining(["DTSTART:20261124T093000Z", "DTEND:20261124T101500Z"]),
    );
  });

  it("escapes what has a meaning of its own", () => {
    const lines = unfolded(file({}, "One\nTwo; \\ three"));
    expect(lines).toContain("SUMMARY:Cut\\, colour\\; and more\\, Lindner Hair");
    expect(lines).toContain("DESCRIPTION:One\\nTwo\\; \\\\ three");
  });

  it.each([
    ["pending", "TENTATIVE"],
    ["confirmed", "CONFIRMED"],
    ["cancelled", "CANCELLED"],
  ])("%s is %s", (status, word) => {
    expect(unfolded(file({ status }))).toContain(`STATUS:${word}`);
  });

  it("has lines of at most 75 bytes, without breaking a character", () => {
    const serviceName = "Größe 👩‍🦰 ".repeat(30).trim();
    const text = file({ serviceName });
    const sizes = text.split("\r\n").map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(75);
    expect(text).not.toContain("�");
    expect(unfolded(text)).toContain(`SUMMARY:${serviceName}\\, Lindner Hair`);
  });
});
