import { describe, expect, it } from "vitest";
import { checkSlot } from "../resolve/check.ts";
import { resolveSlots } from "../resolve/slots.ts";
import { spansOf } from "../spans/span-set.ts";
import {
  ask,
  at,
  calendar,
  claim,
  day,
  everyDay,
  hhmm,
  hours,
  need,
  nineToFive,
  onDay,
  pause,
  resource,
  step,
  times,
  worldOf,
} from "../testing/build.ts";
import type { Calendar, Exception, World } from "../types.ts";
import { conflictsOfChange } from "./conflicts.ts";
import { openSpans } from "./open-spans.ts";

const monday = "2030-03-04";
const saturday = "2030-03-09";

/** The open time of calendars on a day, as "09:00-17:00". */
function openOn(date: string, ...calendars: Calendar[]): string[] {
  const ids = calendars.map(({ id }) => id);
  const { from, until } = day(date);
  // Until six in the morning after, so that a night shift is seen whole.
  const open = openSpans({ calendars }, ids, {}, { from, until: until + 360 });
  return spansOf(open).map((one) => `${hhmm(one.startsAt)}-${hhmm(one.endsAt)}`);
}

const business = (...exceptions: Exception[]) => nineToFive({ exceptions });
const weekdays = [1, 2, 3, 4, 5] as const;

describe("weekly rules", () => {
  it("[6.5] open their weekday from the one minute to the other, past midnight too", () => {
    const rules = [...hours([1], "09:00-17:00"), ...hours([2], "22:00-26:00")];
    expect(openOn(monday, calendar("c", "business", { rules }))).toEqual(["09:00-17:00"]);
    expect(openOn("2030-03-05", calendar("c", "business", { rules }))).toEqual(["22:00-02:00"]);
    expect(openOn(saturday, calendar("c", "business", { rules }))).toEqual([]);
  });

  it("[6.5] are read on the clocks of their calendar's zone", () => {
    const rules = hours([1], "09:00-17:00");
    const nepal = calendar("c", "business", { zone: "Asia/Kathmandu", rules });
    expect(openOn(monday, nepal)).toEqual(["04:15-12:15"]);
  });

  it("[6.8] may stand several to a day", () => {
    const rules = [...hours([1], "09:00-12:00"), ...hours([1], "14:00-18:00")];
    expect(openOn(monday, calendar("c", "business", { rules }))).toEqual([
      "09:00-12:00",
      "14:00-18:00",
    ]);
  });

  it("[6.14] are not needed where a calendar is open unless closed, and nothing is open without them elsewhere", () => {
    const onCall = calendar("c", "business", { openByDefault: false });
    expect(openOn(monday, onCall)).toEqual([]);
    expect(
      openOn(monday, { ...onCall, exceptions: [onDay(monday, "available", ["10:00-11:00"])] }),
    ).toEqual(["10:00-11:00"]);
    expect(openOn(monday, { ...onCall, openByDefault: true })).toEqual(["00:00-06:00"]);
  });

  it("let the higher priority decide where they overlap", () => {
    const low = hours([1], "09:00-17:00", { id: "low" });
    const high = hours([1], "12:00-15:00", {
      id: "high",
      priority: 1,
      breaks: [pause("rest", "13:00-14:00")],
    });
    expect(openOn(monday, calendar("c", "business", { rules: [...low, ...high] }))).toEqual([
      "09:00-13:00",
      "14:00-17:00",
    ]);
  });
});

