import { bookingOrders, bookings, calendars, customers, locations } from "@daybook/db";
import { describe, expect, it } from "vitest";
import { joinAs, makeLocation, NOW, openHours, platform, signIn, signUp } from "../testing";

type Owner = Awaited<ReturnType<typeof signIn>>;

/** A confirmed booking, written as the app would have left it. */
async function bookedAt(owner: Owner, locationId: string, startsAt: Date) {
  return owner.tenant.write(async (tx) => {
    const [customer] = await tx
      .insert(customers)
      .values({ firstName: "Ada", locationId })
      .returning();
    const customerId = customer!.id;
    const [order] = await tx
      .insert(bookingOrders)
      .values({ currency: "EUR", phase: "placed", customerId })
      .returning();
    const [booking] = await tx
      .insert(bookings)
      .values({
        orderId: order!.id,
        customerId,
        code: `C${startsAt.getTime()}`,
        status: "confirmed",
        source: "staff",
        startsAt,
        endsAt: new Date(startsAt.getTime() + 3_600_000),
        locationId,
        staffZone: "Europe/Berlin",
      })
      .returning();
    return booking!;
  });
}

describe("the business", () => {
  it("keeps what an edit leaves out, and takes away what it empties", async () => {
    const owner = await signIn("owner");
    await owner.api.business.edit({
      about: "Cuts and colour.",
      website: "https://ada.example",
      accent: "#2f6f4f",
    });
    await owner.api.business.edit({
      name: "Salon Ada",
      about: "",
      horizonDays: 30,
      unattended: "complete",
    });
    expect(await owner.api.business.get()).toMatchObject({
      name: "Salon Ada",
      about: null,
      website: "https://ada.example",
      accent: "#2f6f4f",
      horizonDays: 30,
      unattended: "complete",
      holdMinutes: 5,
      version: 3,
    });
  });

  it("refuses limits out of range at their field", async () => {
    const owner = await signIn("owner");
    await expect(owner.api.business.edit({ holdMinutes: 0 })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
    await expect(owner.api.business.edit({ website: "javascript:alert(1)" })).rejects.toMatchObject(
      {
        code: "BAD_REQUEST",
      },
    );
    await expect(owner.api.business.edit({ currency: "XXQ" })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
  });

  it("tells a member what they may do", async () => {
    const owner = await signIn("owner");
    const staff = await joinAs(owner, "staff");
    const { member } = await staff.api.business.get();
    expect(member.permissions).toContain("booking:create");
    expect(member.permissions).not.toContain("service:edit");
  });

  it("[1.10] keeps leading former addresses to a renamed business, and takes no one else's", async () => {
    const [owner, other] = [await signIn("owner"), await signIn("owner")];
    const slug = `${owner.slug}-new`;
    await owner.api.business.renameSlug({ slug });
    for (const address of [owner.slug, slug, slug.toUpperCase()])
      expect(await platform.findBusiness(address)).toEqual({ id: owner.businessId, slug });
    expect((await owner.api.business.get()).formerSlugs).toEqual([owner.slug]);

    await expect(other.api.business.renameSlug({ slug })).rejects.toThrow("already in use");
    await expect(other.api.business.renameSlug({ slug: owner.slug })).rejects.toThrow(
      "already in use",
    );
    await expect(other.api.business.renameSlug({ slug: "console" })).rejects.toThrow("reserved");
    expect(await platform.findBusiness(other.slug)).toEqual({
      id: other.businessId,
      slug: other.slug,
    });

    await owner.api.business.renameSlug({ slug: owner.slug });
    expect((await platform.findBusiness(slug))?.slug).toBe(owner.slug);
  });
});

describe("the zone", () => {
  it("[1.11] asks before it changes, keeps bookings' instants and takes the hours along", async () => {
    const owner = await signIn("owner");
    const [here, athens] = [
      await makeLocation(owner),
      await makeLocation(owner, { zone: "Europe/Athens" }),
    ];
    const hours = await openHours(owner);
    const ofAthens = await openHours(owner, {
      zone: "Europe/Athens",
      of: { locationId: athens.id },
    });
    const booking = await bookedAt(owner, here.id, new Date("2030-03-12T09:00:00Z"));

    const asked = await owner.api.business
      .changeZone({ zone: "America/New_York" })
      .catch((error: unknown) => error);
    expect(asked).toMatchObject({ code: "CONFLICT", cause: { details: { count: 1 } } });
    expect((await owner.api.business.get()).zone).toBe("Europe/Berlin");

    await owner.api.business.changeZone({ zone: "America/New_York", confirmed: true });
    const after = await owner.tenant.read(async (tx) => ({
      bookings: await tx.select().from(bookings),
      locations: await tx.select().from(locations),
      calendars: await tx.select().from(calendars),
    }));
    expect(after.bookings).toEqual([booking]);
    const zoneOf = (rows: { id: string; zone: string }[], id: string) =>
      rows.find((row) => row.id === id)?.zone;
    expect(zoneOf(after.locations, here.id)).toBe("America/New_York");
    expect(zoneOf(after.locations, athens.id)).toBe("Europe/Athens");
    expect(zoneOf(after.calendars, hours.id)).toBe("America/New_York");
    expect(zoneOf(after.calendars, ofAthens.id)).toBe("Europe/Athens");
    await expect(
      owner.api.business.changeZone({ zone: "Mars/Olympus", confirmed: true }),
    ).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });

  it("of one place changes that place alone", async () => {
    const owner = await signIn("owner");
    const [here, there] = [await makeLocation(owner), await makeLocation(owner)];
    const locationId = here.id;
    await expect(
      owner.api.locations.changeZone({ locationId, zone: "Europe/London" }),
    ).rejects.toThrow("Please confirm");
    await owner.api.locations.changeZone({ locationId, zone: "Europe/London", confirmed: true });
    expect(await owner.api.locations.list()).toMatchObject([
      { id: here.id, zone: "Europe/London" },
      { id: there.id, zone: "Europe/Berlin" },
    ]);
  });
});

describe("places", () => {
  it("[3.1] are added, edited and put in order", async () => {
    const owner = await signIn("owner");
    await makeLocation(owner, { name: "First" });
    const { locationId } = await owner.api.locations.add({
      name: "Branch",
      zone: "Europe/Athens",
      kind: "mobile",
      city: "Athens",
      country: "GR",
      sortOrder: 3,
    });
    await owner.api.locations.edit({ locationId, phone: "+30 210 1234567", name: "Athens" });
    expect(await owner.api.locations.list()).toMatchObject([
      { name: "First" },
      { name: "Athens", city: "Athens", phone: "+30 210 1234567", kind: "mobile", sortOrder: 3 },
    ]);
  });

  it("[26.10] are archived only once nothing is booked there, and never the last", async () => {
    const owner = await signIn("owner");
    const [here, there] = [await makeLocation(owner), await makeLocation(owner)];
    await bookedAt(owner, here.id, new Date(NOW.getTime() - 86_400_000));
    const coming = await bookedAt(owner, here.id, new Date(NOW.getTime() + 86_400_000));
    const refused = await owner.api.locations
      .archive({ locationId: here.id })
      .catch((error: unknown) => error);
    expect(refused).toMatchObject({
      message: "Bookings refer to this, so it cannot be removed.",
      cause: { details: { bookings: [{ id: coming.id, code: coming.code }] } },
    });
    const later = owner.at(new Date(NOW.getTime() + 3 * 86_400_000));
    await later.locations.archive({ locationId: here.id });
    expect(await later.locations.list()).toMatchObject([{ id: there.id }]);
    await expect(later.locations.archive({ locationId: there.id })).rejects.toThrow(
      "at least one place",
    );
    await expect(later.locations.edit({ locationId: here.id, name: "x" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("[2.12] are not touched by an admin who works elsewhere", async () => {
    const owner = await signIn("owner");
    const [here, there] = [await makeLocation(owner), await makeLocation(owner)];
    const admin = await joinAs(owner, "admin", { locations: [here.id] });
    await admin.api.locations.edit({ locationId: here.id, name: "Ours" });
    for (const refused of [
      () => admin.api.locations.edit({ locationId: there.id, name: "Ours" }),
      () => admin.api.locations.archive({ locationId: there.id }),
      () => admin.api.locations.add({ name: "New", zone: "Europe/Berlin" }),
    ])
      await expect(refused()).rejects.toThrow("do not work at that place");
  });

  it("are another business's to nobody", async () => {
    const [owner, stranger] = [await signIn("owner"), await signUp()];
    const place = await makeLocation(owner);
    const other = await signIn("owner");
    await expect(
      other.api.locations.edit({ locationId: place.id, name: "Mine" }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(stranger.api.locations.list()).rejects.toThrow("not working in a business");
  });
});
