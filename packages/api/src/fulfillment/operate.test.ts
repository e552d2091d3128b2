import { bookingEvents, bookings, businesses, customers, resourceClaims } from "@daybook/db";
import { asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { inHours, joinAs, makeSalon, NOW, platform, signIn, tenantDb } from "../testing";
import { settleUnattended } from "./jobs";

async function booked(hours = 3) {
  const salon = await signIn("staff");
  const world = await makeSalon(salon);
  const { wanted } = world;
  const made = await salon.api.bookings.create({
    ...wanted,
    startsAt: inHours(hours),
    customer: { contact: { name: "Lena Hoff", email: "lena@example.com" } },
  });
  const statusOf = () =>
    salon.tenant.read(async (tx) => {
      const [row] = await tx.select().from(bookings).where(eq(bookings.id, made.bookingId));
      return row!;
    });
  return { salon, world, bookingId: made.bookingId, statusOf };
}

const minutesAfter = (at: Date, minutes: number) => new Date(at.getTime() + minutes * 60_000);

describe("checking in", () => {
  it("[9.9] stands with its time and who did it; a second time says when the first was", async () => {
    const { salon, bookingId, statusOf } = await booked();
    await salon.at(inHours(2.9)).bookings.checkIn({ bookingId });
    expect(await statusOf()).toMatchObject({
      status: "checked_in",
      checkedInAt: inHours(2.9),
      checkedInByMemberId: salon.member.id,
    });
    await expect(salon.at(inHours(3)).bookings.checkIn({ bookingId })).rejects.toMatchObject({
      cause: { refusal: "ALREADY_CHECKED_IN", details: { at: inHours(2.9) } },
    });
  });

  it("is open on the local day of the visit, from its first minute to its last", async () => {
    const { salon, bookingId } = await booked(24 + 3);
    const midnight = new Date("2030-03-11T23:00:00Z"); // in Berlin
    await expect(
      salon.at(minutesAfter(midnight, -1)).bookings.checkIn({ bookingId }),
    ).rejects.toMatchObject({
      cause: { refusal: "CHECK_IN_NOT_TODAY" },
    });
    await expect(
      salon.at(minutesAfter(midnight, 24 * 60)).bookings.checkIn({ bookingId }),
    ).rejects.toMatchObject({
      cause: { refusal: "CHECK_IN_NOT_TODAY" },
    });
    await salon.at(midnight).bookings.checkIn({ bookingId });
  });

  it("tells a desk with an older picture that somebody has changed it", async () => {
    const { salon, bookingId, statusOf } = await booked();
    const { version } = await statusOf();
    await salon.api.bookings.editNote({ bookingId, note: "Brings a friend", version });
    await expect(salon.api.bookings.checkIn({ bookingId, version })).rejects.toMatchObject({
      cause: { refusal: "BOOKING_CHANGED" },
    });
  });
});

describe("the visit", () => {
  it("[9.11] is completed, and an early end gives the rest of the time back from the next minute", async () => {
    const { salon, world, bookingId, statusOf } = await booked();
    await salon.at(inHours(3)).bookings.checkIn({ bookingId });
    await salon.at(inHours(3)).bookings.start({ bookingId });
    await salon.at(minutesAfter(inHours(3), 10.5)).bookings.complete({ bookingId });
    expect((await statusOf()).status).toBe("completed");
    const claims = await salon.tenant.read((tx) => tx.select().from(resourceClaims));
    expect(claims).toMatchObject([{ endsAt: minutesAfter(inHours(3), 11), status: "active" }]);
    const late = salon.at(minutesAfter(inHours(3), 12));
    await late.bookings.create({
      ...world.wanted,
      startsAt: minutesAfter(inHours(3), 15),
      customer: { contact: { name: "Next" } },
    });
  });

  it.each([
    ["complete", "checked_in", "completed"],
    ["no_show", "confirmed", "no_show"],
    ["ask", "confirmed", "confirmed"],
    ["no_show", "checked_in", "completed"],
  ] as const)(
    "[9.11] [9.14] left alone with `%s` and %s, the job makes it %s, once",
    async (unattended, before, after) => {
      const { salon, bookingId, statusOf } = await booked();
      await salon.tenant.write((tx) => tx.update(businesses).set({ unattended }));
      if (before === "checked_in") await salon.at(inHours(3)).bookings.checkIn({ bookingId });
      const job = { now: inHours(5), platform, tenantDb };
      await Promise.all([settleUnattended(job), settleUnattended(job)]);
      await settleUnattended(job);
      expect((await statusOf()).status).toBe(after);
      const events = await salon.tenant.read((tx) =>
        tx.select().from(bookingEvents).where(eq(bookingEvents.actor, "system")),
      );
      expect(events).toHaveLength(after === "confirmed" ? 0 : 1);
    },
  );
});

describe("a no-show", () => {
  it("[9.14] can be marked once the grace has passed, frees the time at once and is counted", async () => {
    const { salon, world, bookingId } = await booked();
    const early = salon.at(minutesAfter(inHours(3), 14));
    await expect(early.bookings.noShow({ bookingId })).rejects.toMatchObject({
      cause: { refusal: "NO_SHOW_TOO_EARLY" },
    });
    await salon.at(minutesAfter(inHours(3), 15)).bookings.noShow({ bookingId });
    const [customer] = await salon.tenant.read((tx) => tx.select().from(customers));
    expect(customer).toMatchObject({ noShowCount: 1 });
    await salon.api.bookings.create({
      ...world.wanted,
      startsAt: inHours(3),
      customer: { contact: { name: "Next" } },
    });
  });

  it("[9.14] is taken back the same day, the rest of the time claimed again, or refused when it is gone", async () => {
    const { salon, world, bookingId, statusOf } = await booked();
    const at = salon.at(minutesAfter(inHours(3), 16));
    await at.bookings.noShow({ bookingId });
    await at.bookings.takeBackNoShow({ bookingId });
    expect((await statusOf()).status).toBe("checked_in");
    const second = await booked();
    const then = second.salon.at(minutesAfter(inHours(3), 16));
    await then.bookings.noShow({ bookingId: second.bookingId });
    await then.bookings.create({
      ...second.world.wanted,
      startsAt: minutesAfter(inHours(3), 20),
      customer: { contact: { name: "Somebody quick" } },
    });
    await expect(
      then.bookings.takeBackNoShow({ bookingId: second.bookingId }),
    ).rejects.toMatchObject({
      cause: { refusal: "SLOT_TAKEN" },
    });
    expect(world.staff).toHaveLength(1);
  });

  it("the next day it takes a manager", async () => {
    const { salon, bookingId, statusOf } = await booked();
    await salon.at(minutesAfter(inHours(3), 16)).bookings.noShow({ bookingId });
    await expect(
      salon.at(inHours(27)).bookings.takeBackNoShow({ bookingId }),
    ).rejects.toMatchObject({
      cause: { refusal: "TOO_LATE_TO_TAKE_BACK" },
    });
    const manager = await joinAs(salon, "manager");
    await manager.at(inHours(27)).bookings.takeBackNoShow({ bookingId });
    expect((await statusOf()).status).toBe("checked_in");
  });
});

describe("the timeline", () => {
  it("[2.21] [9.24] says every change, who made it and when", async () => {
    const { salon, bookingId } = await booked();
    await salon.at(inHours(3)).bookings.checkIn({ bookingId });
    const seen = await salon.api.bookings.get({ bookingId });
    expect(
      seen.events.map(({ kind, actor, actorLabel, occurredAt }) => ({
        kind,
        actor,
        actorLabel,
        occurredAt,
      })),
    ).toEqual([
      {
        kind: "held",
        actor: `member:${salon.member.id}`,
        actorLabel: salon.member.name,
        occurredAt: NOW,
      },
      {
        kind: "confirmed",
        actor: `member:${salon.member.id}`,
        actorLabel: salon.member.name,
        occurredAt: NOW,
      },
      {
        kind: "checked_in",
        actor: `member:${salon.member.id}`,
        actorLabel: salon.member.name,
        occurredAt: inHours(3),
      },
    ]);
    const rows = await salon.tenant.read((tx) =>
      tx.select().from(bookings).orderBy(asc(bookings.id)),
    );
    expect(rows[0]?.createdBy).toBe(`member:${salon.member.id}`);
  });
});
