import fc from "fast-check";
import { addDays, weekdayOf } from "../local-date.ts";
import type { Calendar, Claim, Resource, SlotRequest, Span, Window, World } from "../types.ts";
import { minuteAt } from "../zone.ts";
import { anyCalendar, openCalendar } from "./calendars.ts";
import { minutes, sometimes } from "./draws.ts";
import { anyRequest } from "./requests.ts";

/** A question with the world that it is asked of. */
export interface Case {
  readonly world: World;
  readonly request: SlotRequest;
  readonly window: Window;
}

/** Days on which something happens to the clocks, or to the calendar on the wall. */
export const weeks: readonly { readonly zone: string; readonly date: string }[] = [
  { zone: "Europe/Berlin", date: "2030-03-31" },
  { zone: "Europe/Berlin", date: "2030-10-27" },
  { zone: "America/New_York", date: "2030-03-10" },
  { zone: "America/New_York", date: "2030-11-03" },
  { zone: "Australia/Sydney", date: "2030-10-06" },
  { zone: "Australia/Lord_Howe", date: "2030-04-07" },
  { zone: "Australia/Lord_Howe", date: "2030-10-06" },
  { zone: "Asia/Kathmandu", date: "2030-05-05" },
  { zone: "Africa/Casablanca", date: "2030-02-10" },
  { zone: "Africa/Casablanca", date: "2030-12-22" },
  { zone: "Asia/Beirut", date: "2030-03-31" },
  { zone: "Africa/Cairo", date: "2030-11-01" },
  { zone: "America/Havana", date: "2030-11-03" },
  { zone: "Pacific/Apia", date: "2011-12-30" },
  { zone: "Pacific/Kwajalein", date: "1993-08-21" },
];

/** Where hours are rich, few starts remain to be fought over; where they are plain, claims and rivals decide. */
export const anyCase: fc.Arbitrary<Case> = fc
  .constantFrom(...weeks)
  .chain((week) =>
    fc.oneof(casesIn(week, anyCalendar, fc.constant(null)), casesIn(week, openCalendar, unlimited)),
  );

/** Cases that hours and limits hardly restrict. */
export const anyBusyCase = fc
  .constantFrom(...weeks)
  .chain((week) => casesIn(week, openCalendar, unlimited));

const unlimited = fc.constant({ noticeMinutes: 0, horizonDays: null, limits: "waived" } as const);

function casesIn(
  { zone, date }: (typeof weeks)[number],
  draw: typeof anyCalendar,
  limits: fc.Arbitrary<Partial<SlotRequest> | null>,
): fc.Arbitrary<Case> {
  const start = minuteAt(zone, date, 0);
  const weekdays = [-1, 0, 1].map((n) => weekdayOf(addDays(date, n)));
  const other = sometimes(fc.constantFrom(...weeks.map((week) => week.zone)), 0.3);
  const calendar = (id: string, level: Calendar["level"]) =>
    other.chain((elsewhere) => draw(id, level, { zone: elsewhere ?? zone, date, weekdays, start }));
  return fc
    .record({
      calendars: fc.tuple(
        calendar("business", "business"),
        calendar("location", "location"),
        calendar("service", "service"),
        calendar("own-1", "resource"),
        calendar("own-2", "resource"),
      ),
      resources: fc.tuple(...["r1", "r2", "r3", "r4"].map((id, i) => anyResource(id, i, start))),
      joined: fc.uniqueArray(
        fc.tuple(fc.nat(3), fc.nat(3)).filter(([a, b]) => a < b),
        { maxLength: 2, selector: String },
      ),
      capacity: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 3, max: 8 })),
      request: anyRequest(zone, start),
      limits,
      from: minutes(-300, 1200),
      length: fc.integer({ min: 60, max: 420 }),
    })
    .map(({ calendars, resources, joined, capacity, request, limits: free, from, length }) => ({
      world: {
        calendars,
        resources,
        combinations: joined.map(([a, b], i) => ({
          id: `c${i + 1}`,
          resourceIds: [resources[a]!.id, resources[b]!.id],
          capacityMin: capacity[0],
          capacityMax: capacity[1] === 8 ? null : capacity[1],
        })),
      },
      request: withKnownCombinations({ ...request, ...free }, joined.length),
      window: { from: start + from, until: start + from + length },
    }));
}

/** Candidates are drawn before it is known how many combinations there are. */
function withKnownCombinations(request: SlotRequest, count: number): SlotRequest {
  const known = (id: string) => Number(id.slice(1)) <= count;
  return {
    ...request,
    steps: request.steps.map((step) => ({
      ...step,
      requirements: step.requirements.map((requirement) => ({
        ...requirement,
        candidates: requirement.candidates.filter(
          (one) => "resourceId" in one || known(one.combinationId),
        ),
      })),
    })),
  };
}

function anyResource(id: string, sortOrder: number, start: number): fc.Arbitrary<Resource> {
  return fc
    .record({
      calendarIds: fc.constantFrom([], [], ["own-1"], ["own-2"], ["location", "own-1"]),
      lanes: fc.constantFrom(1, 1, 1, 2, 3),
      lanesAreNamed: fc.constantFrom(false, false, false, true),
      capacityMin: fc.constantFrom(1, 1, 1, 1, 2),
      capacityMax: fc.constantFrom(2, 4, null),
      active: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
      setupMinutes: fc.constantFrom(0, 0, 0, 10),
      teardownMinutes: fc.constantFrom(0, 0, 0, 5),
      claims: fc.array(anyClaim(id, start), { maxLength: 10, size: "max" }),
      busy: fc.array(anySpan(start), { maxLength: 1 }),
    })
    .map(({ claims, busy, ...rest }) => ({
      ...rest,
      id,
      kind: "staff",
      sortOrder,
      claims: withoutOverlap(
        claims.map((claim, i) => ({ ...claim, id: `${id}-claim-${i}` })),
        rest.lanes,
      ),
      busy: busy.map((span, i) => ({ ...span, id: `${id}-busy-${i}` })),
    }));
}

function anySpan(start: number): fc.Arbitrary<Span> {
  return fc
    .tuple(minutes(-300, 1500), minutes(15, 180))
    .map(([from, length]) => ({ startsAt: start + from, endsAt: start + from + length }));
}

function anyClaim(id: string, start: number): fc.Arbitrary<Claim> {
  return fc
    .record({
      span: anySpan(start),
      lane: fc.integer({ min: 1, max: 3 }),
      bookingId: fc.constantFrom("other", "other", "moving"),
      expiresAt: sometimes(minutes(-600, 1800)),
    })
    .map(({ span, expiresAt, ...rest }) => ({
      id,
      ...span,
      ...rest,
      expiresAt: expiresAt === null ? null : start + expiresAt,
    }));
}

/** As the database holds them: no two of one lane overlap. Now and then a lane is left over from a larger supply. */
function withoutOverlap(claims: readonly Claim[], lanes: number): Claim[] {
  const kept: Claim[] = [];
  for (const claim of claims) {
    const lane =
      claim.lane <= lanes || claim.expiresAt !== null ? claim.lane : ((claim.lane - 1) % lanes) + 1;
    const clashes = kept.some(
      (one) => one.lane === lane && one.startsAt < claim.endsAt && claim.startsAt < one.endsAt,
    );
    if (!clashes) kept.push({ ...claim, lane });
  }
  return kept;
}
