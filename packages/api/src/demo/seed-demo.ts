import {
  addDays,
  daysBetween,
  type LocalDate,
  localDateAt,
  minuteFromMillis,
  weekdayOf,
} from "@daybook/scheduling";
import { bistro } from "./businesses/bistro";
import { clinic } from "./businesses/clinic";
import { rental } from "./businesses/rental";
import { salon } from "./businesses/salon";
import { studio } from "./businesses/studio";
import { instantAt } from "./hours";
import { type DemoLogin, makeLogins } from "./logins";
import { play } from "./play";
import { createRandom } from "./random";
import { setUp } from "./set-up";
import type { Demo } from "./shape";
import { type DemoRuntime, openShop } from "./shop";
import type { Visit } from "./visit";

/** The demo's businesses by their addresses. */
const demos = {
  "demo-salon": salon,
  "demo-clinic": clinic,
  "demo-bistro": bistro,
  "demo-studio": studio,
  "demo-rental": rental,
} as const satisfies Record<string, Demo>;

export type DemoSlug = keyof typeof demos;
export const demoSlugs: readonly DemoSlug[] = [
  "demo-salon",
  "demo-clinic",
  "demo-bistro",
  "demo-studio",
  "demo-rental",
];

const DAYS_PAST = 42;
const DAYS_COMING = 28;
/** From founding the business to the first visit, so that it could be booked ahead. */
const DAYS_BEFORE = 45;

export interface SeedOptions {
  /** The demo's present: what lies before it has happened, what lies after it is booked at most. */
  readonly now: Date;
  readonly kind: "demo" | "test";
  /** All of them, if left out. */
  readonly businesses?: readonly DemoSlug[];
}

export interface SeededBusiness {
  readonly businessId: string;
  readonly slug: string;
  readonly logins: readonly DemoLogin[];
  /** Bookings made now. */
  readonly made: number;
  /** Those that found their time taken: as in life, they did not come about. */
  readonly refused: number;
}

/**
 * Makes the demo, or moves it on to `now` where it is there already: six weeks of past bookings and four of coming ones,
 * the same for the same `now`. Everything goes through the ordinary commands with their clock in the past, and nobody is
 * sent anything: whoever these bookings concern would have been told long ago.
 */
export async function seedDemo(
  runtime: DemoRuntime,
  { now, kind, businesses = demoSlugs }: SeedOptions,
): Promise<SeededBusiness[]> {
  const seeded = await Promise.all(
    businesses.map((slug) => seedBusiness(runtime, demos[slug], now)),
  );
  await runtime.platform.markInstallation(kind, now.toISOString().slice(0, 10));
  return seeded;
}

async function seedBusiness(runtime: DemoRuntime, demo: Demo, now: Date): Promise<SeededBusiness> {
  const { slug, zone } = demo.profile;
  const today = localDateAt(zone, minuteFromMillis(now.getTime()));
  const from = addDays(today, -DAYS_PAST);
  const { accounts, logins } = await makeLogins(runtime.auth, demo);
  const known = await runtime.platform.findBusiness(slug);
  const foundedAt = instantAt(zone, addDays(from, -DAYS_BEFORE), 10 * 60);
  const businessId = known?.id ?? (await setUp(runtime, demo, accounts, foundedAt));
  const shop = await openShop(runtime, demo, accounts, businessId);
  const visits = visitsBetween(demo, from, addDays(today, DAYS_COMING));
  return { businessId, slug, logins, ...(await play(shop, visits, now)) };
}

/** Both days included. A day's visits do not depend on the day that the demo is made on. */
const visitsBetween = (demo: Demo, from: LocalDate, until: LocalDate): Visit[] =>
  Array.from({ length: daysBetween(from, until) + 1 }, (_, n) => addDays(from, n)).flatMap((date) =>
    demo.visitsOn({
      date,
      weekday: weekdayOf(date),
      random: createRandom(`${demo.profile.slug} ${date}`),
    }),
  );
