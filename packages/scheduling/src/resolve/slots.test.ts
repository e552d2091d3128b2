import { describe, expect, it } from "vitest";
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
  resource,
  step,
  times,
  worldOf,
} from "../testing/build.ts";
import type { Resource } from "../types.ts";
import { checkSlot } from "./check.ts";
import { daysWithSlots, nextAvailable, resolveSlots } from "./slots.ts";

const monday = "2030-03-04";
const anna = (more: Partial<Resource> = {}) => resource("anna", more);
const hour = ask([step(60, [need(["anna"])])]);
const salon = (...resources: Resource[]) => worldOf([nineToFive()], resources);
const onMonday = (...resources: Resource[]) =>
  times(resolveSlots(salon(...resources), hour, day(monday)));
const takenBy = (window: string, more = {}) => anna({ claims: [claim(monday, window, more)] });

describe("resolveSlots", () => {
  it("[7.1] returns the starts in order, each with its end and how many are left; the visit fits the open window", () => {
    const slots = resolveSlots(salon(anna()), ask([step(90, [need(["anna"])])]), day(monday));
    expect(times(slots)).toEqual(["09:00", "10:00", "11:00", "12:00", "13:00", "14:00", "15:00"]);
    expect(slots[0]).toEqual({
      startsAt: at(`${monday} 09:00`),
      endsAt: at(`${monday} 10:30`),
      remaining: 1,
    });
  });

  it("[7.1] fits a visit that ends just as the shop closes, and not one that is a minute longer", () => {
    const lastOf = (minutes: number) =>
      times(resolveSlots(salon(anna()), ask([step(minutes, [need(["anna"])])]), day(monday))).at(
        -1,
      );
    expect(lastOf(120)).toBe("15:00");
    expect(lastOf(121)).toBe("14:00");
  });

  it("[7.2] returns nothing on a closed day, without an error", () => {
    const closed = worldOf([nineToFive({ exceptions: [onDay(monday, "hours")] })], [anna()]);
    expect(resolveSlots(closed, hour, day(monday))).toEqual([]);
  });

  it("[7.3] drops what a booking overlaps, and keeps what only touches it", () => {
    expect(onMonday(takenBy("11:00-12:00"))).toEqual([
      "09:00",
      "10:00",
      "12:00",
      "13:00",
      "14:00",
      "15:00",
      "16:00",
    ]);
    expect(onMonday(takenBy("11:00-12:01"))).not.toContain("12:00");
    expect(onMonday(takenBy("10:59-12:00"))).not.toContain("10:00");
  });

  it("[7.4] drops what is held, and offers it again from the very minute the hold lapses", () => {
    const held = takenBy("11:00-12:00", { expiresAt: at(`${monday} 08:30`) });
    const asOf = (now: string) =>
      times(resolveSlots(salon(held), { ...hour, now: at(`${monday} ${now}`) }, day(monday)));
    expect(asOf("08:29")).not.toContain("11:00");
    expect(asOf("08:30")).toContain("11:00");
  });

  it("lets a booking move onto its own old time", () => {
    const taken = takenBy("11:00-12:00", { bookingId: "mine" });
    const moving = { ...hour, movingBookingId: "mine" };
    expect(times(resolveSlots(salon(taken), moving, day(monday)))).toContain("11:00");
  });

  it("drops outside busy time, and a resource that is switched off", () => {
    const busy = [{ id: "trip", startsAt: at(`${monday} 09:30`), endsAt: at(`${monday} 15:30`) }];
    expect(onMonday(anna({ busy }))).toEqual(["16:00"]);
    expect(onMonday(anna({ active: false }))).toEqual([]);
  });

  it("[7.6] says how many are left, of those whose capacity takes the party", () => {
    const pair = { capacityMin: 2, capacityMax: 2 };
    const both = worldOf(
      [nineToFive()],
      [
        resource("a", { ...pair, claims: [claim(monday, "10:00-11:00")] }),
        resource("b", pair),
        resource("c"),
      ],
    );
    const left = (partySize: number) =>
      resolveSlots(both, ask([step(60, [need(["a", "b", "c"])])], { partySize }), day(monday)).map(
        ({ startsAt, remaining }) => `${hhmm(startsAt)} ${remaining}`,
      );
    expect(left(2).slice(0, 3)).toEqual(["09:00 3", "10:00 2", "11:00 3"]);
    expect(left(3).slice(0, 2)).toEqual(["09:00 1", "10:00 1"]);
  });

  it("[7.7] with any of several gives the union of their slots, and assigns by rank, then order, then id", () => {
    const early = resource("early", { calendarIds: ["early"], sortOrder: 2 });
    const late = resource("late", { calendarIds: ["late"], sortOrder: 1 });
    const own = (id: string, window: string) =>
      calendar(id, "resource", { rules: hours(everyDay, window) });
    const world = worldOf(
      [nineToFive(), own("early", "09:00-12:00"), own("late", "11:00-14:00")],
      [early, late],
    );
    const anyOf = (ranks: number[]) =>
      ask([
        step(60, [
          need([], {
            candidates: ["early", "late"].map((resourceId, i) => ({ resourceId, rank: ranks[i]! })),
          }),
        ]),
      ]);
    expect(times(resolveSlots(world, anyOf([0, 1]), day(monday)))).toEqual([
      "09:00",
      "10:00",
      "11:00",
      "12:00",
      "13:00",
    ]);
    const first = (ranks: number[], time: string) => {
      const check = checkSlot(world, anyOf(ranks), at(`${monday} ${time}`));
      return check.ok
        ? [...check.proposals].map(({ assignments }) => assignments[0]!.resourceId)
        : check.refusal;
    };
    expect(first([0, 1], "11:00")).toEqual(["early", "late"]);
    expect(first([1, 0], "11:00")).toEqual(["late", "early"]);
    expect(first([0, 0], "11:00")).toEqual(["late", "early"]);
    expect(first([0, 1], "12:00")).toEqual(["late"]);
  });

  it("never offers a slot that only two people together could do", () => {
    const half = (id: string, window: string) =>
      calendar(id, "resource", { rules: hours(everyDay, window) });
    const world = worldOf(
      [nineToFive(), half("a", "09:00-10:00"), half("b", "10:00-11:00")],
      [resource("a", { calendarIds: ["a"] }), resource("b", { calendarIds: ["b"] })],
    );
    expect(resolveSlots(world, ask([step(90, [need(["a", "b"])])]), day(monday))).toEqual([]);
  });

  it("[7.9] yields no slot in the hour that the clocks skip, and each real instant once in the one they repeat", () => {
    const always = worldOf(
      [
        calendar("business", "business", {
          rules: hours(everyDay, "00:00-24:00"),
          intervalMinutes: 60,
        }),
      ],
      [anna()],
    );
    const starts = (date: string) =>
      resolveSlots(always, { ...hour, steps: [step(60, [need(["anna"])])] }, day(date));
    const spring = starts("2030-03-31");
    expect(times(spring).slice(0, 4)).toEqual(["00:00", "01:00", "03:00", "04:00"]);
    expect(spring).toHaveLength(23);
    const autumn = starts("2030-10-27");
    expect(times(autumn).slice(0, 5)).toEqual(["00:00", "01:00", "02:00", "02:00", "03:00"]);
    expect(new Set(autumn.map(({ startsAt }) => startsAt)).size).toBe(25);
  });
});

