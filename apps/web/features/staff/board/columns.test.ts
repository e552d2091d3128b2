import { describe, expect, it } from "vitest";
import { axisOf, firstSight, hoursOf, minuteAt } from "./axis";
import { dayColumns, weekColumns } from "./columns";
import { minuteOf } from "./span";
import { boardOf, type Midnights } from "./testing";

const tuesday: Midnights = {
  on: "2026-11-24",
  startsAt: "2026-11-24T00:00:00+01:00",
  endsAt: "2026-11-25T00:00:00+01:00",
};
const at = (time: string) => `2026-11-24T${time}:00+01:00`;
const minute = (time: string) => minuteOf(new Date(at(time)));

describe("a resource's day", () => {
  it("draws a visit's buffers as part of its block", () => {
    const board = boardOf({
      days: [tuesday],
      resources: [{ id: "maya" }],
      bookings: [
        {
          id: "b",
          steps: [
            { at: [at("10:00"), at("10:45")], with: ["maya"], claim: [at("09:55"), at("10:50")] },
          ],
        },
      ],
    });
    const [block] = dayColumns(board, "2026-11-24")[0]!.blocks;
    expect(block).toMatchObject({
      startsAt: minute("10:00"),
      endsAt: minute("10:45"),
      claim: { startsAt: minute("09:55"), endsAt: minute("10:50") },
    });
  });

  it("leaves the processing gap free, and knows whether somebody comes in it", () => {
    const colour = {
      id: "colour",
      steps: [
        { at: [at("10:00"), at("11:10")], with: ["maya"] },
        { at: [at("11:45"), at("12:45")], with: ["maya"] },
      ],
    } as const;
    const fringe = {
      id: "fringe",
      steps: [{ at: [at("11:15"), at("11:30")], with: ["maya"] }],
    } as const;
    const alone = boardOf({ days: [tuesday], resources: [{ id: "maya" }], bookings: [colour] });
    const filled = boardOf({
      days: [tuesday],
      resources: [{ id: "maya" }],
      bookings: [colour, fringe],
    });
    const gap = { startsAt: minute("11:10"), endsAt: minute("11:45") };
    expect(dayColumns(alone, "2026-11-24")[0]!.gaps).toMatchObject([{ ...gap, isUsed: false }]);
    const column = dayColumns(filled, "2026-11-24")[0]!;
    expect(column.gaps).toMatchObject([{ ...gap, isUsed: true }]);
    // What comes in a gap has the column's whole width: nothing there is in its way.
    expect(column.blocks.map(({ lanes }) => lanes)).toEqual([1, 1, 1]);
    expect(column.blocks.map(({ part, parts }) => `${part}/${parts}`)).toEqual([
      "1/2",
      "2/2",
      "1/1",
    ]);
  });

  it("joins steps that follow each other, and shows a booking in each of its columns", () => {
    const board = boardOf({
      days: [tuesday],
      resources: [{ id: "maya" }, { id: "chair", kind: "room" }],
      bookings: [
        {
          id: "b",
          steps: [
            { at: [at("10:00"), at("10:15")], with: ["maya"] },
            { at: [at("10:15"), at("11:00")], with: ["maya", "chair"] },
          ],
        },
      ],
    });
    const [maya, chair] = dayColumns(board, "2026-11-24");
    expect(maya!.blocks).toMatchObject([
      { startsAt: minute("10:00"), endsAt: minute("11:00"), parts: 1 },
    ]);
    expect(chair!.blocks).toMatchObject([{ startsAt: minute("10:15"), endsAt: minute("11:00") }]);
  });

  it("shows a night's end on its own page, and on the next only if somebody is still there", () => {
    const open = {
      "2026-11-24": [
        [at("00:00"), at("02:00")],
        [at("17:00"), "2026-11-25T02:00:00+01:00"],
      ],
    } as const;
    const night = {
      days: [tuesday],
      until: "2026-11-25T02:00:00+01:00",
      resources: [{ id: "bar", open }],
    };
    const quiet = dayColumns(boardOf(night), "2026-11-24");
    expect(axisOf(quiet)).toEqual({ from: 17 * 60, until: 26 * 60 });
    const late = {
      id: "late",
      steps: [{ at: ["2026-11-23T23:30:00+01:00", at("01:00")], with: ["bar"] }],
    } as const;
    expect(axisOf(dayColumns(boardOf({ ...night, bookings: [late] }), "2026-11-24")).from).toBe(0);
  });
});

