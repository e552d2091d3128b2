import { availabilityExceptions, busyBlocks, resources } from "@daybook/db";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import {
  guest,
  inHours,
  makeLocation,
  makeSalon,
  makeService,
  makeStaff,
  openHours,
  signIn,
} from "../testing";

const day = "2030-03-12";
const times = (slots: readonly { startsAt: Date }[]) =>
  slots.map((slot) => slot.startsAt.toISOString().slice(11, 16));

describe("the times of a day", () => {
  it("[7.1] [7.6] are starts in order with their end, how many could take them, and the zone of the place", async () => {
    const salon = await signIn("owner");
    const { wanted } = await makeSalon(salon, { chairs: 2 });
    const { api, business } = guest(salon);
    const { zone, slots } = await api.availability.slots({ business, ...wanted, on: day });
    expect(zone).toBe("Europe/Berlin");
    expect(slots).toHaveLength(16);
    expect(slots[0]).toEqual({
      startsAt: new Date("2030-03-12T08:00Z"),
      endsAt: new Date("2030-03-12T08:30Z"),
      remaining: 2,
    });
    expect(slots.at(-1)).toMatchObject({ startsAt: new Date("2030-03-12T15:30Z") });
  });

  it("[7.2] [6.1] are an empty list when closed", async () => {
    const salon = await signIn("owner");
    const place = await makeLocation(salon);
    await openHours(salon, { weekdays: [1] });
    const service = await makeService(salon);
    await makeStaff(salon, { at: place, does: [service] });
    const { api, business } = guest(salon);
    const wanted = { business, locationId: place.id, serviceId: service.id };
    expect((await api.availability.slots({ ...wanted, on: day })).slots).toEqual([]);
    expect(
      (await api.availability.days({ ...wanted, fromOn: "2030-03-11", untilOn: "2030-03-31" }))
        .days,
    ).toEqual(["2030-03-11", "2030-03-18", "2030-03-25"]);
  });

  it("[7.3] [7.5] lose what bookings, closures and outside calendars take, each by itself", async () => {
    const salon = await signIn("owner");
    const { wanted, maya } = await makeSalon(salon);
    const calendar = await openHours(salon, { of: { resourceId: maya.id } });
    const { api, business } = guest(salon);
    const offered = async () =>
      times((await api.availability.slots({ business, ...wanted, on: day })).slots);
    const at = (time: string) => new Date(`2030-03-12T${time}Z`);
    await salon.api.bookings.create({
      ...wanted,
      startsAt: at("09:00"),
      customer: { contact: { name: "Lena" } },
    });
    expect(await offered()).not.toContain("09:00");
    expect(await offered()).toEqual(expect.arrayContaining(["08:30", "09:30", "10:00", "11:00"]));
    await salon.tenant.write((tx) =>
      tx.insert(busyBlocks).values({
        resourceId: maya.id,
        startsAt: at("10:10"),
        endsAt: at("10:20"),
        source: "ics",
        externalRef: "1",
      }),
    );
    expect(await offered()).not.toContain("10:00");
    await salon.tenant.write((tx) =>
      tx.insert(availabilityExceptions).values({
        calendarId: calendar.id,
        kind: "blocked",
        startsAt: at("11:00"),
        endsAt: at("12:00"),
      }),
    );
    expect(await offered()).toEqual([
      "08:00",
      "08:30",
      "09:30",
      "10:30",
      "12:00",
      "12:30",
      "13:00",
      "13:30",
      "14:00",
      "14:30",
      "15:00",
      "15:30",
    ]);
  });

  it("[7.10] [1.11] are the same instants in any zone, grouped by its days", async () => {
    const salon = await signIn("owner");
    const { wanted } = await makeSalon(salon);
    const { api, business } = guest(salon);
    const here = await api.availability.slots({ business, ...wanted, on: day });
    const inAuckland = await Promise.all(
      ["2030-03-12", "2030-03-13"].map((on) =>
        api.availability.slots({ business, ...wanted, on, zone: "Pacific/Auckland" }),
      ),
    );
    const theirs = inAuckland.flatMap(({ slots }) => slots.map((slot) => slot.startsAt.getTime()));
    expect(theirs).toEqual(
      expect.arrayContaining(here.slots.map((slot) => slot.startsAt.getTime())),
    );
  });

  it.each([
    ["Europe/Berlin", "2030-03-31", 14],
    ["Europe/Berlin", "2030-10-27", 18],
    ["America/New_York", "2030-03-10", 14],
    ["America/New_York", "2030-11-03", 18],
    ["Australia/Sydney", "2030-10-06", 14],
    ["Australia/Sydney", "2030-04-07", 18],
  ])(
    "[7.9] on the day the clocks change in %s (%s) an eight-hour night has %i half hours",
    async (zone, on, count) => {
      const now = new Date(Date.parse(on) - 10 * 86_400_000);
      const salon = await signIn("owner", { business: { zone }, now });
      const place = await makeLocation(salon, { zone });
      await openHours(salon, { zone, windows: [[0, 480]] });
      const service = await makeService(salon);
      await makeStaff(salon, { at: place, does: [service] });
      const { api, business } = guest(salon, { now });
      const { slots } = await api.availability.slots({
        business,
        locationId: place.id,
        serviceId: service.id,
        on,
      });
      expect(slots).toHaveLength(count);
      expect(new Set(slots.map((slot) => slot.startsAt.getTime())).size).toBe(count);
    },
  );

  it("[7.12] [6.14] the first free ones are found months ahead, and not at all where nothing ever opens", async () => {
    const salon = await signIn("owner", { business: { horizonDays: 200 } });
    const place = await makeLocation(salon);
    const service = await makeService(salon);
    const maya = await makeStaff(salon, { at: place, does: [service] });
    await openHours(salon);
    const own = await openHours(salon, { weekdays: [], of: { resourceId: maya.id } });
    const { api, business } = guest(salon);
    const wanted = { business, locationId: place.id, serviceId: service.id };
    expect((await api.availability.next(wanted)).slots).toEqual([]);
    await salon.tenant.write((tx) =>
      tx.insert(availabilityExceptions).values({
        calendarId: own.id,
        kind: "available",
        fromOn: "2030-08-01",
        untilOn: "2030-08-01",
      }),
    );
    const { slots } = await api.availability.next({ ...wanted, count: 2 });
    expect(slots.map((slot) => slot.startsAt)).toEqual([
      new Date("2030-08-01T07:00Z"),
      new Date("2030-08-01T07:30Z"),
    ]);
  });

  it("[1.9] [4.8] a time that is missing can be explained, with the setting it comes from", async () => {
    const salon = await signIn("staff", { business: { noticeMinutes: 240 } });
    const { wanted } = await makeSalon(salon);
    const why = await salon.api.availability.explain({ ...wanted, startsAt: inHours(2) });
    expect(why).toMatchObject({ bookable: false, refusal: "TOO_SOON" });
    expect(JSON.stringify(why)).toContain("notice");
  });
});

