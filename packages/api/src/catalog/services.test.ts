import { newId, resourceServices, services } from "@daybook/db";
import { describe, expect, it } from "vitest";
import { book, guest, joinAs, makeLocation, makeStaff, openHours, signIn } from "../testing";

const refused = (promise: Promise<unknown>) => promise.catch((error: unknown) => error);

describe("services", () => {
  it("[4.1] are made with name, duration, price and who can do them, and shown to customers", async () => {
    const owner = await signIn("owner");
    const place = await makeLocation(owner);
    const maya = await makeStaff(owner, { at: place });
    const { serviceId, slug } = await owner.api.services.create({
      name: "Schnitt & Föhnen",
      priceMinor: 4500,
      description: "With a wash.",
      internalNotes: "Use the good scissors.",
      performers: [{ resourceId: maya.id, priority: 10 }],
      locationIds: [place.id],
    });
    expect(slug).toBe("schnitt-fohnen");
    expect(await owner.api.services.get({ serviceId })).toMatchObject({
      durationMinutes: 30,
      currency: "EUR",
      status: "active",
      requirements: [{ kind: "staff", role: "staff", quantity: 1, step: null }],
      performers: [{ resourceId: maya.id, name: "Maya", priority: 10 }],
      locationIds: [place.id],
    });
    const [shown] = await guest(owner).api.public.services({ business: owner.slug });
    expect(shown).toMatchObject({ id: serviceId, priceMinor: 4500, choices: [{ id: maya.id }] });
    expect(JSON.stringify(shown)).not.toContain("scissors"); // [4.11]
  });

  it("[4.1] that are inactive, private or internal are not on the menu; a private one has its link", async () => {
    const owner = await signIn("owner");
    const visitor = guest(owner);
    const bySlug = (slug: string) => visitor.api.public.service({ business: owner.slug, slug });
    const create = (name: string, visibility: "public" | "private" | "internal") =>
      owner.api.services.create({ name, priceMinor: 0, visibility });
    const shown = await create("Shown", "public");
    await create("Private", "private");
    await create("Internal", "internal");
    const menu = async () =>
      (await visitor.api.public.services({ business: owner.slug })).map((service) => service.name);
    expect(await menu()).toEqual(["Shown"]);
    expect(await bySlug("private")).toMatchObject({ name: "Private" });
    await expect(bySlug("internal")).rejects.toMatchObject({ code: "NOT_FOUND" });
    await owner.api.services.edit({ serviceId: shown.serviceId, status: "inactive" });
    expect(await menu()).toEqual([]);
    await expect(bySlug("shown")).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect((await owner.api.services.list()).services).toHaveLength(3);
  });

  it("[1.8] archived are gone from every list, while their bookings keep the name and others may take the address", async () => {
    const owner = await signIn("owner");
    const place = await makeLocation(owner);
    await openHours(owner);
    const maya = await makeStaff(owner, { at: place });
    const { serviceId } = await owner.api.services.create({
      name: "Perm",
      priceMinor: 9000,
      performers: [{ resourceId: maya.id }],
    });
    const startsAt = new Date("2030-03-12T09:00:00Z");
    const { bookingId, code } = await book(owner, {
      at: place,
      service: { id: serviceId },
      startsAt,
    });

    const { coming } = await owner.api.services.archive({ serviceId });
    expect(coming).toMatchObject([{ id: bookingId, code, startsAt }]);
    expect((await owner.api.services.list()).services).toEqual([]);
    expect(await guest(owner).api.public.services({ business: owner.slug })).toEqual([]);
    expect(await owner.api.bookings.get({ bookingId })).toMatchObject({
      serviceName: "Perm",
      priceMinor: 9000,
    });
    await expect(owner.api.services.edit({ serviceId, name: "x" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await owner.api.services.create({ name: "Perm", priceMinor: 1 })).toMatchObject({
      slug: "perm",
    });
  });

  it("[4.3] of one name get addresses of their own, and a taken one is refused with a free one like it", async () => {
    const owner = await signIn("owner");
    const create = (slug?: string) =>
      owner.api.services.create({ name: "Cut", priceMinor: 0, ...(slug && { slug }) });
    expect([await create(), await create(), await create()].map((one) => one.slug)).toEqual([
      "cut",
      "cut-2",
      "cut-3",
    ]);
    expect(await refused(create("cut"))).toMatchObject({
      code: "CONFLICT",
      cause: { refusal: "SERVICE_SLUG_TAKEN", details: { field: "slug", suggestion: "cut-4" } },
    });
    expect(await owner.api.services.create({ name: "猫", priceMinor: 0 })).toMatchObject({
      slug: "service",
    });
  });

  it("[4.3] DB: keeps addresses apart among services that are not archived", async () => {
    const owner = await signIn("owner");
    const insert = (status: "active" | "archived") =>
      owner.tenant.write((tx) =>
        tx.insert(services).values({ name: "Cut", slug: "cut", currency: "EUR", status }),
      );
    await insert("active");
    await insert("archived");
    await insert("archived");
    await expect(insert("active")).rejects.toMatchObject({
      cause: { constraint_name: "services_slug" },
    });
  });

  it("[4.3] gives one address to one of many who ask at once", async () => {
    const owner = await signIn("owner");
    const asked = await Promise.allSettled(
      Array.from({ length: 8 }, () =>
        owner.api.services.create({ name: "Cut", slug: "cut", priceMinor: 0 }),
      ),
    );
    expect(asked.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    for (const one of asked.filter((each) => each.status === "rejected"))
      expect(one.reason).toMatchObject({ code: "CONFLICT" });
  });

  it("[4.4] last 30 minutes by default and as long as the business allows, refused at the field", async () => {
    const owner = await signIn("owner");
    const create = (durationMinutes: number) =>
      owner.api.services.create({ name: "Long", priceMinor: 0, durationMinutes });
    expect(await refused(create(361))).toMatchObject({
      code: "UNPROCESSABLE_CONTENT",
      cause: { refusal: "DURATION_OUT_OF_RANGE", details: { field: "durationMinutes" } },
    });
    const { serviceId } = await create(360);
    await expect(owner.api.services.edit({ serviceId, durationMinutes: 361 })).rejects.toThrow(
      "takes longer",
    );
    await expect(create(0)).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await owner.api.business.edit({ maxServiceMinutes: 600 });
    await owner.api.services.edit({ serviceId, durationMinutes: 600 });
  });

  it("of several steps must add up, gaps included, before and after an edit", async () => {
    const owner = await signIn("owner");
    const colour = { name: "Colour", priceMinor: 9000, durationMinutes: 120 };
    const steps = [
      { label: "Apply", durationMinutes: 45, gapAfterMinutes: 30 },
      { label: "Rinse", durationMinutes: 45 },
    ];
    const requirements = [
      { kind: "staff" as const, role: "stylist", step: null },
      { kind: "equipment" as const, role: "basin", step: 1 },
    ];
    const { serviceId } = await owner.api.services.create({ ...colour, steps, requirements });
    expect(await owner.api.services.get({ serviceId })).toMatchObject({
      steps: [
        { label: "Apply", gapAfterMinutes: 30 },
        { label: "Rinse", gapAfterMinutes: 0 },
      ],
      requirements: [
        { role: "stylist", step: null },
        { role: "basin", step: 1 },
      ],
    });
    for (const wrong of [
      { ...colour, steps: steps.slice(0, 1) },
      { ...colour, durationMinutes: 119, steps },
      {
        ...colour,
        durationMinutes: 130,
        steps: [steps[0]!, { ...steps[1]!, gapAfterMinutes: 10 }],
      },
    ])
      expect(await refused(owner.api.services.create(wrong))).toMatchObject({
        cause: { refusal: "STEPS_DO_NOT_ADD_UP", details: { field: "steps" } },
      });
    await expect(owner.api.services.edit({ serviceId, durationMinutes: 100 })).rejects.toThrow(
      "add up",
    );
    // New steps keep the needs that are not given, each at its position.
    await owner.api.services.edit({
      serviceId,
      durationMinutes: 60,
      steps: [steps[1]!, { label: "Dry", durationMinutes: 15 }],
    });
    expect(await owner.api.services.get({ serviceId })).toMatchObject({
      requirements: [
        { role: "stylist", step: null },
        { role: "basin", step: 1 },
      ],
    });
    expect(
      await refused(
        owner.api.services.edit({
          serviceId,
          durationMinutes: 15,
          steps: [{ label: "Dry", durationMinutes: 15 }],
        }),
      ),
    ).toMatchObject({ cause: { details: { field: "requirements", rows: [1] } } });
  });

  it("keep what an edit leaves out", async () => {
    const owner = await signIn("owner");
    const place = await makeLocation(owner);
    const maya = await makeStaff(owner, { at: place });
    const { extraId } = await owner.api.services.saveExtra({ name: "Oil", priceMinor: 500 });
    const { groupId } = await owner.api.services.saveGroup({ name: "Hair" });
    const { serviceId } = await owner.api.services.create({
      name: "Cut",
      priceMinor: 4500,
      groupId,
      noticeMinutes: 60,
      capacityMax: 3,
      approvalRequired: true,
      extraIds: [extraId],
      performers: [{ resourceId: maya.id }],
    });
    const before = await owner.api.services.get({ serviceId });
    await owner.api.services.edit({ serviceId, priceMinor: 5000 });
    expect(await owner.api.services.get({ serviceId })).toEqual({
      ...before,
      priceMinor: 5000,
      version: 2,
    });
    await owner.api.services.edit({ serviceId, noticeMinutes: null, groupId: null, extraIds: [] });
    expect(await owner.api.services.get({ serviceId })).toMatchObject({
      noticeMinutes: null,
      groupId: null,
      extraIds: [],
    });
    await expect(owner.api.services.edit({ serviceId, capacityMin: 4 })).rejects.toThrow(
      "smallest party",
    );
  });

  it("[26.10] never lose the row of who did them", async () => {
    const owner = await signIn("owner");
    const place = await makeLocation(owner);
    const maya = await makeStaff(owner, { at: place });
    const { serviceId } = await owner.api.services.create({
      name: "Cut",
      priceMinor: 0,
      performers: [{ resourceId: maya.id }],
    });
    await owner.api.services.edit({ serviceId, performers: [] });
    const rows = () => owner.tenant.read((tx) => tx.select().from(resourceServices));
    expect(await rows()).toMatchObject([{ status: "removed" }]);
    await owner.api.services.edit({
      serviceId,
      performers: [{ resourceId: maya.id, priority: 5 }],
    });
    expect(await rows()).toMatchObject([{ status: "active", priority: 5 }]);
    expect((await owner.api.services.get({ serviceId })).performers).toHaveLength(1);
  });

  it("[2.7] take nothing that is another business's", async () => {
    const [owner, other] = [await signIn("owner"), await signIn("owner")];
    const place = await makeLocation(other);
    const theirs = await makeStaff(other, { at: place });
    const { groupId } = await other.api.services.saveGroup({ name: "Theirs" });
    const create = (parts: object) =>
      owner.api.services.create({ name: "Cut", priceMinor: 0, ...parts });
    for (const parts of [
      { performers: [{ resourceId: theirs.id }] },
      { locationIds: [place.id] },
      { groupId },
      { extraIds: [newId("ext")] },
    ])
      await expect(create(parts)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect((await owner.api.services.list()).services).toEqual([]);
  });

  it("[2.12] of other places are not changed by a manager of one", async () => {
    const owner = await signIn("owner");
    const [here, there] = [await makeLocation(owner), await makeLocation(owner)];
    const manager = await joinAs(owner, "manager", { locations: [here.id] });
    const create = (locationIds: string[]) =>
      manager.api.services.create({ name: "Cut", priceMinor: 0, locationIds });
    await expect(create([])).rejects.toThrow("do not work at that place");
    await expect(create([here.id, there.id])).rejects.toThrow("do not work at that place");
    const { serviceId } = await create([here.id]);
    await expect(manager.api.services.edit({ serviceId, locationIds: [there.id] })).rejects.toThrow(
      "do not work at that place",
    );
    const everywhere = await owner.api.services.create({ name: "All", priceMinor: 0 });
    await expect(manager.api.services.archive({ serviceId: everywhere.serviceId })).rejects.toThrow(
      "do not work at that place",
    );
    expect((await manager.api.services.list()).services).toMatchObject([
      { id: serviceId, whyNotEdit: null },
      { id: everywhere.serviceId, whyNotEdit: "LOCATION_NOT_YOURS" },
    ]);
  });
});