describe("the axis", () => {
  it("covers what is open and what stands outside of it, in whole hours", () => {
    const board = boardOf({
      days: [tuesday],
      resources: [{ id: "maya", open: { "2026-11-24": [[at("09:30"), at("17:00")]] } }],
      bookings: [{ id: "b", steps: [{ at: [at("16:30"), at("17:20")], with: ["maya"] }] }],
    });
    const axis = axisOf(dayColumns(board, "2026-11-24"));
    expect(axis).toEqual({ from: 9 * 60, until: 18 * 60 });
    expect(hoursOf(axis)).toHaveLength(10);
  });

  it("shows a closed day as an ordinary one", () => {
    const board = boardOf({ days: [tuesday], resources: [{ id: "maya" }] });
    expect(axisOf(dayColumns(board, "2026-11-24"))).toEqual({ from: 480, until: 1080 });
  });

  it("turns a pointer's place into a minute and stays within what is drawn", () => {
    const column = { origin: 1000 };
    const axis = { from: 60, until: 180 };
    expect(minuteAt(column, axis, 0.5)).toBe(1120);
    expect([minuteAt(column, axis, -1), minuteAt(column, axis, 2)]).toEqual([1060, 1180]);
  });

  it("looks at the running minute, before the opening at the opening, after it at what is still to come", () => {
    const open = {
      "2026-11-24": [
        [at("09:00"), at("12:00")],
        [at("14:00"), at("18:00")],
      ],
    } as const;
    const columns = dayColumns(
      boardOf({ days: [tuesday], resources: [{ id: "maya", open }] }),
      "2026-11-24",
    );
    const axis = axisOf(columns);
    expect(firstSight(columns, axis, minute("10:20"))).toBe(10 * 60 + 20);
    expect(firstSight(columns, axis, minute("06:00"))).toBe(9 * 60);
    expect(firstSight(columns, axis, minute("13:00"))).toBe(14 * 60);
    expect(firstSight(columns, axis, minute("10:20") + 1440)).toBe(9 * 60);
  });
});

describe("days on which clocks change", () => {
  // Berlin: 23 hours on 29 March 2026, 25 hours on 25 October.
  const march: Midnights[] = [
    {
      on: "2026-03-28",
      startsAt: "2026-03-28T00:00:00+01:00",
      endsAt: "2026-03-29T00:00:00+01:00",
    },
    {
      on: "2026-03-29",
      startsAt: "2026-03-29T00:00:00+01:00",
      endsAt: "2026-03-30T00:00:00+02:00",
    },
  ];
  const october: Midnights[] = [
    {
      on: "2026-10-24",
      startsAt: "2026-10-24T00:00:00+02:00",
      endsAt: "2026-10-25T00:00:00+02:00",
    },
    {
      on: "2026-10-25",
      startsAt: "2026-10-25T00:00:00+02:00",
      endsAt: "2026-10-26T00:00:00+01:00",
    },
  ];

  it.each([
    ["23", march, "2026-03-28T10:00:00+01:00", "2026-03-29T10:00:00+02:00", 9 * 60],
    ["25", october, "2026-10-24T10:00:00+02:00", "2026-10-25T10:00:00+01:00", 11 * 60],
  ] as const)(
    "stand a day of %s hours so that ten o'clock is as high as the day before, and count its minutes alone",
    (_, days, before, after, elapsed) => {
      const visit = (id: string, startsAt: string) =>
        ({
          id,
          steps: [
            {
              at: [startsAt, new Date(Date.parse(startsAt) + 3_600_000).toISOString()],
              with: ["maya"],
            },
          ],
        }) as const;
      const board = boardOf({
        days,
        resources: [{ id: "maya" }],
        bookings: [visit("a", before), visit("b", after)],
      });
      const heights = weekColumns(board, "maya").map(
        ({ origin, blocks }) => blocks[0]!.startsAt - origin,
      );
      expect(heights).toEqual([600, 600]);
      // On its own page the day runs from its own midnight.
      const [column] = dayColumns(board, days[1]!.on);
      expect(column!.blocks[0]!.startsAt - column!.origin).toBe(elapsed);
    },
  );
});
