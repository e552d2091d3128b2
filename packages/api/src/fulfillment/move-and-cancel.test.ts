import { bookingEvents, bookings, businesses, messages, resourceClaims } from "@daybook/db";
import type { TRPCError } from "@trpc/server";
import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { asDomainError } from "../errors";
import { guest, inHours, makeSalon, NOW, signIn } from "../testing";

async function bookedOnline(role: "owner" | "staff" = "owner") {
  const salon = await signIn(role);
  const world = await makeSalon(salon, { chairs: 2 });
  const lena = world.visitor();
  await lena.hold(inHours(24 + 3), { resourceId: world.maya.id });
  const made = await lena.confirm();
  const rowOf = () =>
    salon.tenant.read(
      async (tx) => (await tx.select().from(bookings).where(eq(bookings.id, made.bookingId)))[0]!,
    );
  return { salon, world, ...made, rowOf };
}

describe("a change of time", () => {
  it("[9.15] keeps the booking and its code; the old time is free, the event keeps from and to", async () => {
    const { salon, world, bookingId, code, rowOf } = await bookedOnline("staff");
    await salon.api.bookings.move({
      bookingId,
      startsAt: inHours(24 + 5),
      resourceId: world.staff[1]!.id,
    });
    expect(await rowOf()).toMatchObject({
      id: bookingId,
      code,
      startsAt: inHours(29),
      endsAt: inHours(29.5),
      rescheduleCount: 0,
    });
    const claims = await salon.tenant.read((tx) =>
      tx.select().from(resourceClaims).where(eq(resourceClaims.status, "active")),
    );
    expect(claims).toMatchObject([{ resourceId: world.staff[1]!.id, startsAt: inHours(29) }]);
    const [event] = await salon.tenant.read((tx) =>
      tx.select().from(bookingEvents).where(eq(bookingEvents.kind, "moved")),
    );
    expect(event?.details).toMatchObject({
      fromStartsAt: inHours(27).toISOString(),
      toStartsAt: inHours(29).toISOString(),
      fromResources: world.maya.id,
      toResources: world.staff[1]!.id,
    });
    await world.visitor().hold(inHours(27), { resourceId: world.maya.id });
  });

  it("[9.15] onto its own old time, a little later, never stands in its own way", async () => {
    const { salon, world, bookingId, rowOf } = await bookedOnline("staff");
    await salon.api.bookings.move({
      bookingId,
      startsAt: inHours(27.25),
      resourceId: world.maya.id,
    });
    expect(await rowOf()).toMatchObject({ startsAt: inHours(27.25) });
  });

  it("[9.15] onto a taken time is refused with the nearest ones, and the old time stays", async () => {
    const { salon, world, bookingId, rowOf } = await bookedOnline("staff");
    for (const staff of world.staff)
      await world.visitor().hold(inHours(29), { resourceId: staff.id });
    await expect(
      salon.api.bookings.move({ bookingId, startsAt: inHours(29) }),
    ).rejects.toMatchObject({
      cause: {
        refusal: "SLOT_TAKEN",
        details: { alternatives: expect.arrayContaining([expect.anything()]) },
      },
    });
    expect(await rowOf()).toMatchObject({ startsAt: inHours(27) });
  });

  it("[9.15] by the customer is limited, and only to offered times", async () => {
    const { salon, manageToken, rowOf } = await bookedOnline();
    const { api } = guest(salon);
    await expect(
      api.manage.move({ token: manageToken, startsAt: inHours(29.25) }),
    ).rejects.toMatchObject({ cause: { refusal: "OFF_GRID" } });
    await api.manage.move({ token: manageToken, startsAt: inHours(29) });
    await api.manage.move({ token: manageToken, startsAt: inHours(30) });
    await expect(
      api.manage.move({ token: manageToken, startsAt: inHours(31) }),
    ).rejects.toMatchObject({ cause: { refusal: "RESCHEDULE_LIMIT" } });
    expect(await rowOf()).toMatchObject({ startsAt: inHours(30), rescheduleCount: 2 });
  });
});

