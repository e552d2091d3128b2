import { describe, expect, it } from "vitest";
import {
  guest,
  inHours,
  makeLocation,
  makeResource,
  makeRoom,
  makeService,
  makeStaff,
  makeTable,
  openHours,
  signIn,
} from "../testing";

const day = "2030-03-12";

describe("what a booking occupies", () => {
  it("[8.5] [4.5] [3.12] is its time widened by the service's buffers, and for a room by its set-up", async () => {
    const salon = await signIn("owner");
    const place = await makeLocation(salon);
    await openHours(salon);
    const service = await makeService(salon, {
      needs: ["staff", "room"],
      bufferBeforeMinutes: 5,
      bufferAfterMinutes: 10,
    });
    const maya = await makeStaff(salon, { at: place, does: [service] });
    const room = await makeRoom(salon, {
      at: place,
      does: [service],
      setupMinutes: 15,
      teardownMinutes: 20,
    });
    const startsAt = inHours(24 + 3);
    const { bookingId } = await salon.api.bookings.create({
      locationId: place.id,
      serviceId: service.id,
      startsAt,
      customer: { contact: { name: "Lena" } },
    });
    const { units } = await salon.api.bookings.get({ bookingId });
    const minutes = (at: Date) => (at.getTime() - startsAt.getTime()) / 60_000;
    const spans = Object.fromEntries(
      units
        .flatMap((unit) => unit.assignments)
        .map((part) => [part.resourceId, [minutes(part.claimStartsAt), minutes(part.claimEndsAt)]]),
    );
    expect(units).toMatchObject([{ startsAt, endsAt: inHours(27.5) }]);
    expect(spans[maya.id]).toEqual([-5, 40]);
    expect(spans[room.id]![0]).toBeLessThanOrEqual(-15);
    expect(spans[room.id]![1]).toBeGreaterThanOrEqual(50);
  });

  it("a gap between steps, in which colour develops, frees the person for somebody else", async () => {
    const salon = await signIn("owner");
    const place = await makeLocation(salon);
    await openHours(salon);
    const colour = await makeService(salon, {
      durationMinutes: 120,
      steps: [{ durationMinutes: 45, gapAfterMinutes: 35 }, { durationMinutes: 40 }],
    });
    const cut = await makeService(salon);
    await makeStaff(salon, { at: place, does: [colour, cut] });
    const book = (serviceId: string, startsAt: Date) =>
      salon.api.bookings.create({
        locationId: place.id,
        serviceId,
        startsAt,
        customer: { contact: { name: "Lena" } },
      });
    const startsAt = inHours(24 + 2);
    await book(colour.id, startsAt);
    await book(cut.id, new Date(startsAt.getTime() + 48 * 60_000));
    await expect(book(cut.id, new Date(startsAt.getTime() + 90 * 60_000))).rejects.toMatchObject({
      cause: { refusal: "SLOT_TAKEN" },
    });
  });

  it("[3.28] of joined tables is every one of them; the fewest spare seats win", async () => {
    const bistro = await signIn("owner");
    const place = await makeLocation(bistro);
    await openHours(bistro);
    const small = await makeTable(bistro, { at: place, name: "T1", capacityMax: 2 });
    const other = await makeTable(bistro, { at: place, name: "T2", capacityMax: 2 });
    await makeTable(bistro, {
      at: place,
      name: "T3",
      capacityMin: 3,
      capacityMax: 8,
    });
    await bistro.api.resources.saveCombination({
      locationId: place.id,
      name: "T1+T2",
      capacityMin: 3,
      capacityMax: 4,
      resourceIds: [small.id, other.id],
    });
    const book = (partySize: number) =>
      bistro.api.bookings.create({
        locationId: place.id,
        partySize,
        startsAt: inHours(27),
        customer: { contact: { name: "Party" } },
      });
    const { bookingId } = await book(4);
    const { units } = await bistro.api.bookings.get({ bookingId });
    expect(units.flatMap((unit) => unit.assignments.map((part) => part.resourceId)).sort()).toEqual(
      [small.id, other.id].sort(),
    );
    await expect(book(2)).rejects.toMatchObject({ cause: { refusal: "SLOT_TAKEN" } });
    await book(8);
  });

  it("[3.16] a party that no table seats is told so, and never gets one that is too large or too small", async () => {
    const bistro = await signIn("owner");
    const place = await makeLocation(bistro);
    await openHours(bistro);
    await makeTable(bistro, { at: place, capacityMin: 1, capacityMax: 2 });
    await makeTable(bistro, { at: place, capacityMin: 6, capacityMax: 8 });
    const { api, business } = guest(bistro);
    const list = await api.availability.slots({
      business,
      locationId: place.id,
      partySize: 4,
      on: day,
    });
    expect(list.slots).toEqual([]);
    const book = bistro.api.bookings.create({
      locationId: place.id,
      partySize: 4,
      startsAt: inHours(27),
      customer: { contact: { name: "Four" } },
    });
    await expect(book).rejects.toMatchObject({ cause: { refusal: "NO_CAPACITY" } });
  });

  it("is moved between lanes when every lane is partly taken, and the history says who did it", async () => {
    const shop = await signIn("owner");
    const place = await makeLocation(shop);
    await openHours(shop);
    const half = await makeService(shop, { needs: ["equipment"], durationMinutes: 30 });
    const long = await makeService(shop, { needs: ["equipment"], durationMinutes: 60 });
    await makeResource(shop, "equipment", { at: place, does: [half, long], lanes: 2 });
    const book = async (serviceId: string, minutes: number) => {
      const startsAt = new Date(inHours(27).getTime() + minutes * 60_000);
      const customer = { contact: { name: "Kim" } };
      return (
        await shop.api.bookings.create({ locationId: place.id, serviceId, startsAt, customer })
      ).bookingId;
    };
    await book(half.id, 0); // lane 1, the first half hour
    const inTheWay = await book(half.id, 30); // lane 1, the second
    const beside = await book(half.id, 30); // lane 2, the second
    await shop.api.bookings.cancel({ bookingId: inTheWay });
    await book(long.id, 0); // each lane is half taken, never both at once
    const { events } = await shop.api.bookings.get({ bookingId: beside });
    expect(events.map(({ kind, actor }) => ({ kind, actor }))).toContainEqual({
      kind: "relaned",
      actor: "system",
    });
    await expect(book(half.id, 0)).rejects.toMatchObject({ cause: { refusal: "SLOT_TAKEN" } });
  });
});
