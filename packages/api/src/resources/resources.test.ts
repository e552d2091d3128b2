import { describe, expect, it } from "vitest";
import {
  book,
  guest,
  joinAs,
  makeLocation,
  makeResource,
  makeService,
  makeStaff,
  openHours,
  signIn,
} from "../testing";

const at10 = new Date("2030-03-12T09:00:00Z");
const refused = (promise: Promise<unknown>) => promise.catch((error: unknown) => error);

async function open() {
  const owner = await signIn("owner");
  const place = await makeLocation(owner);
  await openHours(owner);
  return { owner, place };
}

describe("resources", () => {
  it("[3.17] a person of the calendar needs no login, and has a profile", async () => {
    const { owner, place } = await open();
    const { resourceId } = await owner.api.resources.create({
      kind: "staff",
      name: "Maya",
      locationIds: [place.id],
      maxBookingsPerDay: 8,
      minRestMinutes: 10,
      profile: { email: "maya@example.com", bio: "Colour.", languages: "de, en" },
    });
    expect(await owner.api.resources.get({ resourceId })).toMatchObject({
      kind: "staff",
      status: "active",
      maxBookingsPerDay: 8,
      locationIds: [place.id],
      profile: { email: "maya@example.com", bio: "Colour.", member: null },
      needReassignment: [],
    });
    await owner.api.resources.edit({ resourceId, profile: { bio: "Colour and cuts." } });
    expect(await owner.api.resources.get({ resourceId })).toMatchObject({
      name: "Maya",
      maxBookingsPerDay: 8,
      profile: { email: "maya@example.com", bio: "Colour and cuts." },
    });
  });

  it("[3.17] is linked to one login, which finds itself", async () => {
    const { owner, place } = await open();
    const [maya, other] = [
      await makeStaff(owner, { at: place }),
      await makeStaff(owner, { at: place }),
    ];
    const colleague = await joinAs(owner, "staff");
    const memberId = colleague.member.id;
    expect(await colleague.api.resources.mine()).toBeNull();
    await owner.api.resources.linkMember({ resourceId: maya.id, memberId });
    expect(await colleague.api.resources.mine()).toMatchObject({ id: maya.id });
    await expect(
      owner.api.resources.linkMember({ resourceId: other.id, memberId }),
    ).rejects.toMatchObject({ code: "CONFLICT" });
    const stranger = await signIn("staff");
    await expect(
      owner.api.resources.linkMember({ resourceId: other.id, memberId: stranger.member.id }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
    await owner.api.resources.linkMember({ resourceId: maya.id, memberId: null });
    expect(await colleague.api.resources.mine()).toBeNull();
  });

  it("a room stands at exactly one place, a person may work at several", async () => {
    const { owner, place } = await open();
    const second = await makeLocation(owner);
    const locationIds = [place.id, second.id];
    const create = (kind: "room" | "staff") =>
      owner.api.resources.create({ kind, name: "x", locationIds });
    expect(await refused(create("room"))).toMatchObject({
      cause: { refusal: "RESOURCE_WITHOUT_PLACE", details: { field: "locationIds" } },
    });
    await create("staff");
    const room = await makeResource(owner, "room", { at: place });
    await owner.api.resources.edit({ resourceId: room.id, locationIds: [second.id] });
    expect(await owner.api.resources.get({ resourceId: room.id })).toMatchObject({
      locationIds: [second.id],
    });
  });

  it("keeps what happened at a place it leaves, and lists what is still booked there", async () => {
    const { owner, place } = await open();
    const second = await makeLocation(owner);
    const cut = await makeService(owner);
    const maya = await makeStaff(owner, { at: [place, second], does: [cut] });
    const { bookingId } = await book(owner, { at: place, service: cut, startsAt: at10 });
    const { needReassignment } = await owner.api.resources.edit({
      resourceId: maya.id,
      locationIds: [second.id],
    });
    expect(needReassignment).toMatchObject([{ id: bookingId }]);
    await expect(
      book(owner, { at: place, service: cut, startsAt: new Date("2030-03-13T09:00:00Z") }),
    ).rejects.toMatchObject({ cause: { refusal: "NO_RESOURCE" } });
    await owner.api.resources.edit({ resourceId: maya.id, locationIds: [place.id, second.id] });
    await book(owner, { at: place, service: cut, startsAt: new Date("2030-03-13T09:00:00Z") });
  });

  it("[3.22] that is inactive is offered for nothing new; what it has booked needs somebody else", async () => {
    const { owner, place } = await open();
    const cut = await makeService(owner);
    const maya = await makeStaff(owner, { at: place, does: [cut] });
    const { bookingId } = await book(owner, { at: place, service: cut, startsAt: at10 });
    const slots = async () => {
      const on = {
        business: owner.slug,
        locationId: place.id,
        serviceId: cut.id,
        on: "2030-03-13",
      };
      return (await guest(owner).api.availability.slots(on)).slots.length;
    };
    expect(await slots()).toBeGreaterThan(0);
    const resourceId = maya.id;
    const set = (status: "active" | "inactive") =>
      owner.api.resources.setStatus({ resourceId, status });
    expect((await set("inactive")).needReassignment).toMatchObject([
      { id: bookingId, startsAt: at10 },
    ]);
    expect((await owner.api.resources.get({ resourceId })).needReassignment).toHaveLength(1);
    expect(await slots()).toBe(0);
    expect(await owner.api.bookings.get({ bookingId })).toMatchObject({ status: "confirmed" });
    expect((await set("active")).needReassignment).toEqual([]);
    expect(await slots()).toBeGreaterThan(0);
  });

  it("[26.10] is archived, never deleted, while its bookings keep its name", async () => {
    const { owner, place } = await open();
    const cut = await makeService(owner);
    const maya = await makeStaff(owner, { at: place, does: [cut], name: "Maya" });
    const { bookingId } = await book(owner, { at: place, service: cut, startsAt: at10 });
    const resourceId = maya.id;
    const { needReassignment } = await owner.api.resources.setStatus({
      resourceId,
      status: "archived",
    });
    expect(needReassignment).toHaveLength(1);
    expect(await owner.api.resources.list()).toEqual([]);
    await expect(
      owner.api.resources.setStatus({ resourceId, status: "active" }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await owner.api.bookings.get({ bookingId })).toMatchObject({
      units: [{ assignments: [{ resourceName: "Maya" }] }],
    });
  });

  it("[3.23] stand in the owner's order, tables by the section of their place", async () => {
    const { owner, place } = await open();
    const second = await makeLocation(owner);
    const section = (name: string, sortOrder: number, locationId = place.id) =>
      owner.api.resources.saveSection({ locationId, name, sortOrder });
    const terrace = await section("Terrace", 2);
    const inside = await section("Inside", 1);
    const elsewhere = await section("Upstairs", 1, second.id);
    const create = (name: string, sortOrder: number, { sectionId }: { sectionId: string }) =>
      owner.api.resources.create({
        kind: "table",
        name,
        sortOrder,
        sectionId,
        capacityMax: 4,
        bookableMinutes: 90,
        locationIds: [place.id],
      });
    const t1 = await create("T1", 1, terrace);
    await create("I2", 2, inside);
    await create("I1", 1, inside);
    expect(await refused(create("X", 1, elsewhere))).toMatchObject({
      cause: { refusal: "NOT_FOUND", details: { field: "sectionId" } },
    });
    const names = async () =>
      (await owner.api.resources.list({ kind: "table" })).map((row) => [row.section, row.name]);
    expect(await names()).toEqual([
      ["Inside", "I1"],
      ["Inside", "I2"],
      ["Terrace", "T1"],
    ]);
    await owner.api.resources.removeSection(terrace);
    expect((await owner.api.resources.get(t1)).section).toBeNull();
    expect((await owner.api.resources.sections()).map((row) => row.name).toSorted()).toEqual([
      "Inside",
      "Upstairs",
    ]);
  });

  it("[2.12] of other places are neither seen nor changed by whoever works elsewhere", async () => {
    const { owner, place } = await open();
    const second = await makeLocation(owner);
    const [here, there] = [
      await makeStaff(owner, { at: place }),
      await makeStaff(owner, { at: second }),
    ];
    const manager = await joinAs(owner, "manager", { locations: [place.id] });
    expect((await manager.api.resources.list()).map((row) => row.id)).toEqual([here.id]);
    await expect(manager.api.resources.get({ resourceId: there.id })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    for (const change of [
      () => manager.api.resources.edit({ resourceId: there.id, name: "Mine" }),
      () => manager.api.resources.edit({ resourceId: here.id, locationIds: [second.id] }),
      () => manager.api.resources.setStatus({ resourceId: there.id, status: "inactive" }),
      () => manager.api.resources.create({ kind: "room", name: "x", locationIds: [second.id] }),
      () => manager.api.resources.saveSection({ locationId: second.id, name: "x" }),
    ])
      await expect(change()).rejects.toThrow("do not work at that place");
    await makeStaff(owner, { at: [place, second], name: "Works at both" });
    expect(
      (await manager.api.resources.list()).map(({ name, whyNotEdit }) => [name, whyNotEdit]),
    ).toEqual([
      [here.name, null],
      ["Works at both", "LOCATION_NOT_YOURS"],
    ]);
  });
});
