import { drawVisit, type Habits } from "../draw-visit";
import { fillShifts, type Filling, type Shift } from "../fill-shifts";
import { open } from "../hours";
import { fictionalPhones } from "../people";
import type { Demo, DemoResource, DemoService } from "../shape";

const everyone = ["Jana Lindner", "Emre Aydın", "Sofia Rossi", "Tomasz Nowak"];
const chairs = ["Chair 1", "Chair 2", "Chair 3"];
const basin = "Wash basin";

const stylistAndChair = [
  { kind: "staff", role: "stylist" },
  { kind: "equipment", role: "chair" },
] as const;

const services: readonly DemoService[] = [
  {
    name: "Cut",
    group: "Cut",
    description: "Consultation, cut and a quick dry.",
    minutes: 40,
    bufferAfterMinutes: 5,
    priceMinor: 3_800,
    colour: "#2f6f4f",
    needs: stylistAndChair,
    by: [...everyone, ...chairs],
  },
  {
    name: "Cut and style",
    group: "Cut",
    description: "Wash, cut and blow-dry.",
    minutes: 60,
    bufferAfterMinutes: 0,
    priceMinor: 6_200,
    colour: "#4a6fa5",
    needs: stylistAndChair,
    by: [...everyone, ...chairs],
  },
  {
    name: "Beard trim",
    group: "Cut",
    description: "Shape, line and a hot towel.",
    minutes: 25,
    bufferAfterMinutes: 5,
    priceMinor: 2_200,
    colour: "#8a6d3b",
    needs: stylistAndChair,
    by: ["Emre Aydın", "Tomasz Nowak", ...chairs],
  },
  {
    name: "Colour",
    group: "Colour",
    description: "Root or full colour; while it develops the chair and the stylist are free.",
    minutes: 125,
    priceMinor: 9_500,
    colour: "#9b4d6e",
    steps: [
      { label: "Colour", durationMinutes: 45, gapAfterMinutes: 35 },
      { label: "Rinse and finish", durationMinutes: 45 },
    ],
    needs: [...stylistAndChair, { kind: "room", role: "basin", step: 1 }],
    by: ["Jana Lindner", "Sofia Rossi", "Tomasz Nowak", ...chairs, basin],
  },
  {
    name: "Balayage",
    group: "Colour",
    description: "Hand-painted highlights. We look at your hair's history first and then confirm.",
    minutes: 180,
    priceMinor: 17_500,
    approvalRequired: true,
    colour: "#c08a3e",
    steps: [
      { label: "Paint", durationMinutes: 75, gapAfterMinutes: 40 },
      { label: "Rinse, tone and finish", durationMinutes: 65 },
    ],
    needs: [...stylistAndChair, { kind: "room", role: "basin", step: 1 }],
    by: ["Jana Lindner", "Sofia Rossi", ...chairs, basin],
  },
];

const stylists: readonly DemoResource[] = [
  {
    name: "Jana Lindner",
    kind: "staff",
    colour: "#2f6f4f",
    bio: "Opened the salon in 2014. Colour, and cuts that grow out well.",
    languages: "German, English",
    hours: [...open([2, 3, 5], "9-17", "12:30-13:00"), ...open([6], "9-16", "12:00-12:30")],
  },
  {
    name: "Emre Aydın",
    kind: "staff",
    colour: "#4a6fa5",
    bio: "Short hair, fades and beards.",
    languages: "German, Turkish",
    hours: [...open([2, 4, 5], "10-19", "14:00-14:45"), ...open([6], "9-16", "12:30-13:00")],
  },
  {
    name: "Sofia Rossi",
    kind: "staff",
    colour: "#9b4d6e",
    bio: "Balayage and long hair.",
    languages: "Italian, English, German",
    hours: [...open([3, 4, 5], "11-19", "15:00-15:30"), ...open([6], "10-16", "13:00-13:30")],
  },
  {
    name: "Tomasz Nowak",
    kind: "staff",
    colour: "#8a6d3b",
    bio: "Cuts and colour, in the morning and after school.",
    languages: "Polish, German",
    // A split shift.
    hours: open([2, 3, 4, 5], "9-13 15-19"),
  },
];

const menus: Readonly<Record<string, Shift["menu"]>> = {
  "Jana Lindner": [
    ["Cut", 3],
    ["Cut and style", 4],
    ["Colour", 3],
    ["Balayage", 1],
  ],
  "Emre Aydın": [
    ["Cut", 6],
    ["Cut and style", 2],
    ["Beard trim", 5],
  ],
  "Sofia Rossi": [
    ["Cut", 2],
    ["Cut and style", 5],
    ["Colour", 2],
    ["Balayage", 1.5],
  ],
  "Tomasz Nowak": [
    ["Cut", 5],
    ["Cut and style", 3],
    ["Beard trim", 2],
    ["Colour", 1.5],
  ],
};

const shifts = stylists.map(({ name, hours = [] }) => ({
  resource: name,
  hours,
  menu: menus[name] ?? [],
}));

const filling: Filling = {
  step: 15,
  demandAt: (hour) => (hour < 10 ? 0.25 : hour < 16 ? 0.34 : 0.5),
  services,
  atOnce: chairs.length,
  namedShare: 0.8,
};

const crowd: Demo["crowd"] = {
  size: 320,
  languages: [
    ["german", 6],
    ["turkish", 2],
    ["polish", 1],
    ["english", 1.5],
    ["arabic", 0.6],
    ["vietnamese", 0.6],
  ],
  phone: fictionalPhones.berlin,
};

const habits: Habits = {
  slug: "demo-salon",
  zone: "Europe/Berlin",
  crowd,
  desk: [9, 19],
  onlineShare: 0.45,
  walkInShare: 0.1,
  leadStretch: 3,
  noShowShare: () => 0.04,
  cancelledShare: 0.08,
  forgottenShare: 0.01,
  movedShare: 0.07,
  notes: [
    "Sensitive scalp, please use the mild one.",
    "First time here, a friend recommended Sofia.",
    "I may be five minutes late.",
    "Bitte ohne Parfüm.",
  ],
};

export const salon: Demo = {
  profile: {
    name: "Lindner Hair",
    slug: "demo-salon",
    kind: "salon",
    zone: "Europe/Berlin",
    currency: "EUR",
    locale: "en-GB",
    addressLine: "Kastanienallee 84",
    postalCode: "10435",
    city: "Berlin",
    country: "DE",
  },
  settings: {
    phone: "+49 30 23125 000",
    about:
      "Four stylists, three chairs and good coffee in Prenzlauer Berg. Walk in if a chair is free, or choose a time.",
    accent: "#2f6f4f",
    cancellation: "allowed_until",
    cancellationMinutes: 24 * 60,
    unattended: "ask",
  },
  hours: [...open([2, 3, 4, 5], "9-19"), ...open([6], "9-16")],
  grid: { intervalMinutes: 15 },
  people: {
    owner: { name: "Jana Lindner", resource: "Jana Lindner" },
    admin: { name: "Miriam Vogt" },
    manager: { name: "Sofia Rossi", resource: "Sofia Rossi" },
    staff: { name: "Emre Aydın", resource: "Emre Aydın" },
  },
  sections: [],
  resources: [
    ...stylists,
    ...chairs.map((name) => ({ name, kind: "equipment" as const })),
    { name: basin, kind: "room", lanes: 2 },
  ],
  services,
  combinations: [],
  crowd,
  visitsOn: (day) => fillShifts(day, shifts, filling).map((wish) => drawVisit(habits, day, wish)),
};
