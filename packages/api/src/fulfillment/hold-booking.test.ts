import { bookingEvents, bookings, resourceClaims, services } from "@daybook/db";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { guest, inHours, makeSalon, makeStaff, NOW, platform, signIn, tenantDb } from "../testing";
import { expireLapsedBookings } from "./jobs";

const minutesLater = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

describe("holding a time", () => {
  it("[8.1] keeps it for the visitor until the time that is shown, and hides it from others", async () => {
    const salon = await signIn("owner");
    const { visitor, wanted } = await makeSalon(salon);
    const alice = visitor();
    const held = await alice.hold(inHours(3));
    expect(held).toMatchObject({ startsAt: inHours(3), expiresAt: minutesLater(5) });
    const list = await alice.api.availability.slots({
      business: salon.slug,
      ...wanted,
      on: "2030-03-11",
    });
    expect(list.slots.map((slot) => slot.startsAt)).not.toContainEqual(inHours(3));
    expect(list.slots.map((slot) => slot.startsAt)).toContainEqual(inHours(4));
  });

  it("[7.13] tells the loser that it has just been taken, with the nearest times", async () => {
    const { visitor } = await makeSalon(await signIn("owner"));
    await visitor().hold(inHours(3));
    await expect(visitor().hold(inHours(3))).rejects.toMatchObject({
      code: "CONFLICT",
      cause: {
        refusal: "SLOT_TAKEN",
        details: {
          alternatives: [
            { startsAt: inHours(2) },
            { startsAt: inHours(2.5) },
            { startsAt: inHours(3.5) },
          ],
        },
      },
    });
  });

  it("gives the same hold again to the same visit, and swaps it for another time in one step", async () => {
    const { visitor } = await makeSalon(await signIn("owner"));
    const alice = visitor();
    const first = await alice.hold(inHours(3));
    expect((await alice.hold(inHours(3))).bookingId).toBe(first.bookingId);
    await alice.hold(inHours(3.5));
    await visitor().hold(inHours(3));
    await expect(visitor().hold(inHours(3.5))).rejects.toMatchObject({
      cause: { refusal: "SLOT_TAKEN" },
    });
  });

  it("[8.1] can be kept three times, then no more", async () => {
    const salon = await signIn("owner");
    const { visitor } = await makeSalon(salon);
    const alice = visitor();
    await alice.hold(inHours(3));
    for (const [minutes, left] of [
      [4, 2],
      [8, 1],
      [12, 0],
    ] as const) {
      const { api } = guest(salon, { now: minutesLater(minutes) });
      const kept = await api.holds.extend({ business: salon.slug, holdToken: alice.holdToken });
      expect(kept).toEqual({ expiresAt: minutesLater(minutes + 5), extensionsLeft: left });
    }
    const { api } = guest(salon, { now: minutesLater(16) });
    const again = api.holds.extend({ business: salon.slug, holdToken: alice.holdToken });
    await expect(again).rejects.toMatchObject({ cause: { refusal: "NO_MORE_EXTENSIONS" } });
  });

  it("[8.12] is free at once when it is let go", async () => {
    const salon = await signIn("owner");
    const { visitor } = await makeSalon(salon);
    const alice = visitor();
    await alice.hold(inHours(3));
    await alice.api.holds.release({ business: salon.slug, holdToken: alice.holdToken });
    await expect(visitor().hold(inHours(3))).resolves.toMatchObject({ startsAt: inHours(3) });
  });

  it("[7.4] [8.13] is gone for every reader the moment it lapses, with the job stopped", async () => {
    const salon = await signIn("owner");
    const { visitor, wanted } = await makeSalon(salon);
    await visitor().hold(inHours(3));
    const bob = visitor({ now: minutesLater(5) });
    const list = await bob.api.availability.slots({
      business: salon.slug,
      ...wanted,
      on: "2030-03-11",
    });
    expect(list.slots.map((slot) => slot.startsAt)).toContainEqual(inHours(3));
    await bob.hold(inHours(3));
    const events = await salon.tenant.read((tx) =>
      tx.select().from(bookingEvents).where(eq(bookingEvents.kind, "expired")),
    );
    expect(events).toMatchObject([{ actor: "system", fromStatus: "held", toStatus: "expired" }]);
  });

  it("[8.2] is ended by the job once, however often the job runs", async () => {
    const salon = await signIn("owner");
    const { visitor } = await makeSalon(salon);
    await visitor().hold(inHours(3));
    const job = { now: minutesLater(6), platform, tenantDb };
    await Promise.all([expireLapsedBookings(job), expireLapsedBookings(job)]);
    await expireLapsedBookings(job);
    const [events, claims] = await salon.tenant.read(async (tx) => [
      await tx.select().from(bookingEvents).where(eq(bookingEvents.kind, "expired")),
      await tx.select().from(resourceClaims),
    ]);
    expect(events).toHaveLength(1);
    expect(claims).toMatchObject([{ status: "released" }]);
  });

  it("lets one caller hold three times at once", async () => {
    const { visitor } = await makeSalon(await signIn("owner"));
    const address = "203.0.113.9";
    for (const hours of [2, 3, 4]) await visitor({ address }).hold(inHours(hours));
    await expect(visitor({ address }).hold(inHours(5))).rejects.toMatchObject({
      cause: { refusal: "HOLD_LIMIT" },
    });
    await visitor().hold(inHours(5));
  });

  it.each([
    ["OUTSIDE_HOURS", 20],
    ["TOO_FAR", 24 * 61],
    ["OFF_GRID", 3.25],
    ["TOO_SOON", -0.5],
  ])("[4.8] [4.9] refuses a direct attempt by name: %s", async (refusal, hours) => {
    const { visitor } = await makeSalon(await signIn("owner"));
    await expect(visitor().hold(inHours(hours))).rejects.toMatchObject({
      code: "UNPROCESSABLE_CONTENT",
      cause: { refusal },
    });
  });

  it("[4.13] is not had of a service that only staff may book, nor of somebody who does not do it", async () => {
    const salon = await signIn("owner");
    const { visitor, service, place, wanted } = await makeSalon(salon);
    const other = await makeStaff(salon, { at: place });
    await expect(visitor().hold(inHours(3), { resourceId: other.id })).rejects.toMatchObject({
      cause: { refusal: "NO_RESOURCE" },
    });
    await salon.tenant.write((tx) =>
      tx.update(services).set({ visibility: "internal" }).where(eq(services.id, service.id)),
    );
    await expect(visitor().hold(inHours(3))).rejects.toMatchObject({
      cause: { refusal: "SERVICE_NOT_BOOKABLE" },
    });
    const customer = { contact: { name: "Lena" } };
    await salon.api.bookings.create({ ...wanted, startsAt: inHours(3), customer });
  });

  it("[2.15] has no customer, no code and an order that is nobody's", async () => {
    const salon = await signIn("owner");
    const { visitor } = await makeSalon(salon);
    await visitor().hold(inHours(3));
    const rows = await salon.tenant.read((tx) => tx.select().from(bookings));
    expect(rows).toMatchObject([{ status: "held", customerId: null, code: null }]);
  });
});
