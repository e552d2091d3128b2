import { bookings } from "@daybook/db";
import {
  addDays,
  daysBetween,
  type LocalDate,
  localDateAt,
  minuteFromMillis,
  weekdayOf,
} from "@daybook/scheduling";
import { inArray, min } from "drizzle-orm";
import { livingStatuses } from "../coming-bookings";
import { askForVisits } from "./ask-for-visits";
import { bistro } from "./businesses/bistro";
import { clinic } from "./businesses/clinic";
import { rental } from "./businesses/rental";
import { salon } from "./businesses/salon";
import { studio } from "./businesses/studio";
import { instantAt } from "./hours";
import { type DemoLogin, makeLogins } from "./logins";
import { play, type Played } from "./play";
import { createRandom } from "./random";
import { setUp } from "./set-up";
import type { Demo } from "./shape";
import { type DemoRuntime, openShop, type Shop } from "./shop";
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

const allDays = { past: 42, coming: 28 } as const;
/** From founding the business to the first visit, so that it could be booked ahead. */
const DAYS_BEFORE = 45;

export interface SeedOptions {
  /** The demo's present: what lies before it has happened, what lies after it is booked at most. */
  readonly now: Date;
  readonly kind: "demo" | "test";
  /** All of them, if left out. */
  readonly businesses?: readonly DemoSlug[];
  /** Handed out before; their passwords stay as they are. */
  readonly logins?: readonly DemoLogin[];
  /** How far visits reach on either side of today; six weeks and four if left out. */
  readonly days?: Days;
}

interface Days {
  readonly past: number;
  readonly coming: number;
}

export interface SeededBusiness extends Played {
  readonly businessId: string;
  readonly slug: string;
  readonly logins: readonly DemoLogin[];
}

/**
 * Makes the demo, or moves it on to `now` where it is there already: the same bookings for the same `now`. Everything
 * goes through the ordinary commands with their clock in the past, and nobody is sent anything: whoever these bookings
 * concern would have been told long ago.
 */
export async function seedDemo(
  runtime: DemoRuntime,
  { now, kind, businesses = demoSlugs, logins = [], days = allDays }: SeedOptions,
): Promise<SeededBusiness[]> {
  const seeded = await Promise.all(
    businesses.map((slug) => seedBusiness(runtime, demos[slug], { now, logins, days })),
  );
  await runtime.platform.markInstallation(kind, now.toISOString().slice(0, 10));
  return seeded;
}

type Wish = Required<Pick<SeedOptions, "now" | "logins" | "days">>;

async function seedBusiness(
  runtime: DemoRuntime,
  demo: Demo,
  { now, logins, days }: Wish,
): Promise<SeededBusiness> {
  const { slug, zone } = demo.profile;
  const today = localDay(zone, now);
  const first = addDays(today, -days.past);
  const { accounts, logins: own } = await makeLogins(runtime.auth, demo, logins);
  const known = await runtime.platform.findBusiness(slug);
  const foundedAt = instantAt(zone, addDays(first, -DAYS_BEFORE), 10 * 60);
  const businessId = known?.id ?? (await setUp(runtime, demo, accounts, foundedAt));
  const shop = await openShop(runtime, demo, accounts, businessId);
  // What was coming when the demo was last moved on has its end still before it.
  const unended = localDay(zone, (await firstUnended(shop)) ?? now);
  const visits = visitsBetween(
    demo,
    unended < first ? unended : first,
    addDays(today, days.coming),
  );
  const from = instantAt(zone, first, 0);
  const { made, refused } = await play(shop, visits, { from, until: now });
  const asked = await askForVisits(shop, now);
  return { businessId, slug, logins: own, made: made + asked, refused };
}

const localDay = (zone: string, at: Date): LocalDate =>
  localDateAt(zone, minuteFromMillis(at.getTime()));

async function firstUnended({ guest }: Shop): Promise<Date | null> {
  const [row] = await guest(new Date(0)).tenant.read((tx) =>
    tx
      .select({ at: min(bookings.startsAt) })
      .from(bookings)
      .where(inArray(bookings.status, [...livingStatuses])),
  );
  return row?.at ?? null;
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
