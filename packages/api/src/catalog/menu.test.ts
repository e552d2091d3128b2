import { describe, expect, it } from "vitest";
import { guest, makeLocation, makeResource, makeStaff, signIn } from "../testing";

describe("sections and extras", () => {
  it("group the menu in the owner's order; archiving one leaves its services", async () => {
    const owner = await signIn("owner");
    const hair = await owner.api.services.saveGroup({ name: "Hair", sortOrder: 2 });
    const nails = await owner.api.services.saveGroup({ name: "Nails", sortOrder: 1 });
    await owner.api.services.create({ name: "Cut", priceMinor: 0, ...hair });
    await owner.api.services.create({ name: "Polish", priceMinor: 0, ...nails });
    const menu = async () =>
      (await guest(owner).api.public.services({ business: owner.slug })).map((one) => [
        one.groupName,
        one.name,
      ]);
    expect(await menu()).toEqual([
      ["Nails", "Polish"],
      ["Hair", "Cut"],
    ]);
    await owner.api.services.saveGroup({ ...nails, name: "Hands", sortOrder: 3 });
    await owner.api.services.archiveGroup(hair);
    expect(await menu()).toEqual([
      ["Hands", "Polish"],
      [null, "Cut"],
    ]);
  });

  it("[26.10] an archived extra is offered with nothing any more", async () => {
    const owner = await signIn("owner");
    const extra = await owner.api.services.saveExtra({ name: "Oil", priceMinor: 500 });
    const { serviceId } = await owner.api.services.create({
      name: "Cut",
      priceMinor: 0,
      extraIds: [extra.extraId],
    });
    const offered = async () =>
      (await guest(owner).api.public.services({ business: owner.slug }))[0]?.extras;
    expect(await offered()).toMatchObject([{ name: "Oil", priceMinor: 500 }]);
    await owner.api.services.saveExtra({ ...extra, name: "Argan oil", priceMinor: 700 });
    expect(await offered()).toMatchObject([{ name: "Argan oil", priceMinor: 700 }]);
    await owner.api.services.archiveExtra(extra);
    expect(await offered()).toEqual([]);
    expect((await owner.api.services.list()).extras).toEqual([]);
    await expect(
      owner.api.services.edit({ serviceId, extraIds: [extra.extraId] }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("whom one can choose", () => {
  it("[3.19] [3.22] [3.23] is who does the service and is active, in the owner's order", async () => {
    const owner = await signIn("owner");
    const place = await makeLocation(owner);
    const second = await makeStaff(owner, { at: place, name: "Anna", sortOrder: 2 });
    const first = await makeStaff(owner, { at: place, name: "Zoe", sortOrder: 1 });
    await makeStaff(owner, { at: place, name: "Not enabled" });
    const away = await makeStaff(owner, { at: place, name: "Inactive", status: "inactive" });
    const chair = await makeResource(owner, "equipment", { at: place });
    await owner.api.services.create({
      name: "Cut",
      priceMinor: 0,
      requirements: [
        { kind: "equipment", role: "chair", step: null },
        { kind: "staff", role: "stylist", step: null },
      ],
      performers: [first, second, away, chair].map(({ id }) => ({ resourceId: id })),
    });
    const [service] = await guest(owner).api.public.services({ business: owner.slug });
    expect(service?.choices.map((choice) => choice.name)).toEqual(["Zoe", "Anna"]);
  });
});
