import { resourceServices, staffProfiles } from "@daybook/db";
import { describe, expect, it } from "vitest";
import {
  book,
  makeLocation,
  makeResource,
  makeService,
  makeStaff,
  makeTable,
  openHours,
  signIn,
} from "../testing";

const at10 = new Date("2030-03-12T09:00:00Z");

async function open() {
  const owner = await signIn("owner");
  const place = await makeLocation(owner);
  await openHours(owner);
  return { owner, place };
}

describe("who can do what", () => {
  it("[3.19] is a matrix of people and services, each cell with its turn when anyone will do", async () => {
    const { owner, place } = await open();
    const cut = await makeService(owner, { name: "Cut" });
    const [maya, zoe] = [
      await makeStaff(owner, { at: place, name: "Maya" }),
      await makeStaff(owner, { at: place, name: "Zoe" }),
    ];
    const set = (resourceId: string, enabled: boolean, priority = 100) =>
      owner.api.resources.setCapability({ resourceId, serviceId: cut.id, enabled, priority });
    await set(maya.id, true, 20);
    await set(zoe.id, true, 10);
    expect(await owner.api.resources.matrix()).toMatchObject({
      services: [{ id: cut.id }],
      resources: [
        { name: "Maya", cells: [{ serviceId: cut.id, priority: 20 }] },
        { name: "Zoe", cells: [{ serviceId: cut.id, priority: 10 }] },
      ],
    });
    const first = await book(owner, { at: place, service: cut, startsAt: at10 });
    expect(await owner.api.bookings.get(first)).toMatchObject({
      units: [{ assignments: [{ resourceName: "Zoe" }] }],
    });
    await set(zoe.id, false);
    const second = await book(owner, {
      at: place,
      service: cut,
      startsAt: new Date("2030-03-12T11:00:00Z"),
    });
    expect(await owner.api.bookings.get(second)).toMatchObject({
      units: [{ assignments: [{ resourceName: "Maya" }] }],
    });
  });

  it("[3.19] DB: is a table of its own, one row for a resource and a service", async () => {
    const { owner, place } = await open();
    const cut = await makeService(owner);
    const maya = await makeStaff(owner, { at: place, does: [cut] });
    const again = { resourceId: maya.id, serviceId: cut.id };
    await expect(
      owner.tenant.write((tx) => tx.insert(resourceServices).values(again)),
    ).rejects.toMatchObject({ cause: { constraint_name: "resource_services_once" } });
  });

  it("DB: gives a profile to people alone, and one to each", async () => {
    const { owner, place } = await open();
    const room = await makeResource(owner, "room", { at: place });
    const maya = await makeStaff(owner, { at: place });
    const insert = (resourceId: string) =>
      owner.tenant.write((tx) => tx.insert(staffProfiles).values({ resourceId }));
    await expect(insert(room.id)).rejects.toMatchObject({
      cause: { constraint_name: "staff_profiles_resource" },
    });
    await expect(insert(maya.id)).rejects.toMatchObject({
      cause: { constraint_name: "staff_profiles_one" },
    });
  });
});

describe("tables that are joined", () => {
  it("are tables of one place, and seat a larger party together", async () => {
    const { owner, place } = await open();
    const second = await makeLocation(owner);
    const [t1, t2] = [await makeTable(owner, { at: place }), await makeTable(owner, { at: place })];
    const [far, room] = [
      await makeTable(owner, { at: second }),
      await makeResource(owner, "room", { at: place }),
    ];
    const save = (resourceIds: string[], more: object = {}) =>
      owner.api.resources.saveCombination({
        locationId: place.id,
        name: "1 + 2",
        capacityMin: 5,
        capacityMax: 8,
        resourceIds,
        ...more,
      });
    for (const wrong of [
      [t1.id, far.id],
      [t1.id, room.id],
    ])
      await expect(save(wrong)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(save([t1.id])).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await expect(save([t1.id, t1.id])).rejects.toMatchObject({ code: "BAD_REQUEST" });
    const saved = await save([t1.id, t2.id]);
    await save([t1.id, t2.id], { ...saved, name: "Window", capacityMax: 7 });
    expect(await owner.api.resources.combinations()).toMatchObject([
      { id: saved.combinationId, name: "Window", capacityMax: 7, status: "active" },
    ]);
    const sitting = await book(owner, { at: place, startsAt: at10, partySize: 7 });
    const { units } = await owner.api.bookings.get(sitting);
    expect(units[0]?.assignments.map((part) => part.resourceId).toSorted()).toEqual(
      [t1.id, t2.id].toSorted(),
    );
    await owner.api.resources.setCombinationStatus({ ...saved, status: "inactive" });
    await expect(
      book(owner, { at: place, startsAt: new Date("2030-03-13T09:00:00Z"), partySize: 7 }),
    ).rejects.toMatchObject({ cause: { refusal: "NO_CAPACITY" } });
  });
});
