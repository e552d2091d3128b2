import { bookingOrders, bookings, customers } from "@daybook/db";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { book, inHours, joinAs, makeSalon, signIn } from "../testing";

async function open() {
  const owner = await signIn("owner");
  return { owner, ...(await makeSalon(owner)) };
}

describe("merging customers", () => {
  async function two() {
    const world = await open();
    const { owner, place, service } = world;
    const visit = (hours: number, email: string) =>
      book(owner, { at: place, service, startsAt: inHours(hours), email });
    await visit(1, "kept@example.com");
    const moved = await visit(2, "merged@example.com");
    const find = async (query: string) => (await owner.api.customers.search({ query }))[0]!.id;
    return { ...world, visit, moved, keepId: await find("kept@"), mergeId: await find("merged@") };
  }

  it("[2.18] gives one all the history of both, with what they lacked", async () => {
    const { owner, keepId, mergeId, moved } = await two();
    await owner.api.customers.edit({ customerId: keepId, pinnedNote: "Tea." });
    await owner.api.customers.edit({
      customerId: mergeId,
      phone: "+49 151 23456789",
      pinnedNote: "Milk.",
    });
    await owner.tenant.write((tx) =>
      tx.update(customers).set({ noShowCount: 2 }).where(eq(customers.id, mergeId)),
    );
    await owner.api.customers.merge({ keepId, mergeId });
    const kept = await owner.api.customers.get({ customerId: keepId });
    expect(kept).toMatchObject({
      email: "kept@example.com",
      phone: "+49 151 23456789",
      pinnedNote: "Tea.\nMilk.",
      noShowCount: 2,
      bookings: { length: 2 },
    });
    expect(await owner.api.customers.search()).toHaveLength(1);
    const { orders, rows } = await owner.tenant.read(async (tx) => ({
      orders: await tx.select().from(bookingOrders),
      rows: await tx.select().from(bookings).where(eq(bookings.id, moved.bookingId)),
    }));
    expect(new Set(orders.map((order) => order.customerId))).toEqual(new Set([keepId]));
    expect(rows).toMatchObject([{ customerId: keepId, code: moved.code }]);
    expect(await owner.api.customers.get({ customerId: mergeId })).toMatchObject({
      status: "merged",
      mergedIntoId: keepId,
    });
    await expect(owner.api.customers.merge({ keepId, mergeId })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("leads every one of a chain to the last", async () => {
    const { owner, keepId, mergeId, visit } = await two();
    const third = await owner.api.customers.create({ firstName: "Third" });
    await owner.api.customers.merge({ keepId, mergeId });
    await owner.api.customers.merge({ keepId: third.customerId, mergeId: keepId });
    expect(await owner.api.customers.get({ customerId: mergeId })).toMatchObject({
      mergedIntoId: third.customerId,
    });
    await visit(3, "merged@example.com");
    expect((await owner.api.customers.get(third)).bookings).toHaveLength(3);
  });

  it("never gives a login's history to another login", async () => {
    const { owner, keepId, mergeId } = await two();
    const own = (id: string, userId: string) =>
      owner.tenant.write((tx) => tx.update(customers).set({ userId }).where(eq(customers.id, id)));
    await own(mergeId, "usr_1");
    await own(keepId, "usr_2");
    await expect(owner.api.customers.merge({ keepId, mergeId })).rejects.toThrow(
      "login of their own",
    );
  });

  it("loses no booking that is made meanwhile", async () => {
    for (let round = 0; round < 10; round++) {
      const { owner, keepId, mergeId, visit } = await two();
      await Promise.all([
        owner.api.customers.merge({ keepId, mergeId }),
        visit(3, "merged@example.com"),
        visit(4, "merged@example.com"),
      ]);
      const rows = await owner.tenant.read((tx) => tx.select().from(bookings));
      expect(new Set(rows.map((row) => row.customerId))).toEqual(new Set([keepId]));
    }
  });

  it("[2.9] is for managers", async () => {
    const { owner, keepId, mergeId } = await two();
    const staff = await joinAs(owner, "staff");
    await expect(staff.api.customers.merge({ keepId, mergeId })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });
});
