import { describe, expect, it } from "vitest";
import { choose, wantedOf } from "./choice";
import { type Offer, offersOf, tableKey } from "./offers";
import type { Business, Place } from "./types";
import { readVisit } from "./visit";

const place = (id: string, more: Partial<Place> = {}): Place => ({
  id,
  name: id,
  kind: "physical",
  addressLine: null,
  postalCode: null,
  city: null,
  country: null,
  phone: null,
  zone: "Europe/Berlin",
  week: [],
  withoutService: null,
  ...more,
});

const business = (...locations: Place[]): Business => ({
  name: "Lindner Hair",
  slug: "lindner",
  kind: "salon",
  zone: "Europe/Berlin",
  currency: "EUR",
  locale: "en",
  email: null,
  phone: null,
  website: null,
  about: null,
  accent: null,
  maxBookingMinutes: 240,
  horizonDays: 60,
  holdMinutes: 5,
  policyText: "",
  locations,
  now: new Date("2026-11-20T12:00:00Z"),
});

const person = (id: string, ...locationIds: string[]) => ({
  id,
  name: id,
  note: null,
  kind: "staff" as const,
  locationIds,
});

const offer = (key: string, more: Partial<Offer> = {}): Offer => ({
  key,
  kind: "service",
  name: key,
  group: null,
  description: null,
  serviceId: `srv_${key}`,
  resourceId: null,
  durationMinutes: 30,
  priceMinor: 0,
  currency: "EUR",
  partyMin: 1,
  partyMax: 1,
  isRemote: false,
  asksFirst: false,
  horizonDays: 60,
  locationIds: ["here"],
  choices: [],
  ...more,
});

const salon = business(place("here"), place("there"));
const cut = offer("cut", {
  locationIds: ["here", "there"],
  choices: [person("maya", "here"), person("jonas", "here", "there")],
});
const offers = [cut, offer("beard")];
const at = (search: string, menu = offers, where = salon) =>
  choose({ business: where, offers: menu }, readVisit(new URLSearchParams(search)));
const token = "A1b2C3d4E5f6G7h8I9j0_-";

describe("a visit", () => {
  it.each([
    ["", "service"],
    ["service=gone", "service"],
    ["service=cut", "place"],
    ["service=cut&place=elsewhere", "place"],
    ["service=cut&place=here", "with"],
    ["service=cut&place=here&with=any", "time"],
    ["service=cut&place=here&with=maya", "time"],
    ["service=cut&place=here&with=somebody", "with"],
  ])("at ?%s asks for the first thing that is open: %s", (search, step) => {
    expect(at(search).step).toBe(step);
  });

  it("leaves out each step with one answer", () => {
    expect(at("service=beard").trail).toEqual(["service", "time", "details"]);
    expect(at("service=cut&place=there").trail).toEqual(["service", "place", "time", "details"]);
    expect(at("", [offer("only")]).trail).toEqual(["time", "details"]);
  });

  it("goes back to a step that was answered, and not ahead of one that was not", () => {
    const done = "service=cut&place=here&with=any";
    expect(at(`${done}&step=place`).step).toBe("place");
    expect(at(`service=cut&step=details&at=2026-11-24T09:30Z&visit=${token}`).step).toBe("place");
  });

  it("comes to the details only with a time and a hold", () => {
    const done = "service=cut&place=here&with=any&step=details";
    expect(at(done).step).toBe("time");
    expect(at(`${done}&at=2026-11-24T09:30Z`).step).toBe("time");
    expect(at(`${done}&at=2026-11-24T09:30Z&visit=${token}`).step).toBe("details");
  });

  it("asks for a person only where one was chosen among several", () => {
    const wanted = (search: string) => wantedOf(salon, at(search))?.resourceId;
    expect(wanted("service=cut&place=here&with=maya")).toBe("maya");
    expect(wanted("service=cut&place=here&with=any")).toBeNull();
    expect(wanted("service=cut&place=there")).toBeNull();
    expect(wantedOf(salon, at("service=cut"))).toBeNull();
  });
});

describe("a party", () => {
  const resource = (id: string, kind: "table" | "equipment", capacityMax: number) => ({
    id,
    name: id,
    kind,
    capacityMin: 1,
    capacityMax,
    bookableMinutes: 90,
    section: null,
  });
  const withoutService = {
    capacityMin: 1,
    capacityMax: 10,
    resources: [
      resource("t1", "table", 2),
      resource("t2", "table", 6),
      resource("k1", "equipment", 2),
    ],
  };
  const bistro = business(place("here", { withoutService }));
  const menu = offersOf(bistro, []);

  it("finds all tables under one offer, and each thing under its own", () => {
    expect(menu.map(({ key, kind, partyMax }) => [key, kind, partyMax])).toEqual([
      [tableKey, "table", 10],
      ["k1", "thing", 2],
    ]);
  });

  it("is two at a table to begin with, and stays within what is taken", () => {
    const people = (search: string) => at(search, menu, bistro).people;
    expect(people(`service=${tableKey}`)).toBe(2);
    expect(people(`service=${tableKey}&people=12`)).toBe(10);
    expect(people("service=k1")).toBe(1);
  });
});
