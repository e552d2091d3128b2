import { availabilityRules } from "@daybook/db";
import { describe, expect, it } from "vitest";
import { everyDay, guest, makeLocation, makeStaff, window, withoutHours } from "../testing";

const business = { subject: "business" as const };
const refused = (promise: Promise<unknown>) => promise.catch((error: unknown) => error);

describe("a week of hours", () => {
  it("[6.1] is saved by weekday, offered from then on, and closed days offer nothing", async () => {
    const { owner, times } = await withoutHours();
    await owner.api.hours.saveWeek({ of: business, version: 0, windows: [window(2, 9, 11)] });
    expect(await times("2030-03-12")).toEqual(["09:00", "09:30", "10:00"]);
    expect(await times("2030-03-13")).toEqual([]);
    const { version } = await owner.api.hours.week({ of: business });
    expect(version).toBe(1);
    await owner.api.hours.saveWeek({ of: business, version, windows: [window(3, 14, 15)] });
    expect(await times("2030-03-12")).toEqual([]);
    expect(await times("2030-03-13")).toEqual(["14:00"]);
  });

  it("[6.1] a time outside is refused with OUTSIDE_HOURS", async () => {
    const { owner, place, cut } = await withoutHours();
    await owner.api.hours.saveWeek({ of: business, version: 0, windows: [window(2, 9, 11)] });
    const hold = guest(owner).api.holds.place({
      business: owner.slug,
      locationId: place.id,
      serviceId: cut.id,
      startsAt: new Date("2030-03-12T10:30:00Z"),
      holdToken: "a".repeat(22),
    });
    expect(await refused(hold)).toMatchObject({ cause: { refusal: "OUTSIDE_HOURS" } });
  });

  it("[6.8] takes split shifts, breaks, and windows past midnight", async () => {
    const { owner, times } = await withoutHours();
    const windows = [
      window(2, 8, 13, {
        breaks: [{ name: "Tea", startsMinute: 600, endsMinute: 660 }],
      }),
      window(2, 17, 19),
      window(6, 22, 26),
    ];
    await owner.api.hours.saveWeek({ of: business, version: 0, windows });
    expect(await times("2030-03-12")).toEqual([
      "08:00",
      "08:30",
      "09:00",
      "11:00",
      "11:30",
      "12:00",
      "17:00",
      "17:30",
      "18:00",
    ]);
    expect(await times("2030-03-16")).toEqual(["22:00", "22:30", "23:00", "23:30"]);
    expect(await times("2030-03-17")).toEqual(["00:00", "00:30", "01:00"]);
    expect((await owner.api.hours.week({ of: business })).windows).toMatchObject([
      { weekday: 2, startsMinute: 480, breaks: [{ name: "Tea", startsMinute: 600 }] },
      { weekday: 2, startsMinute: 1_020, breaks: [] },
      { weekday: 6, startsMinute: 1_320, endsMinute: 1_560 },
    ]);
  });

  it.each([
    ["on one day", [window(2, 9, 12), window(3, 9, 12), window(2, 11, 14)], [0, 2]],
    ["past midnight into the next day", [window(2, 20, 26), window(3, 1, 5)], [0, 1]],
    ["past Sunday's midnight into Monday", [window(1, 0, 3), window(7, 22, 25)], [0, 1]],
    [
      "where dates are shared",
      [
        window(2, 9, 12, { validUntil: "2030-06-01" }),
        window(2, 9, 12, { validFrom: "2030-06-01" }),
      ],
      [0, 1],
    ],
  ])(
    "[6.8] refuses windows that overlap %s, naming the rows, and saves nothing",
    async (_, windows, rows) => {
      const { owner } = await withoutHours();
      await owner.api.hours.saveWeek({ of: business, version: 0, windows: [window(5, 9, 17)] });
      expect(
        await refused(owner.api.hours.saveWeek({ of: business, version: 1, windows })),
      ).toMatchObject({
        code: "UNPROCESSABLE_CONTENT",
        cause: { refusal: "RULES_OVERLAP", details: { rows, field: `windows.${rows[1]}` } },
      });
      expect(await owner.api.hours.week({ of: business })).toMatchObject({
        version: 1,
        windows: [{ weekday: 5 }],
      });
    },
  );

  it.each([
    ["touch", [window(2, 9, 12), window(2, 12, 14)]],
    ["have other priorities", [window(2, 9, 12), window(2, 9, 12, { priority: 1 })]],
    ["are for another mode", [window(2, 9, 12), window(2, 9, 12, { mode: "video" })]],
    [
      "are of other dates",
      [
        window(2, 9, 12, { validUntil: "2030-05-31" }),
        window(2, 9, 12, { validFrom: "2030-06-01" }),
      ],
    ],
  ])("[6.8] takes windows that %s", async (_, windows) => {
    const { owner } = await withoutHours();
    await owner.api.hours.saveWeek({ of: business, version: 0, windows });
    expect((await owner.api.hours.week({ of: business })).windows).toHaveLength(2);
  });

  it("refuses a break outside its window, and windows that are none, at their field", async () => {
    const { owner } = await withoutHours();
    const save = (one: object) =>
      owner.api.hours.saveWeek({
        of: business,
        version: 0,
        windows: [window(2, 9, 12), { ...window(3, 9, 12), ...one }],
      });
    const lunch = { breaks: [{ name: "Lunch", startsMinute: 660, endsMinute: 780 }] };
    expect(await refused(save(lunch))).toMatchObject({
      cause: {
        refusal: "BREAK_OUTSIDE_WINDOW",
        details: { rows: [1], field: "windows.1.breaks.0" },
      },
    });
    for (const one of [
      { endsMinute: 540 },
      { startsMinute: 1_440, endsMinute: 1_500 },
      { endsMinute: 540 + 1_441 },
      { weekday: 0 },
      { weekday: 8 },
    ])
      await expect(save(one)).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });

  it("[6.5] DB: keeps weekdays within 1 to 7 and windows within a day of their start", async () => {
    const { owner } = await withoutHours();
    await owner.api.hours.saveWeek({ of: business, version: 0, windows: [] });
    const { calendarId } = await owner.api.hours.week({ of: business });
    const insert = (weekday: number, startsMinute: number, endsMinute: number) =>
      owner.tenant.write((tx) =>
        tx
          .insert(availabilityRules)
          .values({ calendarId: calendarId!, weekday, startsMinute, endsMinute }),
      );
    await expect(insert(0, 0, 60)).rejects.toMatchObject({
      cause: { constraint_name: "availability_rules_weekday" },
    });
    await expect(insert(8, 0, 60)).rejects.toMatchObject({
      cause: { constraint_name: "availability_rules_weekday" },
    });
    for (const [from, until] of [
      [60, 60],
      [-1, 60],
      [1_440, 1_500],
      [0, 1_441],
    ] as const)
      await expect(insert(1, from, until)).rejects.toMatchObject({
        cause: { constraint_name: "availability_rules_window" },
      });
    await insert(1, 0, 1_440);
    await insert(7, 1_439, 2_879);
  });

  it("[6.5] is entered in the zone of the place", async () => {
    const { owner } = await withoutHours();
    const athens = await makeLocation(owner, { zone: "Europe/Athens" });
    const of = { subject: "location" as const, locationId: athens.id };
    await owner.api.hours.saveWeek({ of, version: 0, windows: everyDay(9, 10) });
    expect((await owner.api.hours.week({ of })).zone).toBe("Europe/Athens");
    const zoe = await makeStaff(owner, { at: athens });
    expect(
      (await owner.api.hours.week({ of: { subject: "resource", resourceId: zoe.id } })).zone,
    ).toBe("Europe/Athens");
  });
});