describe("breaks", () => {
  it("[6.13] remove every start whose visit they would touch, not only those inside them", () => {
    const lunch = [pause("lunch", "12:00-13:00"), pause("tea", "15:00-15:10")];
    const rules = hours(everyDay, "09:00-17:00", { breaks: lunch });
    const world = worldOf([nineToFive({ rules })], [resource("anna")]);
    const request = ask([step(90, [need(["anna"])])]);
    expect(times(resolveSlots(world, request, day(monday)))).toEqual(["09:00", "10:00", "13:00"]);
  });

  it("close nothing outside of their own window", () => {
    const low = hours([1], "09:00-17:00", { id: "low" });
    const rest = pause("rest", "11:00-12:30");
    const high = hours([1], "12:00-15:00", { id: "high", priority: 1, breaks: [rest] });
    expect(openOn(monday, calendar("c", "business", { rules: [...low, ...high] }))).toEqual([
      "09:00-12:00",
      "12:30-17:00",
    ]);
  });

  it("[6.13] of a night shift stand past midnight", () => {
    const rules = hours([1], "22:00-30:00", { breaks: [pause("rest", "25:00-25:30")] });
    expect(openOn(monday, calendar("c", "business", { rules }))).toEqual([
      "22:00-01:00",
      "01:30-06:00",
    ]);
  });
});

describe("dated exceptions", () => {
  it("[6.19] blocked: the hours vanish, and the bookings in them are listed", () => {
    const before = business();
    const after = business(onDay(monday, "blocked", ["10:00-12:00"]));
    expect(openOn(monday, after)).toEqual(["09:00-10:00", "12:00-17:00"]);
    const booked = [
      claim(monday, "09:00-10:00"),
      claim(monday, "11:30-12:30"),
      claim(monday, "12:00-13:00"),
    ];
    expect(conflictsOfChange(before, after, {}, booked)).toEqual([booked[1]]);
  });

  it("[6.20] available: an extra Saturday, though no weekly rule names one", () => {
    const extra = onDay(saturday, "available", ["10:00-14:00"]);
    const weekly = hours(weekdays, "09:00-17:00");
    expect(
      openOn(saturday, calendar("c", "business", { rules: weekly, exceptions: [extra] })),
    ).toEqual(["10:00-14:00"]);
  });

  it("[6.20] reaches beyond the parents' hours only where it says so, and never through their block", () => {
    const closed = calendar("business", "business", { rules: hours(weekdays, "09:00-17:00") });
    const anna = (beyondParents: boolean) =>
      calendar("anna", "resource", {
        exceptions: [onDay(saturday, "available", ["10:00-14:00"], { beyondParents })],
      });
    expect(openOn(saturday, closed, anna(false))).toEqual([]);
    expect(openOn(saturday, closed, anna(true))).toEqual(["10:00-14:00"]);
    const blocked = { ...closed, exceptions: [onDay(saturday, "blocked", ["12:00-13:00"])] };
    expect(openOn(saturday, blocked, anna(true))).toEqual(["10:00-12:00", "13:00-14:00"]);
  });

  it("[6.20] counts its starts from its own beginning where no window is", () => {
    const closed = calendar("business", "business", {
      rules: hours(weekdays, "09:00-17:00"),
      intervalMinutes: 60,
    });
    const extra = onDay(saturday, "available", ["10:15-13:15"], { beyondParents: true });
    const world = worldOf(
      [closed, calendar("own", "resource", { exceptions: [extra] })],
      [resource("anna", { calendarIds: ["own"] })],
    );
    expect(times(resolveSlots(world, ask([step(60, [need(["anna"])])]), day(saturday)))).toEqual([
      "10:15",
      "11:15",
      "12:15",
    ]);
  });

  it("[6.21] other hours take the place of that day's rules, no hours close it, the night before goes on", () => {
    const rules = [...hours([1], "09:00-17:00"), ...hours([7], "22:00-26:00")];
    const c = (windows: string[]) =>
      calendar("c", "business", { rules, exceptions: [onDay(monday, "hours", windows)] });
    expect(openOn(monday, c(["11:00-13:00", "15:00-16:00"]))).toEqual([
      "00:00-02:00",
      "11:00-13:00",
      "15:00-16:00",
    ]);
    expect(openOn(monday, c([]))).toEqual(["00:00-02:00"]);
  });

  it.each([
    ["2030-03-31", 23],
    ["2030-10-27", 25],
    ["2030-06-01", 24],
  ])(
    "[6.24] a day off on %s closes the local day of %i hours, no more and no less",
    (date, length) => {
      const open = calendar("c", "business", {
        openByDefault: true,
        exceptions: [onDay(date, "blocked")],
      });
      const { from, until } = day(date);
      const around = { from: from - 600, until: until + 600 };
      const rest = spansOf(openSpans({ calendars: [open] }, ["c"], {}, around));
      expect(rest).toEqual([
        { startsAt: from - 600, endsAt: from },
        { startsAt: until, endsAt: until + 600 },
      ]);
      expect((until - from) / 60).toBe(length);
    },
  );
});

