import { sections } from "@daybook/db";
import { describe, expect, it } from "vitest";
import { guest, makeBusiness, makeLocation, makeTable, NOW, openHours, signIn } from "../testing";

const page = (business: Parameters<typeof guest>[0], now?: Date) =>
  guest(business, now ? { now } : {}).api.public.business({ business: business.slug });

describe("the page of a business", () => {
  it("[1.10] shows its name and places to anybody, also by a former address, and 404 for an unknown one", async () => {
    const owner = await signIn("owner", { business: { name: "Salon Ada", kind: "salon" } });
    const place = await makeLocation(owner, { city: "Berlin" });
    expect(await page(owner)).toMatchObject({
      name: "Salon Ada",
      kind: "salon",
      slug: owner.slug,
      holdMinutes: 5,
      policyText: "You can cancel until the visit begins.",
      now: NOW,
      locations: [{ id: place.id, city: "Berlin", zone: "Europe/Berlin" }],
    });
    await owner.api.business.renameSlug({ slug: `${owner.slug}-new` });
    expect((await page(owner)).slug).toBe(`${owner.slug}-new`);
    await expect(page({ ...owner, slug: "nobody-has-this" })).rejects.toMatchObject({
      code: "NOT_FOUND",
      message: "There is no business at this address.",
    });
  });

  it("[6.1] shows the coming week's hours of each place: closed days, split days, past midnight", async () => {
    const bar = await makeBusiness();
    const [berlin, closedThere] = [await makeLocation(bar), await makeLocation(bar)];
    await openHours(bar, {
      weekdays: [1, 5],
      windows: [
        [540, 720],
        [1080, 1560],
      ],
    });
    await openHours(bar, {
      weekdays: [1],
      of: { locationId: closedThere.id },
      windows: [[600, 660]],
    });
    const { locations } = await page(bar);
    const [open, narrowed] = locations.map((place) => place.week);
    expect(locations[0]?.id).toBe(berlin.id);
    expect(open).toHaveLength(7);
    const both = [
      { startsMinute: 540, endsMinute: 720 },
      { startsMinute: 1080, endsMinute: 1560 },
    ];
    expect(open?.[0]).toEqual({ date: "2030-03-11", weekday: 1, open: both });
    expect(open?.[4]).toEqual({ date: "2030-03-15", weekday: 5, open: both });
    expect(open?.filter((day) => day.open.length > 0)).toHaveLength(2);
    expect(narrowed?.[0]?.open).toEqual([{ startsMinute: 600, endsMinute: 660 }]);
    expect(narrowed?.[4]?.open).toEqual([]);
  });

  it.each([
    ["Europe/Berlin", new Date("2030-03-28T08:00:00Z")],
    ["America/New_York", new Date("2030-03-08T08:00:00Z")],
    ["Australia/Sydney", new Date("2030-04-04T08:00:00Z")],
  ])("[1.11] shows the same hours of the wall through a clock change in %s", async (zone, now) => {
    const business = await makeBusiness({ zone });
    await makeLocation(business, { zone });
    await openHours(business, {
      zone,
      windows: [
        [60, 240],
        [540, 1020],
      ],
    });
    const { locations } = await page(business, now);
    const week = locations[0]?.week ?? [];
    expect(week).toHaveLength(7);
    for (const day of week)
      expect(day.open.at(-1)).toEqual({ startsMinute: 540, endsMinute: 1020 });
  });

  it("[3.23] lists tables by section, with the sizes of party they take", async () => {
    const bistro = await makeBusiness({ kind: "restaurant" });
    const place = await makeLocation(bistro);
    const [terrace, inside] = await bistro.tenant.write((tx) =>
      tx
        .insert(sections)
        .values([
          { locationId: place.id, name: "Terrace", sortOrder: 2 },
          { locationId: place.id, name: "Inside", sortOrder: 1 },
        ])
        .returning(),
    );
    await makeTable(bistro, {
      at: place,
      name: "T1",
      sectionId: terrace!.id,
      capacityMin: 2,
      capacityMax: 6,
    });
    await makeTable(bistro, {
      at: place,
      name: "I2",
      sectionId: inside!.id,
      sortOrder: 2,
      capacityMax: 2,
    });
    await makeTable(bistro, { at: place, name: "I1", sectionId: inside!.id, sortOrder: 1 });
    await makeTable(bistro, { at: place, name: "Broken", status: "inactive" });
    const { withoutService } = (await page(bistro)).locations[0]!;
    expect(withoutService).toMatchObject({ capacityMin: 1, capacityMax: 6 });
    expect(withoutService?.resources.map((table) => [table.section, table.name])).toEqual([
      ["Inside", "I1"],
      ["Inside", "I2"],
      ["Terrace", "T1"],
    ]);
  });
});