describe("cancelling", () => {
  it("[9.12] keeps reason, time and actor, frees the time at once and tells the customer", async () => {
    const { salon, world, bookingId, manageToken, rowOf } = await bookedOnline();
    await guest(salon).api.manage.cancel({ token: manageToken, reason: "Ill" });
    expect(await rowOf()).toMatchObject({
      status: "cancelled",
      cancelledBy: "guest",
      cancelReason: "Ill",
      cancelledAt: NOW,
    });
    await world.visitor().hold(inHours(27), { resourceId: world.maya.id });
    const sent = await salon.tenant.read((tx) =>
      tx
        .select()
        .from(messages)
        .where(and(eq(messages.subjectId, bookingId), eq(messages.kind, "booking_cancellation"))),
    );
    expect(sent).toHaveLength(1);
  });

  it.each([
    ["allowed_until", 120, 24.9, null],
    ["allowed_until", 120, 25.1, "CANCELLATION_TOO_LATE"],
    ["never", 0, 1, "CANCELLATION_NOT_ALLOWED"],
    ["always", 0, 26.9, null],
    ["always", 0, 27, "CANCELLATION_TOO_LATE"],
  ] as const)(
    "under `%s` of %i minutes, %d hours on: %s",
    async (cancellation, cancellationMinutes, hours, refusal) => {
      const salon = await signIn("owner");
      await salon.tenant.write((tx) =>
        tx.update(businesses).set({ cancellation, cancellationMinutes }),
      );
      const world = await makeSalon(salon);
      const lena = world.visitor();
      await lena.hold(inHours(27));
      const { manageToken: token } = await lena.confirm();
      const { api } = guest(salon, { now: inHours(hours) });
      const seen = await api.manage.get({ token });
      expect(seen.whyNotCancel).toBe(refusal);
      const outcome = await api.manage.cancel({ token }).then(
        ({ status }) => status,
        (error: TRPCError) => asDomainError(error.cause)?.refusal,
      );
      expect(outcome).toBe(refusal ?? "cancelled");
    },
  );

  it("needs a reason once the customer is there", async () => {
    const { salon, bookingId } = await bookedOnline("staff");
    const api = salon.at(inHours(27));
    await api.bookings.checkIn({ bookingId });
    await expect(api.bookings.cancel({ bookingId })).rejects.toMatchObject({
      cause: { refusal: "REASON_REQUIRED" },
    });
    await api.bookings.cancel({ bookingId, reason: "Felt unwell" });
  });
});

describe("the manage link", () => {
  it("[9.22] opens its one booking, with both zones, and changes nothing by being opened", async () => {
    const { salon, code, manageToken, rowOf } = await bookedOnline();
    const before = await rowOf();
    const seen = await guest(salon).api.manage.get({ token: manageToken });
    expect(seen).toMatchObject({
      code,
      status: "confirmed",
      zone: "Europe/Berlin",
      with: ["Maya 0"],
      whyNotMove: null,
    });
    expect(await rowOf()).toEqual(before);
  });

  it.each(["x".repeat(49), `${"0".repeat(26)}-${"A".repeat(22)}`])(
    "that is none of ours opens nothing",
    async (token) => {
      const { salon } = await bookedOnline();
      await expect(guest(salon).api.manage.get({ token })).rejects.toMatchObject({
        cause: { refusal: "LINK_NOT_VALID" },
      });
    },
  );

  it("[9.18] lets the customer change the note until the visit begins", async () => {
    const { salon, manageToken, rowOf } = await bookedOnline();
    await guest(salon).api.manage.editNote({ token: manageToken, note: "<b>Short</b>, please" });
    expect(await rowOf()).toMatchObject({ customerNote: "<b>Short</b>, please" });
    const late = guest(salon, { now: inHours(27) }).api;
    await expect(late.manage.editNote({ token: manageToken, note: "Late" })).rejects.toMatchObject({
      cause: { refusal: "NOTE_TOO_LATE" },
    });
    await expect(
      guest(salon).api.manage.editNote({ token: manageToken, note: "x".repeat(2_001) }),
    ).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });
});
