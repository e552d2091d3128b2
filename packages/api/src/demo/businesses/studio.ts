import { drawVisit, type Habits } from "../draw-visit";
import { fillShifts, type Filling, type Shift } from "../fill-shifts";
import { open } from "../hours";
import { fictionalPhones } from "../people";
import type { Demo, DemoResource, DemoService } from "../shape";

const daylight = "Daylight studio";
const blackBox = "Black box";
const podcast = "Podcast room";
const cameras = "Camera kit";
const lights = "Light kit";

const room = { kind: "room", role: "room" } as const;
const kit = { kind: "equipment", role: "kit" } as const;
const engineer = { kind: "staff", role: "engineer" } as const;

const services: readonly DemoService[] = [
  {
    name: "Photo studio, two hours",
    group: "Studios",
    description: "The room with its backdrops; bring your own camera.",
    minutes: 120,
    bufferAfterMinutes: 15,
    priceMinor: 9_000,
    colour: "#4a6fa5",
    needs: [room],
    by: [daylight, blackBox],
  },
  {
    name: "Photo studio with lights, two hours",
    group: "Studios",
    description: "The room and a kit of three flash heads with stands and softboxes.",
    minutes: 120,
    bufferAfterMinutes: 15,
    priceMinor: 12_500,
    colour: "#31708e",
    needs: [room, kit],
    by: [daylight, blackBox, lights],
  },
  {
    name: "Video shoot with camera, half a day",
    group: "Studios",
    description: "Four hours in a studio with a cinema camera, lenses and a tripod.",
    minutes: 240,
    bufferAfterMinutes: 15,
    priceMinor: 29_000,
    colour: "#9b4d6e",
    needs: [room, kit],
    by: [daylight, blackBox, cameras],
  },
  {
    name: "Podcast recording",
    group: "Sound",
    description: "Four microphones, an engineer at the desk, and the tracks to take home.",
    minutes: 90,
    bufferAfterMinutes: 15,
    priceMinor: 11_000,
    colour: "#2f6f4f",
    needs: [room, engineer],
    by: [podcast, "Tunde Balogun", "Meera Iyer"],
  },
  {
    name: "Voice-over, one hour",
    group: "Sound",
    description: "One voice, one engineer.",
    minutes: 60,
    bufferAfterMinutes: 15,
    priceMinor: 8_000,
    colour: "#8a6d3b",
    needs: [room, engineer],
    by: [podcast, "Tunde Balogun", "Meera Iyer"],
  },
];

const engineers: readonly DemoResource[] = [
  {
    name: "Tunde Balogun",
    kind: "staff",
    colour: "#2f6f4f",
    bio: "Radio for ten years, podcasts since.",
    languages: "English, Yoruba",
    // Split shifts: recordings before and after other people's working day.
    hours: [...open([1, 2, 3, 4, 5], "9-13 16-20")],
  },
  {
    name: "Meera Iyer",
    kind: "staff",
    colour: "#9b4d6e",
    bio: "Voices, from audio books to adverts.",
    languages: "English, Tamil",
    hours: [...open([3, 4, 5], "12-20", "15:00-15:30"), ...open([6, 7], "10-18", "13:30-14:00")],
  },
];

const everyDay = open([1, 2, 3, 4, 5, 6, 7], "9-21");
const inStudios: Shift["menu"] = [
  ["Photo studio, two hours", 5],
  ["Photo studio with lights, two hours", 3.5],
  ["Video shoot with camera, half a day", 1.5],
];
const inSound: Shift["menu"] = [
  ["Podcast recording", 3],
  ["Voice-over, one hour", 2],
];

const shifts: readonly Shift[] = [
  { resource: daylight, hours: everyDay, menu: inStudios },
  { resource: blackBox, hours: everyDay, menu: inStudios },
];
/** One room for two engineers. */
const soundShifts: readonly Shift[] = engineers.map(({ name, hours = [] }) => ({
  resource: name,
  hours,
  menu: inSound,
}));

const filling: Filling = {
  step: 30,
  demandAt: (hour) => (hour < 10 ? 0.12 : hour < 18 ? 0.24 : 0.14),
  services,
  atOnce: 2,
  namedShare: 0.7,
};

const crowd: Demo["crowd"] = {
  size: 180,
  languages: [
    ["english", 6],
    ["indian", 1.5],
    ["nigerian", 1.5],
    ["polish", 0.8],
    ["french", 0.6],
    ["arabic", 0.5],
  ],
  phone: fictionalPhones.london,
};

const habits: Habits = {
  slug: "demo-studio",
  zone: "Europe/London",
  crowd,
  desk: [9, 20],
  onlineShare: 0.5,
  walkInShare: 0.02,
  leadStretch: 3,
  noShowShare: () => 0.03,
  cancelledShare: 0.09,
  forgottenShare: 0,
  movedShare: 0.08,
  notes: [
    "We are six and bring a dog.",
    "Please leave the white backdrop up.",
    "We will need the goods lift.",
    "Two guests join by phone.",
  ],
};

export const studio: Demo = {
  profile: {
    name: "Railway Arch Studios",
    slug: "demo-studio",
    kind: "studio",
    zone: "Europe/London",
    currency: "GBP",
    locale: "en-GB",
    addressLine: "Arch 412, Helmsley Place",
    postalCode: "E8 3SB",
    city: "London",
    country: "GB",
  },
  settings: {
    phone: "+44 20 7946 0000",
    about:
      "Two photo studios and a podcast room under the railway, with cameras and lights to hire by the session.",
    accent: "#4a4a68",
    cancellation: "allowed_until",
    cancellationMinutes: 48 * 60,
    unattended: "complete",
  },
  hours: everyDay,
  grid: { intervalMinutes: 30 },
  people: {
    owner: { name: "Harriet Ward" },
    admin: { name: "Samuel Okafor" },
    manager: { name: "Meera Iyer", resource: "Meera Iyer" },
    staff: { name: "Tunde Balogun", resource: "Tunde Balogun" },
  },
  sections: [],
  resources: [
    { name: daylight, kind: "room" },
    { name: blackBox, kind: "room" },
    { name: podcast, kind: "room" },
    ...engineers,
    { name: cameras, kind: "equipment", lanes: 2 },
    { name: lights, kind: "equipment", lanes: 2 },
  ],
  services,
  combinations: [],
  crowd,
  visitsOn: (day) =>
    [
      ...fillShifts(day, shifts, filling),
      ...fillShifts(day, soundShifts, { ...filling, atOnce: 1 }),
    ].map((wish) => drawVisit(habits, day, wish)),
};
