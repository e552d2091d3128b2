import { clinicNoShowShare } from "../demand";
import { drawVisit, type Habits } from "../draw-visit";
import { fillShifts, type Filling, type Shift } from "../fill-shifts";
import { open } from "../hours";
import type { Demo, DemoResource, DemoService } from "../shape";

const doctorNames = ["Dr. Eleni Nikolaou", "Dr. Andreas Makris", "Dr. Sofia Vasileiou"];
const rooms = ["Room 1", "Room 2", "Room 3"];

const doctorAndRoom = [
  { kind: "staff", role: "doctor" },
  { kind: "room", role: "room" },
] as const;

const inTheRoom = [...doctorNames, ...rooms];

const services: readonly DemoService[] = [
  {
    name: "First visit",
    group: "Visits",
    description: "For new patients: history and examination. We confirm every first visit by hand.",
    minutes: 45,
    priceMinor: 7_000,
    approvalRequired: true,
    colour: "#31708e",
    needs: doctorAndRoom,
    by: inTheRoom,
  },
  {
    name: "Check-up",
    group: "Visits",
    description: "The yearly check with blood pressure and ECG.",
    minutes: 30,
    priceMinor: 5_000,
    colour: "#2f6f4f",
    needs: doctorAndRoom,
    by: inTheRoom,
  },
  {
    name: "Follow-up",
    group: "Visits",
    description: "Results, and how it goes on.",
    minutes: 20,
    bufferAfterMinutes: 10,
    priceMinor: 3_000,
    colour: "#5b7f95",
    needs: doctorAndRoom,
    by: inTheRoom,
  },
  {
    name: "Vaccination",
    group: "Visits",
    description: "Including a rest of a quarter of an hour afterwards.",
    minutes: 15,
    priceMinor: 2_000,
    colour: "#8a6d3b",
    needs: doctorAndRoom,
    by: ["Dr. Andreas Makris", "Dr. Sofia Vasileiou", ...rooms],
  },
  {
    name: "Phone consultation",
    group: "By phone",
    description: "The doctor rings you at the time you choose.",
    minutes: 15,
    priceMinor: 2_500,
    mode: "phone",
    colour: "#6a5d7b",
    needs: [{ kind: "staff", role: "doctor" }],
    by: doctorNames,
  },
];

const doctors: readonly DemoResource[] = [
  {
    name: "Dr. Eleni Nikolaou",
    kind: "staff",
    colour: "#31708e",
    bio: "General medicine and cardiology.",
    languages: "Greek, English",
    hours: open([1, 2, 3, 4, 5], "9-14"),
  },
  {
    name: "Dr. Andreas Makris",
    kind: "staff",
    colour: "#2f6f4f",
    bio: "General medicine; travel and vaccinations.",
    languages: "Greek, English, German",
    // Mornings, and two evenings a week as Greek practices keep them.
    hours: [...open([1, 3, 5], "8:30-13:30"), ...open([2, 4], "9-13 17-20")],
  },
  {
    name: "Dr. Sofia Vasileiou",
    kind: "staff",
    colour: "#9b4d6e",
    bio: "Paediatrics.",
    languages: "Greek, English, French",
    hours: [...open([1, 2, 4], "10-14:30", "12:30-13:00"), ...open([2, 4], "17:30-20")],
  },
];

const menus: Readonly<Record<string, Shift["menu"]>> = {
  "Dr. Eleni Nikolaou": [
    ["Check-up", 5],
    ["Follow-up", 4],
    ["First visit", 1.6],
    ["Phone consultation", 2],
  ],
  "Dr. Andreas Makris": [
    ["Check-up", 3],
    ["Follow-up", 3],
    ["First visit", 1.2],
    ["Vaccination", 3],
    ["Phone consultation", 2],
  ],
  "Dr. Sofia Vasileiou": [
    ["Check-up", 4],
    ["Follow-up", 3],
    ["First visit", 1.6],
    ["Vaccination", 3],
  ],
};

const shifts = doctors.map(({ name, hours = [] }) => ({
  resource: name,
  hours,
  menu: menus[name] ?? [],
}));

const filling: Filling = {
  step: 15,
  demandAt: (hour) => (hour < 12 ? 0.4 : 0.32),
  services,
  atOnce: rooms.length,
  namedShare: 0.85,
};

const crowd: Demo["crowd"] = {
  size: 380,
  languages: [
    ["greek", 8],
    ["english", 1],
    ["german", 0.6],
    ["french", 0.4],
  ],
};

const habits: Habits = {
  slug: "demo-clinic",
  zone: "Europe/Athens",
  crowd,
  desk: [8, 20],
  onlineShare: 0.4,
  walkInShare: 0.02,
  leadStretch: 2,
  noShowShare: clinicNoShowShare,
  cancelledShare: 0.07,
  forgottenShare: 0.01,
  movedShare: 0.05,
  notes: [
    "Please have my results from March at hand.",
    "I use a wheelchair.",
    "Ραντεβού και για το παιδί, αν γίνεται.",
    "I need a note for my employer.",
  ],
};

export const clinic: Demo = {
  profile: {
    name: "Kolonaki Family Practice",
    slug: "demo-clinic",
    kind: "clinic",
    zone: "Europe/Athens",
    currency: "EUR",
    locale: "en-GB",
    addressLine: "Skoufa 21",
    postalCode: "106 73",
    city: "Athens",
    country: "GR",
  },
  settings: {
    about:
      "Three doctors for the whole family, in the mornings and on two evenings. New patients are welcome; we confirm first visits by hand.",
    accent: "#31708e",
    cancellation: "allowed_until",
    cancellationMinutes: 12 * 60,
    unattended: "ask",
  },
  hours: [...open([1, 2, 3, 4, 5], "8:30-14:30"), ...open([2, 4], "17-20")],
  grid: { intervalMinutes: 15 },
  people: {
    owner: { name: "Dr. Eleni Nikolaou", resource: "Dr. Eleni Nikolaou" },
    admin: { name: "Katerina Alexiou" },
    manager: { name: "Dr. Sofia Vasileiou", resource: "Dr. Sofia Vasileiou" },
    staff: { name: "Dr. Andreas Makris", resource: "Dr. Andreas Makris" },
  },
  sections: [],
  resources: [...doctors, ...rooms.map((name) => ({ name, kind: "room" as const }))],
  services,
  combinations: [],
  crowd,
  visitsOn: (day) => fillShifts(day, shifts, filling).map((wish) => drawVisit(habits, day, wish)),
};
