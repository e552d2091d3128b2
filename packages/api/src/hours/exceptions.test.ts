import { availabilityExceptions } from "@daybook/db";
import { describe, expect, it } from "vitest";
import {
  book,
  guest,
  joinAs,
  makeLocation,
  makeService,
  makeStaff,
  NOW,
  openHours,
  signIn,
} from "../testing";

const business = { subject: "business" as const };
const day = (fromOn: string, untilOn = fromOn, windows: [number, number][] = []) => ({
  fromOn,
  untilOn,
  windows: windows.map(([from, until]) => ({ startsMinute: from * 60, endsMinute: until * 60 })),
});

async function open(zone = "Europe/Berlin", weekdays = [1, 2, 3, 4, 5]) {
  const owner = await signIn("owner", { business: { zone } });
  const place = await makeLocation(owner, { zone });
  const cut = await makeService(owner, { durationMinutes: 60 });
  const maya = await makeStaff(owner, { at: place, does: [cut] });
  await openHours(owner, { zone, weekdays, calendar: { intervalMinutes: 60 } });
  const times = async (on: string) => {
    const wanted = { business: owner.slug, locationId: place.id, serviceId: cut.id, on };
    const { slots } = await guest(owner).api.availability.slots(wanted);
    return slots.map(({ startsAt }) =>
      Number(startsAt.toLocaleTimeString("en-GB", { timeZone: zone, hour: "2-digit" })),
    );
  };
  const bookAt = (startsAt: string) =>
    book(owner, { at: place, service: cut, startsAt: new Date(startsAt) });
  return { owner, place, cut, maya, times, bookAt };
}