describe("overlays", () => {
  const rules = [
    ...hours([1], "09:00-17:00"),
    ...hours([1], "11:00-13:00", { id: "summer", overlayId: "s" }),
  ];
  const overlay = (mode: "replace" | "add" | "block", more = {}) => ({
    id: "s",
    mode,
    priority: 10,
    active: true,
    ...more,
  });
  const c = (...overlays: Calendar["overlays"]) => calendar("c", "business", { rules, overlays });

  it("replace the base, add to it or block it while they are on", () => {
    expect(openOn(monday, c(overlay("replace")))).toEqual(["11:00-13:00"]);
    expect(openOn(monday, c(overlay("block")))).toEqual(["09:00-11:00", "13:00-17:00"]);
    expect(openOn(monday, c(overlay("add")))).toEqual(["09:00-17:00"]);
    expect(openOn(monday, c(overlay("replace", { active: false })))).toEqual(["09:00-17:00"]);
    expect(openOn(monday, c(overlay("replace", { validFrom: "2030-03-05" })))).toEqual([
      "09:00-17:00",
    ]);
  });

  it("yield to other hours of a day at equal priority", () => {
    const exceptions = [onDay(monday, "hours", ["10:00-10:30"])];
    const season = (priority: number) => ({ ...c(overlay("replace", { priority })), exceptions });
    expect(openOn(monday, season(100))).toEqual(["10:00-10:30"]);
    expect(openOn(monday, season(101))).toEqual(["11:00-13:00"]);
  });

  it("yield to a dated exception, unless they are an emergency's", () => {
    const exceptions = [onDay(monday, "available", ["12:00-12:30"])];
    const blocked = (priority: number) => ({ ...c(overlay("block", { priority })), exceptions });
    expect(openOn(monday, blocked(10))).toEqual(["09:00-11:00", "12:00-12:30", "13:00-17:00"]);
    expect(openOn(monday, blocked(200))).toEqual(["09:00-11:00", "13:00-17:00"]);
  });
});

describe("[6.4] effective availability", () => {
  const open = (id: string, level: Calendar["level"]) =>
    calendar(id, level, { rules: hours(everyDay, "10:00-11:00") });
  const chain = {
    business: nineToFive(),
    location: open("location", "location"),
    staff: open("staff", "resource"),
    service: open("service", "service"),
  };
  const request = ask([step(60, [need(["anna"])])], {
    calendarIds: ["business", "location", "service"],
  });
  const world = (more: Partial<Record<keyof typeof chain, Calendar>>): World =>
    worldOf(Object.values({ ...chain, ...more }), [resource("anna", { calendarIds: ["staff"] })]);

  it("is a slot where business, location, staff and service are all open", () => {
    expect(times(resolveSlots(world({}), request, day(monday)))).toEqual(["10:00"]);
  });

  it.each(["business", "location", "staff", "service"] as const)(
    "lacks the slot without the %s's hours",
    (who) => {
      const closed = world({ [who]: { ...chain[who], rules: [] } });
      expect(resolveSlots(closed, request, day(monday))).toEqual([]);
      expect(checkSlot(closed, request, at(`${monday} 10:00`))).toEqual({
        ok: false,
        refusal: "OUTSIDE_HOURS",
      });
    },
  );

  it.each(["business", "location", "staff", "service"] as const)(
    "lacks the slot under a block of the %s",
    (who) => {
      const exceptions = [onDay(monday, "blocked", ["10:30-10:35"])];
      expect(
        resolveSlots(world({ [who]: { ...chain[who], exceptions } }), request, day(monday)),
      ).toEqual([]);
    },
  );
});
