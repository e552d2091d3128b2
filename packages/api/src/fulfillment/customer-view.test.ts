import { businesses } from "@daybook/db";
import { describe, expect, it } from "vitest";
import {
  guest,
  inHours,
  makeLocation,
  makeRoom,
  makeSalon,
  makeService,
  makeStaff,
  makeTable,
  NOW,
  openHours,
  signIn,
} from "../testing";
import { randomToken } from "../tokens";

const contact = { name: "Lena Hoff", email: "lena@example.com" };

describe("what a visitor is shown before booking", () => {
  it("[9.13] names the price of all who come, whom they meet, and until when they may cancel", async () => {
    const salon = await signIn("owner");
    await salon.tenant.write((tx) =>
      tx.update(businesses).set({ cancellation: "allowed_until", cancellationMinutes: 60 }),
    );
    const place = await makeLocation(salon);
    await openHours(salon);
    const lesson = await makeService(salon, {
      capacityMax: 4,
      priceMinor: 1500,
      needs: ["staff", "room"],
    });
    await makeStaff(salon, { at: place, does: [lesson], capacityMax: 4 });
    await makeRoom(salon, { at: place, does: [lesson], capacityMax: 4 });
    const { api } = guest(salon);
    const visit = { business: salon.slug, holdToken: randomToken() };
    const wanted = { locationId: place.id, serviceId: lesson.id, partySize: 3 };
    await api.holds.place({ ...visit, ...wanted, startsAt: inHours(3) });
    expect(await api.holds.get(visit)).toMatchObject({
      totalMinor: 4500,
      currency: "EUR",
      with: ["Maya"],
      policyText: "You can cancel until 1 hour before the visit.",
      cancellableUntil: inHours(2),
      answerBy: null,
    });
  });

  it("[9.17] says until when a request is answered: within the business's hours, before the visit", async () => {
    const salon = await signIn("owner");
    const { place, staff } = await makeSalon(salon);
    const request = await makeService(salon, { approvalRequired: true });
    await makeStaff(salon, { at: place, does: [request], name: staff[0]!.name });
    const { api } = guest(salon);
    const wanted = { business: salon.slug, locationId: place.id, serviceId: request.id };
    const answerBy = async (startsAt: Date) => {
      const holdToken = randomToken();
      await api.holds.place({ ...wanted, startsAt, holdToken });
      return (await api.holds.get({ business: salon.slug, holdToken }))?.answerBy;
    };
    expect(await answerBy(inHours(3))).toEqual(inHours(3));
    expect(await answerBy(inHours(49))).toEqual(new Date(NOW.getTime() + 24 * 3_600_000));
  });

  it("names a room where there is nobody to meet, and no table, since the house seats its guests", async () => {
    const house = await signIn("owner");
    const place = await makeLocation(house);
    await openHours(house);
    await makeTable(house, { at: place });
    const room = await makeRoom(house, { at: place, name: "Cellar", bookableMinutes: 60 });
    const { api } = guest(house);
    const seen = async (resourceId: string | null) => {
      const visit = { business: house.slug, holdToken: randomToken() };
      await api.holds.place({ ...visit, locationId: place.id, resourceId, startsAt: inHours(3) });
      const { manageToken } = await api.holds.confirm({ ...visit, contact });
      return api.manage.get({ token: manageToken });
    };
    expect(await seen(room.id)).toMatchObject({
      with: [],
      things: ["Cellar"],
      resourceId: room.id,
    });
    expect(await seen(null)).toMatchObject({ with: [], things: [], resourceId: null });
  });

  it("offers the times that only the visitor's own hold, or own booking, stands in the way of", async () => {
    const salon = await signIn("owner");
    const { visitor, wanted } = await makeSalon(salon);
    const [alice, bob] = [visitor(), visitor()];
    await alice.hold(inHours(3));
    const day = { business: salon.slug, ...wanted, on: "2030-03-11" };
    const startsFor = async (own?: string) =>
      (await bob.api.availability.slots({ ...day, ...(own ? { own } : {}) })).slots.map((slot) =>
        slot.startsAt.getTime(),
      );
    const taken = inHours(3).getTime();
    expect(await startsFor()).not.toContain(taken);
    expect(await startsFor(bob.holdToken)).not.toContain(taken);
    expect(await startsFor(alice.holdToken)).toContain(taken);
    const { manageToken } = await alice.confirm();
    expect(await startsFor(alice.holdToken)).not.toContain(taken);
    expect(await startsFor(manageToken)).toContain(taken);
  });
});

describe("what the manage link tells of a booking that ended", () => {
  async function booked() {
    const salon = await signIn("owner");
    const { visitor } = await makeSalon(salon);
    const alice = visitor();
    await alice.hold(inHours(30));
    const { manageToken: token, bookingId } = await alice.confirm(contact);
    const seen = async () => (await guest(salon).api.manage.get({ token })).ended;
    return { salon, token, bookingId, seen };
  }

  it("[9.12] whether its customer or the business cancelled it", async () => {
    const mine = await booked();
    expect(await mine.seen()).toBeNull();
    await guest(mine.salon).api.manage.cancel({ token: mine.token });
    expect(await mine.seen()).toBe("by_customer");

    const theirs = await booked();
    await theirs.salon.api.bookings.cancel({ bookingId: theirs.bookingId });
    expect(await theirs.seen()).toBe("by_business");
  });
});
