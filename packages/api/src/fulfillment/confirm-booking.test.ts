import {
  bookingOrders,
  bookings,
  bookingSnapshots,
  customers,
  idempotencyKeys,
  messages,
  resourceClaims,
  services,
} from "@daybook/db";
import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { guest, inHours, makeSalon, NOW, signIn } from "../testing";

const minutesLater = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

describe("confirming a hold", () => {
  it("[9.1] makes it the customer's booking, with a code, a firm claim, a placed order and a message", async () => {
    const salon = await signIn("owner");
    const { visitor } = await makeSalon(salon);
    const alice = visitor();
    await alice.hold(inHours(3));
    const made = await alice.confirm();
    expect(made).toMatchObject({
      status: "confirmed",
      code: expect.stringMatching(/^[2-9A-Z]{7}$/),
    });
    const rows = await salon.tenant.read(async (tx) => ({
      bookings: await tx.select().from(bookings),
      claims: await tx.select().from(resourceClaims),
      orders: await tx.select().from(bookingOrders),
      messages: await tx.select().from(messages),
      customers: await tx.select().from(customers),
    }));
    const [customer] = rows.customers;
    expect(rows.bookings).toMatchObject([
      { customerId: customer!.id, expiresAt: null, source: "hosted_page" },
    ]);
    expect(rows.claims).toMatchObject([
      { status: "active", expiresAt: null, startsAt: inHours(3), endsAt: inHours(3.5) },
    ]);
    expect(rows.orders).toMatchObject([{ phase: "placed", customerId: customer!.id }]);
    expect(rows.messages).toMatchObject([{ kind: "booking_confirmation", status: "queued" }]);
  });

  it("[8.11] is the same booking however often it is sent, and refuses other details under the same key", async () => {
    const salon = await signIn("owner");
    const { visitor } = await makeSalon(salon);
    const alice = visitor();
    await alice.hold(inHours(3));
    const [first, second] = await Promise.all([alice.confirm(), alice.confirm()]);
    const third = await alice.confirm();
    expect(second).toEqual(first);
    expect(third).toEqual(first);
    await expect(alice.confirm({ name: "Somebody else" })).rejects.toMatchObject({
      cause: { refusal: "IDEMPOTENCY_MISMATCH" },
    });
    const sent = await salon.tenant.read((tx) => tx.select().from(messages));
    expect(sent).toHaveLength(1);
  });

  it("refuses from the very instant the hold lapses", async () => {
    const salon = await signIn("owner");
    const { visitor } = await makeSalon(salon);
    const alice = visitor();
    await alice.hold(inHours(3));
    const { api } = guest(salon, { now: minutesLater(5) });
    const contact = { name: "Lena", email: "lena@example.com" };
    const confirm = api.holds.confirm({
      business: salon.slug,
      holdToken: alice.holdToken,
      contact,
    });
    await expect(confirm).rejects.toMatchObject({ cause: { refusal: "HOLD_EXPIRED" } });
  });

  it("names the field that is missing, and keeps the hold", async () => {
    const salon = await signIn("owner");
    const { visitor } = await makeSalon(salon);
    const alice = visitor();
    await alice.hold(inHours(3));
    await expect(alice.confirm({ email: "" })).rejects.toMatchObject({
      cause: { refusal: "CONTACT_REQUIRED", details: { field: "contact.email" } },
    });
    await expect(alice.confirm()).resolves.toMatchObject({ status: "confirmed" });
  });

  it("[4.6] [4.24] freezes what was booked: a later price does not change it, and the database refuses to", async () => {
    const salon = await signIn("owner");
    const { visitor, service } = await makeSalon(salon);
    await salon.tenant.write((tx) =>
      tx
        .update(services)
        .set({ priceMinor: 4_500, name: "Cut" })
        .where(eq(services.id, service.id)),
    );
    const alice = visitor();
    await alice.hold(inHours(3));
    await alice.confirm();
    await salon.tenant.write((tx) =>
      tx
        .update(services)
        .set({ priceMinor: 9_900, name: "Cut deluxe" })
        .where(eq(services.id, service.id)),
    );
    const [frozen] = await salon.tenant.read((tx) => tx.select().from(bookingSnapshots));
    expect(frozen).toMatchObject({
      serviceName: "Cut",
      priceMinor: 4_500,
      currency: "EUR",
      durationMinutes: 30,
    });
    const rewrite = salon.tenant.write((tx) =>
      tx.execute(sql`update booking_snapshots set price_minor = 1`),
    );
    await expect(rewrite).rejects.toMatchObject({ cause: { code: "42501" } });
  });

  it("[9.17] waits for an answer where the service asks for approval, until its deadline", async () => {
    const salon = await signIn("staff");
    const { visitor, service } = await makeSalon(salon);
    await salon.tenant.write((tx) =>
      tx.update(services).set({ approvalRequired: true }).where(eq(services.id, service.id)),
    );
    const [alice, bob] = [visitor(), visitor()];
    await alice.hold(inHours(3));
    await bob.hold(inHours(50));
    const first = await alice.confirm();
    const second = await bob.confirm({ email: "bob@example.com" });
    expect(first.status).toBe("pending_approval");
    const requests = await salon.api.bookings.requests();
    expect(requests.map((request) => request.answerBy)).toEqual([inHours(3), inHours(24)]);
    await salon.api.bookings.approve({ bookingId: first.bookingId });
    await salon.api.bookings.decline({ bookingId: second.bookingId, reason: "Fully booked" });
    const statuses = await salon.tenant.read((tx) =>
      tx.select({ status: bookings.status }).from(bookings).orderBy(bookings.id),
    );
    expect(statuses).toEqual([{ status: "confirmed" }, { status: "declined" }]);
    await expect(
      salon.at(inHours(25)).bookings.approve({ bookingId: second.bookingId }),
    ).rejects.toMatchObject({ cause: { refusal: "ILLEGAL_MOVE" } });
  });

  it("keeps neither the hold's token nor the link's secret where it remembers an answer by hash", async () => {
    const salon = await signIn("owner");
    const { visitor } = await makeSalon(salon);
    const alice = visitor();
    await alice.hold(inHours(3));
    const { manageToken } = await alice.confirm();
    const keys = await salon.tenant.read((tx) => tx.select().from(idempotencyKeys));
    expect(keys).toHaveLength(1);
    expect(JSON.stringify(keys)).not.toContain(alice.holdToken);
    expect(JSON.stringify(keys)).not.toContain(manageToken.slice(-22));
  });
});