describe("a resource with several lanes", () => {
  const lanes = (...claims: Resource["claims"]) => salon(anna({ lanes: 2, claims }));
  const morning = { ...hour, steps: [step(120, [need(["anna"])])], limits: "waived" } as const;
  const [first, second] = [claim(monday, "09:00-10:00"), claim(monday, "10:00-11:00", { lane: 2 })];

  it("is free wherever fewer are taken than it has, with what has not begun moved aside", () => {
    const check = checkSlot(lanes(first!, second!), morning, at(`${monday} 09:00`));
    const [best] = check.ok ? check.proposals : [];
    expect(best!.moves).toEqual([
      { resourceId: "anna", claimId: second!.id, fromLane: 2, toLane: 1 },
    ]);
    expect(best!.assignments).toMatchObject([{ lane: 2 }]);
    const full = lanes(first!, second!, claim(monday, "09:30-10:30", { lane: 2, id: "x" }));
    expect(checkSlot(full, morning, at(`${monday} 09:00`)).ok).toBe(false);
  });

  it("takes a start in the past only where one of them is free as things stand", () => {
    const late = { ...morning, now: at(`${monday} 10:30`) };
    expect(checkSlot(lanes(first!, second!), late, at(`${monday} 09:00`)).ok).toBe(false);
    expect(checkSlot(lanes(first!, { ...second!, lane: 1 }), late, at(`${monday} 09:00`)).ok).toBe(
      true,
    );
  });
});

