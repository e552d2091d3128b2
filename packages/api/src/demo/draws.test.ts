import { describe, expect, it } from "vitest";
import { normalisePhone } from "../customers/contact";
import { clinicNoShowShare, drawLeadHours, drawPartySize } from "./demand";
import { fictionalPhones, personOf } from "./people";
import { createRandom } from "./random";

const draws = <T>(count: number, draw: () => T) => Array.from({ length: count }, draw);
const share = <T>(of: readonly T[], which: (value: T) => boolean) =>
  of.filter(which).length / of.length;

describe("the demo's draws", () => {
  it("are the same for the same seed and others for another", () => {
    const [one, same, other] = ["a", "a", "b"].map((seed) => {
      const random = createRandom(seed);
      return draws(50, () => random.int(1, 1_000));
    });
    expect(same).toEqual(one);
    expect(other).not.toEqual(one);
  });

  it("follow the figures of real restaurants", () => {
    const random = createRandom("parties");
    const parties = draws(20_000, () => drawPartySize(random));
    expect(share(parties, (size) => size === 2)).toBeCloseTo(0.427, 1);
    expect(share(parties, (size) => size > 10)).toBeCloseTo(0.062, 1);
    const leads = draws(20_000, () => drawLeadHours(random)).sort((a, b) => a - b);
    const quantile = (of: number) => leads[Math.floor(of * leads.length)]!;
    expect(quantile(0.25)).toBeGreaterThan(4);
    expect(quantile(0.25)).toBeLessThan(6);
    expect(quantile(0.5)).toBeGreaterThan(43);
    expect(quantile(0.5)).toBeLessThan(53);
    expect(quantile(0.9)).toBeGreaterThan(310);
    expect(quantile(0.9)).toBeLessThan(375);
  });

  it("make whoever booked a clinic far ahead stay away more often", () => {
    expect(clinicNoShowShare(5)).toBeLessThan(0.03);
    expect(clinicNoShowShare(100)).toBeGreaterThan(0.3);
  });
});

describe("the demo's people", () => {
  const crowd = {
    size: 300,
    languages: [
      ["turkish", 1],
      ["greek", 1],
      ["vietnamese", 1],
      ["polish", 1],
    ] as const,
    phone: fictionalPhones.berlin,
  };

  it("are told apart by address and number, and reached at nobody's", () => {
    const people = draws(300, () => null).map((_, n) => personOf("demo", crowd, n));
    const emails = people.flatMap(({ email }) => email ?? []);
    const phones = people.flatMap(({ phone }) => phone ?? []);
    expect(new Set(emails).size).toBe(emails.length);
    expect(new Set(phones).size).toBe(phones.length);
    for (const email of emails)
      expect(email).toMatch(/^[a-z]+(-[a-z]+)*\.[a-z]+\d+@example\.(com|org)$/);
    expect(people.every(({ email, phone }) => email !== null || phone !== null)).toBe(true);
  });

  it.each(Object.entries(fictionalPhones))("have numbers that pass as such (%s)", (_, phone) => {
    for (const n of [0, 7, 99, 250, 419])
      expect(() => normalisePhone(phone(n), null)).not.toThrow();
  });
});
