import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, weekdayOf } from "../local-date.ts";
import { covers } from "../spans/span-set.ts";
import { anyRichCalendar } from "../testing/calendars.ts";
import { oracleHours } from "../testing/oracle-hours.ts";
import { weeks } from "../testing/worlds.ts";
import type { Calendar, ScopeFacts } from "../types.ts";
import { localDayBounds, minuteAt } from "../zone.ts";
import { openCalendar } from "./open-calendar.ts";
import { openDays } from "./open-days.ts";
import { openSpans } from "./open-spans.ts";

const levels = ["business", "location", "resource"] as const;

/** A chain of one to three rich calendars around a day on which the clocks do something. */
const anyChain = fc.constantFrom(...weeks).chain(({ zone, date }) => {
  const start = minuteAt(zone, date, 0);
  const near = { zone, date, weekdays: [-1, 0, 1].map((n) => weekdayOf(addDays(date, n))), start };
  return fc.record({
    zone: fc.constant(zone),
    date: fc.constant(date),
    start: fc.constant(start),
    calendars: fc
      .subarray([...levels], { minLength: 1 })
      .chain((some): fc.Arbitrary<Calendar[]> =>
        fc.tuple(...some.map((level) => anyRichCalendar(level, level, near))),
      ),
    facts: fc.constantFrom<ScopeFacts>(
      {},
      { serviceId: "haircut", mode: "in_person" },
      { locationId: "centre" },
    ),
  });
});

describe("openSpans", () => {
  it("holds a minute if and only if every calendar of the chain is open then, or overreached", () => {
    fc.assert(
      fc.property(
        anyChain,
        fc.array(fc.integer({ min: -800, max: 2000 }), { minLength: 1 }),
        ({ calendars, facts, start }, picks) => {
          const window = { from: start - 1000, until: start + 2200 };
          const open = openSpans(
            { calendars },
            calendars.map(({ id }) => id),
            facts,
            window,
          );
          const { isOpen } = oracleHours(facts, window);
          const bounds = [...open]
            .flatMap((bound) => [bound - 1, bound])
            .filter((m) => window.from <= m && m < window.until);
          for (const m of [...picks.map((pick) => start + pick), ...bounds]) {
            expect(covers(open, m)).toBe(calendars.every((one) => isOpen(one, calendars, m)));
          }
        },
      ),
      { numRuns: 250 },
    );
  });

  it("does not depend on the window asked for", () => {
    fc.assert(
      fc.property(
        anyChain,
        fc.integer({ min: -900, max: 2000 }),
        ({ calendars, facts, start }, cut) => {
          const ids = calendars.map(({ id }) => id);
          const spans = (from: number, until: number) =>
            openSpans({ calendars }, ids, facts, { from, until });
          const [whole, left, right] = [
            spans(start - 1000, start + 2200),
            spans(start - 1000, start + cut),
            spans(start + cut, start + 2200),
          ];
          for (let m = start - 1000; m < start + 2200; m += 7) {
            expect(covers(whole, m)).toBe(covers(m < start + cut ? left : right, m));
          }
        },
      ),
    );
  });
});

describe("segments", () => {
  it("are, at every minute, the highest windows that cover it", () => {
    fc.assert(
      fc.property(
        anyChain,
        fc.array(fc.integer({ min: -800, max: 2000 }), { minLength: 5 }),
        ({ calendars, facts, start }, picks) => {
          const window = { from: start - 1000, until: start + 2200 };
          const { windowsAt } = oracleHours(facts, window);
          for (const calendar of calendars) {
            const { segments } = openCalendar(calendar, facts, window.from, window.until);
            for (const m of picks.map((pick) => start + pick)) {
              const ours = segments.filter(({ startsAt, endsAt }) => startsAt <= m && m < endsAt);
              const key = (anchor: number, rule: { id: string } | null) =>
                `${anchor} ${rule?.id ?? ""}`;
              const expected = windowsAt(calendar, m).map(({ from, rule }) => key(from, rule));
              expect(ours.map(({ anchor, rule }) => key(anchor, rule)).sort()).toEqual(
                expected.sort(),
              );
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("openDays", () => {
  it("gives each open minute to the day on which its span began, or to its own where that is longer than a day", () => {
    fc.assert(
      fc.property(anyChain, ({ calendars, facts, zone, date }) => {
        const ids = calendars.map(({ id }) => id);
        const dates = [-1, 0, 1].map((n) => addDays(date, n));
        const days = openDays({ calendars }, ids, facts, {
          from: dates[0]!,
          until: dates[2]!,
          zone,
        });
        expect(days.map((one) => one.date)).toEqual(dates);
        const { startsAt, endsAt } = localDayBounds(zone, date);
        const open = openSpans({ calendars }, ids, facts, { from: startsAt, until: endsAt });
        const listed = days.flatMap((one) => one.open);
        for (let m = startsAt; m < endsAt; m += 5) {
          const times = listed.filter((one) => one.startsAt <= m && m < one.endsAt).length;
          // What began before the first of these days is that day's.
          const isListed =
            covers(open, m) &&
            !(times === 0 && beganBefore(m, days[0]!.startsAt, calendars, facts));
          expect(times).toBe(isListed ? 1 : 0);
        }
      }),
    );
  });
});

function beganBefore(
  minute: number,
  first: number,
  calendars: Calendar[],
  facts: ScopeFacts,
): boolean {
  const ids = calendars.map(({ id }) => id);
  const open = openSpans({ calendars }, ids, facts, { from: first - 1440, until: minute + 1 });
  return covers(open, first - 1) && covers(open, first) && covers(open, minute);
}
