import { calendars } from "@daybook/db";
import { describe, expect, it } from "vitest";
import {
  book,
  everyDay,
  joinAs,
  makeLocation,
  makeStaff,
  signIn,
  window,
  withoutHours,
} from "../testing";

const business = { subject: "business" as const };

describe("saving a week", () => {
  it("does not overwrite a newer one", async () => {
    const { owner } = await withoutHours();
    await owner.api.hours.saveWeek({ of: business, version: 0, windows: everyDay(9, 17) });
    await owner.api.hours.saveWeek({ of: business, version: 1, windows: everyDay(9, 18) });
    await expect(
      owner.api.hours.saveWeek({ of: business, version: 1, windows: [] }),
    ).rejects.toThrow("changed these hours meanwhile");
    const both = await Promise.allSettled(
      [10, 11].map((from) =>
        owner.api.hours.saveWeek({ of: business, version: 2, windows: everyDay(from, 17) }),
      ),
    );
    expect(both.map((one) => one.status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  it("is made once by two first saves at once", async () => {
    const { owner } = await withoutHours();
    const both = await Promise.allSettled(
      [9, 10, 11].map((from) =>
        owner.api.hours.saveWeek({ of: business, version: 0, windows: everyDay(from, 17) }),
      ),
    );
    expect(both.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    for (const lost of both.filter((one) => one.status === "rejected"))
      expect(lost.reason).toMatchObject({ cause: { refusal: "HOURS_CHANGED" } });
    expect(await owner.tenant.read((tx) => tx.select().from(calendars))).toHaveLength(1);
  });

  it("of a person narrows that of the business until they inherit it again", async () => {
    const { owner, maya, times } = await withoutHours();
    const of = { subject: "resource" as const, resourceId: maya.id };
    await owner.api.hours.saveWeek({ of: business, version: 0, windows: everyDay(9, 12) });
    expect(await owner.api.hours.week({ of })).toMatchObject({
      inherits: true,
      version: 0,
      parents: [
        { of: business, windows: { length: 7 } },
        { of: { subject: "location" }, inherits: true },
      ],
    });
    await owner.api.hours.saveWeek({ of, version: 0, windows: everyDay(11, 20) });
    expect(await times("2030-03-12")).toEqual(["11:00"]);
    const own = await owner.api.hours.week({ of });
    expect(own).toMatchObject({ inherits: false, version: 1 });
    await owner.api.hours.inherit({ of, version: 1 });
    expect(await owner.api.hours.week({ of })).toMatchObject({ inherits: true, windows: [] });
    expect(await times("2030-03-12")).toHaveLength(5);
    await expect(owner.api.hours.inherit({ of: business, version: 1 })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("lists the bookings that a shorter week leaves outside, and touches none", async () => {
    const { owner, place, cut } = await withoutHours();
    await owner.api.hours.saveWeek({ of: business, version: 0, windows: everyDay(9, 17) });
    const at = (time: string) =>
      book(owner, { at: place, service: cut, startsAt: new Date(`2030-03-12T${time}Z`) });
    const [, noon, late] = [await at("08:00:00"), await at("11:00:00"), await at("15:00:00")];
    const shorten = async (version: number, until: number) => {
      const windows = everyDay(9, until);
      const { conflicts } = await owner.api.hours.saveWeek({ of: business, version, windows });
      return conflicts.map((one) => one.id);
    };
    expect(await shorten(1, 14)).toEqual([late.bookingId]);
    expect(await shorten(2, 12)).toEqual([noon.bookingId]); // the other is known by now
    expect(await owner.api.bookings.get(late)).toMatchObject({ status: "confirmed" });
  });

  it("tells how many times it would offer before it is saved", async () => {
    const { owner, place, cut, maya } = await withoutHours();
    await owner.api.hours.saveWeek({ of: business, version: 0, windows: everyDay(9, 17) });
    const wanted = { locationId: place.id, serviceId: cut.id };
    const preview = (
      of: Parameters<typeof owner.api.hours.preview>[0]["of"],
      windows: ReturnType<typeof everyDay>,
    ) => owner.api.hours.preview({ of, windows, wanted });
    expect(await preview(business, [window(2, 9, 11)])).toEqual({ count: 3 });
    expect(await preview({ subject: "location", locationId: place.id }, everyDay(16, 20))).toEqual({
      count: 7,
    });
    expect(await preview({ subject: "resource", resourceId: maya.id }, [window(1, 9, 10)])).toEqual(
      { count: 1 },
    );
    expect(await owner.api.hours.week({ of: business })).toMatchObject({
      version: 1,
      windows: { length: 7 },
    });
  });

  it("[2.12] is not changed by a manager whose places it reaches beyond", async () => {
    const { owner, place } = await withoutHours();
    const second = await makeLocation(owner);
    const both = await makeStaff(owner, { at: [place, second] });
    const manager = await joinAs(owner, "manager", { locations: [place.id] });
    const save = (of: Parameters<typeof owner.api.hours.week>[0]["of"]) =>
      manager.api.hours.saveWeek({ of, version: 0, windows: [] });
    for (const of of [
      business,
      { subject: "location" as const, locationId: second.id },
      { subject: "resource" as const, resourceId: both.id },
    ])
      await expect(save(of)).rejects.toThrow("do not work at that place");
    await save({ subject: "location", locationId: place.id });
    const other = await signIn("owner");
    await expect(
      other.api.hours.saveWeek({
        of: { subject: "location", locationId: place.id },
        version: 0,
        windows: [],
      }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("a layer of hours", () => {
  it("replaces the week in its season, can be switched, and lists what it leaves outside", async () => {
    const { owner, place, cut, times } = await withoutHours();
    await owner.api.hours.saveWeek({ of: business, version: 0, windows: everyDay(9, 11) });
    const { bookingId } = await book(owner, {
      at: place,
      service: cut,
      startsAt: new Date("2030-03-12T08:00:00Z"),
    });
    const season = {
      name: "March",
      mode: "replace" as const,
      validFrom: "2030-03-12",
      validUntil: "2030-03-20",
    };
    const { overlayId, conflicts } = await owner.api.hours.saveOverlay({
      of: business,
      ...season,
      windows: everyDay(14, 16),
    });
    expect(conflicts).toMatchObject([{ id: bookingId }]);
    expect(await times("2030-03-13")).toEqual(["14:00", "14:30", "15:00"]);
    expect(await times("2030-03-21")).toEqual(["09:00", "09:30", "10:00"]);
    await owner.api.hours.switchOverlay({ overlayId, status: "off" });
    expect(await times("2030-03-13")).toEqual(["09:00", "09:30", "10:00"]);
    expect((await owner.api.hours.week({ of: business })).overlays).toMatchObject([
      { id: overlayId, status: "off", windows: { length: 7 } },
    ]);
    await expect(
      owner.api.hours.saveWeek({ of: business, version: 1, windows: [] }),
    ).rejects.toThrow("meanwhile");
  });
});