describe("resources", () => {
  it("[3.22] that are switched off are not offered; their bookings stay", async () => {
    const salon = await signIn("owner");
    const { wanted, maya } = await makeSalon(salon);
    await salon.api.bookings.create({
      ...wanted,
      startsAt: inHours(27),
      customer: { contact: { name: "Lena" } },
    });
    await salon.tenant.write((tx) =>
      tx.update(resources).set({ status: "inactive" }).where(eq(resources.id, maya.id)),
    );
    const { api, business } = guest(salon);
    expect((await api.availability.slots({ business, ...wanted, on: day })).slots).toEqual([]);
    expect((await salon.api.bookings.list({})).bookings).toHaveLength(1);
  });

  it("[7.7] anyone means the one with the best rank, always the same for equal choices", async () => {
    const salon = await signIn("owner");
    const place = await makeLocation(salon);
    await openHours(salon);
    const service = await makeService(salon);
    await makeStaff(salon, { at: place, name: "Second", does: [{ ...service, priority: 200 }] });
    const first = await makeStaff(salon, {
      at: place,
      name: "First",
      does: [{ ...service, priority: 50 }],
    });
    for (const hours of [25, 26, 27]) {
      const { bookingId } = await salon.api.bookings.create({
        locationId: place.id,
        serviceId: service.id,
        startsAt: inHours(hours),
        customer: { contact: { name: "Lena" } },
      });
      const { units } = await salon.api.bookings.get({ bookingId });
      expect(units[0]?.assignments[0]?.resourceId).toBe(first.id);
    }
  });
});