describe("dated exceptions", () => {
  it("[6.19] a block takes its times away and lists what is booked in it, cancelling nothing", async () => {
    const { owner, times, bookAt } = await open();
    const inside = await bookAt("2030-03-12T09:00:00Z"); // 10:00 in Berlin
    await bookAt("2030-03-12T12:00:00Z");
    const { exceptionId, conflicts } = await owner.api.hours.addException({
      of: business,
      kind: "blocked",
      when: day("2030-03-12", "2030-03-12", [[10, 12]]),
      reason: "Staff meeting",
    });
    expect(conflicts).toMatchObject([{ id: inside.bookingId, code: inside.code }]);
    expect(await times("2030-03-12")).toEqual([9, 12, 14, 15, 16]);
    expect(await owner.api.bookings.get(inside)).toMatchObject({ status: "confirmed" });
    expect(
      await owner.api.hours.exceptions({
        of: business,
        fromOn: "2030-03-01",
        untilOn: "2030-03-31",
      }),
    ).toMatchObject([
      {
        id: exceptionId,
        kind: "blocked",
        reason: "Staff meeting",
        windows: [{ startsMinute: 600 }],
      },
    ]);
    await owner.api.hours.removeException({ exceptionId });
    expect(await times("2030-03-12")).toEqual([9, 11, 12, 14, 15, 16]);
  });

  it("[6.20] an extra opening offers times without a weekly rule, beyond the business's hours only where it says so", async () => {
    const { owner, place, times, bookAt } = await open();
    const of = { subject: "location" as const, locationId: place.id };
    const saturday = {
      of,
      kind: "available" as const,
      when: day("2030-03-16", "2030-03-16", [[10, 12]]),
    };
    await owner.api.hours.addException(saturday);
    expect(await times("2030-03-16")).toEqual([]);
    const { exceptionId } = await owner.api.hours.addException({
      ...saturday,
      beyondParents: true,
    });
    expect(await times("2030-03-16")).toEqual([10, 11]);
    const { bookingId } = await bookAt("2030-03-16T09:00:00Z");
    const { conflicts } = await owner.api.hours.removeException({ exceptionId });
    expect(conflicts).toMatchObject([{ id: bookingId }]);
    await expect(
      owner.api.hours.addException({
        of,
        kind: "blocked",
        when: day("2030-03-20"),
        beyondParents: true,
      }),
    ).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });

  it("[6.20] an extra opening of the business itself offers times on a closed day", async () => {
    const { owner, times } = await open();
    const when = day("2030-03-16", "2030-03-17", [[10, 11]]);
    await owner.api.hours.addException({ of: business, kind: "available", when });
    expect([
      await times("2030-03-16"),
      await times("2030-03-17"),
      await times("2030-03-23"),
    ]).toEqual([[10], [10], []]);
  });

  it("[6.21] other hours stand instead of the week, one a day", async () => {
    const { owner, times } = await open();
    const hours = (when: ReturnType<typeof day>) =>
      owner.api.hours.addException({ of: business, kind: "hours", when });
    await hours(day("2030-03-12", "2030-03-13", [[12, 14]]));
    expect(await times("2030-03-12")).toEqual([12, 13]);
    await expect(hours(day("2030-03-13", "2030-03-14", [[9, 10]]))).rejects.toThrow(
      "already has other hours",
    );
    await hours(day("2030-03-14"));
    expect(await times("2030-03-14")).toEqual([]);
    await expect(
      owner.api.hours.addException({
        of: business,
        kind: "hours",
        when: { startsAt: NOW, endsAt: new Date(NOW.getTime() + 3_600_000) },
      }),
    ).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });

  it("[6.21] DB: keeps other hours of one calendar apart", async () => {
    const { owner } = await open();
    const { calendarId } = await owner.api.hours.week({ of: business });
    const insert = (fromOn: string, untilOn: string) =>
      owner.tenant.write((tx) =>
        tx
          .insert(availabilityExceptions)
          .values({ calendarId: calendarId!, kind: "hours", fromOn, untilOn }),
      );
    await insert("2030-04-01", "2030-04-03");
    await expect(insert("2030-04-03", "2030-04-05")).rejects.toMatchObject({
      cause: { constraint_name: "availability_exceptions_one_per_day" },
    });
    await insert("2030-04-04", "2030-04-05");
  });

  it.each([
    ["Europe/Berlin", "2030-03-31", 23],
    ["Europe/Berlin", "2030-10-27", 25],
    ["America/New_York", "2030-03-10", 23],
    ["Australia/Sydney", "2030-04-07", 25],
    ["Europe/Berlin", "2030-03-30", 24],
  ])("[6.24] a day off in %s on %s blocks its %i hours and no other", async (zone, on, hours) => {
    const { owner, place, cut } = await open(zone);
    const calendar = await owner.api.hours.week({ of: business });
    const weekdays = [1, 2, 3, 4, 5, 6, 7];
    const windows = weekdays.map((weekday) => ({ weekday, startsMinute: 0, endsMinute: 1_440 }));
    await owner.api.hours.saveWeek({ of: business, version: calendar.version, windows });
    const around = Date.parse(`${on}T00:00:00Z`);
    const api = owner.at(new Date(around - 3 * 86_400_000));
    await api.business.edit({ horizonDays: 400 });
    await api.services.edit({ serviceId: cut.id, durationMinutes: 30 });
    const starts = async () => {
      const found = [];
      for (let shift = -1; shift <= 1; shift++) {
        const date = new Date(around + shift * 86_400_000).toISOString().slice(0, 10);
        const wanted = { business: owner.slug, locationId: place.id, serviceId: cut.id, on: date };
        const visitor = guest(owner, { now: new Date(around - 3 * 86_400_000) });
        found.push((await visitor.api.availability.slots(wanted)).slots.length);
      }
      return found;
    };
    const before = await starts();
    expect(before[1]).toBe(hours);
    await api.hours.dayOff({ of: business, on, reason: null });
    expect(await starts()).toEqual([before[0], 0, before[2]]);
  });

  it("[6.19] of one person leaves the others", async () => {
    const { owner, place, cut, maya, times } = await open();
    await makeStaff(owner, { at: place, does: [cut], name: "Zoe" });
    await owner.api.hours.dayOff({
      of: { subject: "resource", resourceId: maya.id },
      on: "2030-03-12",
    });
    expect(await times("2030-03-12")).toHaveLength(8);
    await owner.api.hours.dayOff({
      of: { subject: "location", locationId: place.id },
      on: "2030-03-12",
    });
    expect(await times("2030-03-12")).toEqual([]);
  });
});

describe("blocked time", () => {
  it("is taken and given back by staff, at their places only", async () => {
    const { owner, place, maya, times, bookAt } = await open();
    const staff = await joinAs(owner, "staff", { locations: [place.id] });
    const booked = await bookAt("2030-03-12T09:00:00Z");
    const span = {
      startsAt: new Date("2030-03-12T08:30:00Z"),
      endsAt: new Date("2030-03-12T09:30:00Z"),
    };
    const { exceptionId, conflicts } = await staff.api.hours.blockTime({
      resourceId: maya.id,
      ...span,
      reason: "Call",
    });
    expect(conflicts).toMatchObject([{ id: booked.bookingId }]);
    expect(await times("2030-03-12")).toEqual([11, 12, 13, 14, 15, 16]);
    await staff.api.hours.unblockTime({ exceptionId });
    expect(await times("2030-03-12")).toEqual([9, 11, 12, 13, 14, 15, 16]);

    const elsewhere = await makeStaff(owner, { at: await makeLocation(owner) });
    await expect(
      staff.api.hours.blockTime({ resourceId: elsewhere.id, ...span }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
    const closed = await owner.api.hours.dayOff({
      of: { subject: "resource", resourceId: maya.id },
      on: "2030-03-12",
    });
    await expect(staff.api.hours.unblockTime(closed)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(staff.api.hours.dayOff({ of: business, on: "2030-03-12" })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });
});
