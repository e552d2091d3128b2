import { drawDinnerHour, drawPartySize, lunchShare, weekendShare } from "../demand";
import { drawVisit, type Habits } from "../draw-visit";
import { open } from "../hours";
import { fictionalPhones } from "../people";
import type { Random } from "../random";
import type { Demo, DemoDay, DemoResource } from "../shape";

const MINUTES = 90;
const TABLES_A_WEEK = 84;

const table = (
  section: string,
  name: string,
  capacity: readonly [number, number],
): DemoResource => ({ name, kind: "table", section, capacity, bookableMinutes: MINUTES });

const tables: readonly DemoResource[] = [
  table("Dining room", "Table 1", [1, 2]),
  table("Dining room", "Table 2", [1, 2]),
  table("Dining room", "Table 3", [1, 2]),
  table("Dining room", "Table 4", [2, 4]),
  table("Dining room", "Table 5", [2, 4]),
  table("Dining room", "Table 6", [2, 4]),
  table("Dining room", "Table 7", [4, 6]),
  table("Dining room", "Round table", [5, 8]),
  table("Terrace", "Terrace 1", [1, 2]),
  table("Terrace", "Terrace 2", [1, 2]),
  table("Terrace", "Terrace 3", [2, 4]),
  table("Terrace", "Terrace 4", [2, 4]),
  table("Bar", "Bar 1–2", [1, 2]),
  table("Bar", "Bar 3–4", [1, 2]),
];

const isLunchDay = (weekday: number) => weekday >= 6;

/** Friday and Saturday take their share of the week's tables, the other four days the rest. */
const tablesOn = (weekday: number): number => {
  if (weekday === 1) return 0;
  const isLate = weekday === 5 || weekday === 6;
  return (TABLES_A_WEEK * (isLate ? weekendShare : 1 - weekendShare)) / (isLate ? 2 : 4);
};

const crowd: Demo["crowd"] = {
  size: 420,
  languages: [
    ["english", 6],
    ["spanish", 3],
    ["chinese", 1.2],
    ["italian", 1],
    ["indian", 0.8],
    ["french", 0.5],
  ],
  phone: fictionalPhones.newYork,
};

const habits: Habits = {
  slug: "demo-bistro",
  zone: "America/New_York",
  crowd,
  desk: [11, 22],
  onlineShare: 0.5,
  walkInShare: 0.16,
  leadStretch: 1,
  noShowShare: () => 0.05,
  cancelledShare: 0.09,
  forgottenShare: 0.01,
  movedShare: 0.05,
  notes: [
    "Window table if you can.",
    "One of us is allergic to nuts.",
    "It is our anniversary.",
    "With a pram.",
    "A high chair, please.",
    "Two of us are vegetarian.",
  ],
};

function drawArrival(random: Random, weekday: number): number {
  const lunchOf = isLunchDay(weekday) ? lunchShare * 2 : 0;
  const hour = random.chance(lunchOf) ? random.int(11, 13) : drawDinnerHour(random);
  return hour * 60 + random.pick([0, 0, 15, 30, 30, 45]);
}

function visitsOn(day: DemoDay) {
  const { random, weekday } = day;
  const mean = tablesOn(weekday);
  if (mean === 0) return [];
  const count = Math.round(mean * (0.7 + random.next() * 0.6));
  return Array.from({ length: count }, () => {
    const minuteOfDay = drawArrival(random, weekday);
    const other = drawArrival(random, weekday);
    return drawVisit(habits, day, {
      minuteOfDay,
      minutes: MINUTES,
      service: null,
      resource: null,
      partySize: drawPartySize(random),
      otherMinuteOfDay: other === minuteOfDay ? null : other,
    });
  });
}

export const bistro: Demo = {
  profile: {
    name: "Harbor & Rye",
    slug: "demo-bistro",
    kind: "restaurant",
    zone: "America/New_York",
    currency: "USD",
    locale: "en-US",
    addressLine: "218 Columbia Street",
    postalCode: "11231",
    city: "Brooklyn, NY",
    country: "US",
  },
  settings: {
    phone: "+1 718 555 0100",
    about:
      "Fourteen tables by the water: a dining room, a terrace and a short bar. Dinner from Tuesday, lunch at the weekend.",
    accent: "#7a3e2b",
    cancellation: "allowed_until",
    cancellationMinutes: 120,
    unattended: "ask",
  },
  hours: [
    ...open([2, 3, 4, 5, 7], "17-23:30"),
    ...open([6], "17-24:30"),
    ...open([6, 7], "11-15:30"),
  ],
  grid: { intervalMinutes: 15 },
  people: {
    owner: { name: "Camille Moreau" },
    admin: { name: "Andre Whitfield" },
    manager: { name: "Lucía Castillo" },
    staff: { name: "Danny Okafor", resource: "Danny Okafor" },
  },
  sections: ["Dining room", "Terrace", "Bar"],
  resources: [...tables, { name: "Danny Okafor", kind: "staff" }],
  services: [],
  combinations: [
    { name: "Tables 4 and 5", tables: ["Table 4", "Table 5"], capacity: [5, 8] },
    { name: "Table 7 and the round table", tables: ["Table 7", "Round table"], capacity: [9, 14] },
    { name: "Terrace 3 and 4", tables: ["Terrace 3", "Terrace 4"], capacity: [5, 8] },
    { name: "Tables 4, 5 and 6", tables: ["Table 4", "Table 5", "Table 6"], capacity: [9, 12] },
  ],
  crowd,
  visitsOn,
};
