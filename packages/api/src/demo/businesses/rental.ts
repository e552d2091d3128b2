import { drawVisit, type Habits } from "../draw-visit";
import { open } from "../hours";
import { fictionalPhones } from "../people";
import type { Demo, DemoDay, DemoService } from "../shape";

const fleets = [
  { name: "Kayaks", one: "Kayak", lanes: 6, hourMinor: 2_800, colour: "#31708e", weight: 4 },
  { name: "Bikes", one: "Bike", lanes: 10, hourMinor: 1_800, colour: "#2f6f4f", weight: 5 },
  {
    name: "Paddle boards",
    one: "Paddle board",
    lanes: 5,
    hourMinor: 3_000,
    colour: "#c08a3e",
    weight: 3,
  },
] as const;

/** The longer, the cheaper by the hour. */
const lengths = [
  { hours: 1, words: "1 hour", share: 1, weight: 3 },
  { hours: 2, words: "2 hours", share: 0.85, weight: 5 },
  { hours: 4, words: "4 hours", share: 0.7, weight: 2 },
] as const;

const services: readonly DemoService[] = fleets.flatMap((fleet) =>
  lengths.map(({ hours, words, share }) => ({
    name: `${fleet.one}, ${words}`,
    group: fleet.name,
    description:
      fleet.name === "Bikes"
        ? "A seven-speed bike with helmet and lock."
        : "With a life vest and a dry bag; we help you in and out.",
    minutes: hours * 60,
    bufferAfterMinutes: 15,
    priceMinor: Math.round((fleet.hourMinor * hours * share) / 100) * 100,
    colour: fleet.colour,
    needs: [{ kind: "equipment" as const, role: "craft" }],
    by: [fleet.name],
  })),
);

const crowd: Demo["crowd"] = {
  size: 460,
  languages: [
    ["english", 6],
    ["vietnamese", 1.2],
    ["chinese", 1.4],
    ["indian", 1.2],
    ["italian", 0.7],
    ["greek", 0.7],
    ["french", 0.6],
    ["german", 0.8],
  ],
  phone: fictionalPhones.sydney,
};

const habits: Habits = {
  slug: "demo-rental",
  zone: "Australia/Sydney",
  crowd,
  desk: [8, 18],
  onlineShare: 0.5,
  walkInShare: 0.2,
  leadStretch: 1.5,
  noShowShare: () => 0.06,
  cancelledShare: 0.08,
  forgottenShare: 0,
  movedShare: 0.05,
  notes: ["It is our first time.", "A child's vest, please.", "Can we leave a bag with you?"],
};

const OPENS = 8;
const CLOSES = 18;

/** Rides and tours a day: many at the weekend, few in the week. */
const perDay: Readonly<Record<number, number>> = { 1: 6, 2: 6, 3: 7, 4: 8, 5: 11, 6: 22, 7: 20 };
const startHours = [
  [8, 1],
  [9, 3],
  [10, 5],
  [11, 5],
  [12, 3],
  [13, 4],
  [14, 4],
  [15, 3],
  [16, 2],
] as const;

function visitsOn(day: DemoDay) {
  const { random, weekday } = day;
  const count = Math.round((perDay[weekday] ?? 0) * (0.65 + random.next() * 0.7));
  return Array.from({ length: count }, () => {
    const fleet = random.weighted(fleets.map((one) => [one, one.weight]));
    const length = random.weighted(lengths.map((one) => [one, one.weight]));
    const startOf = () =>
      Math.min(
        random.weighted(startHours) * 60 + random.pick([0, 30]),
        (CLOSES - length.hours) * 60,
      );
    const minuteOfDay = startOf();
    const other = startOf();
    return drawVisit(habits, day, {
      minuteOfDay,
      minutes: length.hours * 60,
      service: `${fleet.one}, ${length.words}`,
      resource: null,
      partySize: 1,
      otherMinuteOfDay: other === minuteOfDay ? null : other,
    });
  });
}

export const rental: Demo = {
  profile: {
    name: "Rose Bay Paddle & Pedal",
    slug: "demo-rental",
    kind: "rental",
    zone: "Australia/Sydney",
    currency: "AUD",
    locale: "en-AU",
    addressLine: "1 Vickery Avenue",
    postalCode: "2029",
    city: "Rose Bay, NSW",
    country: "AU",
  },
  settings: {
    phone: "+61 2 5550 0000",
    about: "Kayaks, paddle boards and bikes at the harbour, by the hour or for half a day.",
    accent: "#1f6f78",
    cancellation: "always",
    unattended: "complete",
  },
  hours: open([1, 2, 3, 4, 5, 6, 7], `${OPENS}-${CLOSES}`),
  grid: { intervalMinutes: 30 },
  people: {
    owner: { name: "Ruby Thompson" },
    admin: { name: "Minh Trần" },
    manager: { name: "Jack Hughes" },
    staff: { name: "Mai Nguyễn", resource: "Mai Nguyễn" },
  },
  sections: [],
  resources: [
    ...fleets.map(({ name, lanes, colour }) => ({
      name,
      kind: "equipment" as const,
      lanes,
      colour,
    })),
    { name: "Mai Nguyễn", kind: "staff" },
  ],
  services,
  combinations: [],
  crowd,
  visitsOn,
};