describe("nextAvailable", () => {
  it("[7.12] finds the first free within 30 days, however far off, and gives up at the end", () => {
    const away = [{ id: "leave", startsAt: at(monday), endsAt: at("2030-03-28 11:30") }];
    const world = salon(anna({ busy: away }));
    const first = nextAvailable(world, hour, at(monday), 2, at("2030-04-03"));
    expect(times(first)).toEqual(["12:00", "13:00"]);
    expect(first[0]!.startsAt).toBe(at("2030-03-28 12:00"));
    expect(nextAvailable(world, hour, at(monday), 2, at("2030-03-20"))).toEqual([]);
  });
});

describe("daysWithSlots", () => {
  it("lists the days of the asker's zone, not the shop's", () => {
    const night = worldOf(
      [calendar("business", "business", { rules: hours([1], "22:00-23:00"), intervalMinutes: 60 })],
      [anna()],
    );
    const inZone = (displayZone: string) =>
      daysWithSlots(
        night,
        { ...hour, displayZone },
        { from: at("2030-03-01"), until: at("2030-03-08") },
      );
    expect(inZone("Europe/Berlin")).toEqual([monday]);
    expect(inZone("Asia/Kathmandu")).toEqual(["2030-03-05"]);
  });
});

describe("the grid", () => {
  const grid = (
    more: Parameters<typeof nineToFive>[0],
    claims = [claim(monday, "10:00-10:50")],
  ) => {
    const world = worldOf(
      [nineToFive({ rules: hours(everyDay, "09:10-13:00"), intervalMinutes: 30, ...more })],
      [anna({ claims })],
    );
    return times(resolveSlots(world, ask([step(30, [need(["anna"])])]), day(monday)));
  };
  it("starts with the window and is moved by nothing", () => {
    expect(grid({ grid: "window" })).toEqual(["09:10", "11:10", "11:40", "12:10"]);
  });
  it("is the wall clock's where the calendar says so", () => {
    expect(grid({ grid: "clock" })).toEqual(["09:30", "11:00", "11:30", "12:00", "12:30"]);
  });
  it("of the wall clock begins anew at midnight, whatever its interval", () => {
    const night = {
      rules: hours(everyDay, "22:00-26:00"),
      intervalMinutes: 50,
      grid: "clock",
    } as const;
    const world = worldOf([nineToFive(night)], [anna()]);
    const window = { from: at(`${monday} 22:00`), until: at("2030-03-05 02:00") };
    const starts = resolveSlots(world, ask([step(10, [need(["anna"])])]), window);
    expect(starts.map(({ startsAt }) => hhmm(startsAt))).toEqual([
      "22:30",
      "23:20",
      "00:00",
      "00:50",
      "01:40",
    ]);
  });
  it("restarts after what occupies where it is flush", () => {
    expect(grid({ grid: "flush" })).toEqual(["09:10", "10:50", "11:20", "11:50", "12:20"]);
  });
  it("belongs to the most specific calendar that has an interval", () => {
    const own = calendar("own", "resource", {
      rules: hours(everyDay, "09:15-12:00"),
      intervalMinutes: 45,
    });
    const world = worldOf([nineToFive(), own], [anna({ calendarIds: ["own"] })]);
    expect(times(resolveSlots(world, ask([step(30, [need(["anna"])])]), day(monday)))).toEqual([
      "09:15",
      "10:00",
      "10:45",
      "11:30",
    ]);
  });
  it("refuses a start between its lines, unless any start will do", () => {
    const world = salon(anna());
    expect(checkSlot(world, hour, at(`${monday} 09:20`))).toEqual({
      ok: false,
      refusal: "OFF_GRID",
    });
    expect(checkSlot(world, { ...hour, starts: "any" }, at(`${monday} 09:20`)).ok).toBe(true);
  });
});
