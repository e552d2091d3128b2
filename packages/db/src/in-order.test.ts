import { eq, sql } from "drizzle-orm";
import { expect, inject, it } from "vitest";
import { newId } from "./ids";
import { inOrder } from "./in-order";
import { bookingOrderLines, bookingOrders } from "./schema/orders";
import type { Tx } from "./tenant";
import { createTestBusiness } from "./testing";

const line = { kind: "base", label: "Cut", quantity: 1, unitMinor: 0, totalMinor: 0 } as const;

/** Makes an order, in each of the ways in which a query can be asked. */
const ways: Record<string, (tx: Tx, id: string) => PromiseLike<unknown>> = {
  insert: (tx, id) => tx.insert(bookingOrders).values({ id, currency: "EUR" }),
  returning: (tx, id) => tx.insert(bookingOrders).values({ id, currency: "EUR" }).returning(),
  raw: (tx, id) => tx.execute(sql`insert into booking_orders (id, currency) values (${id}, 'EUR')`),
  within: async (tx, id) => {
    await tx.insert(bookingOrders).values({ id, currency: "EUR" });
  },
  nested: (tx, id) =>
    inOrder(
      () => tx.execute(sql`select 1`),
      () => tx.insert(bookingOrders).values({ id, currency: "EUR" }).returning(),
    ),
};

it.each(Object.entries(ways))(
  "asks in the order in which the questions stand (%s)",
  async (_, makeOrder) => {
    const { tenant } = await createTestBusiness(inject("database"));
    const orderId = newId("ord");
    // The line refers to the order, and the selects see only what came before them.
    const read = (tx: Tx) => tx.select().from(bookingOrders).where(eq(bookingOrders.id, orderId));
    const [before, , , after, lines] = await tenant.write((tx) =>
      inOrder(
        async () => (await read(tx)).length,
        () => makeOrder(tx, orderId),
        async () => {
          await tx.insert(bookingOrderLines).values({ orderId, ...line });
        },
        () => read(tx),
        () => tx.execute(sql`select id from booking_order_lines where order_id = ${orderId}`),
      ),
    );
    expect([before, after.length, lines.length]).toEqual([0, 1, 1]);
  },
);

it("throws what failed first", async () => {
  const { tenant } = await createTestBusiness(inject("database"));
  const orderId = newId("ord");
  const failing = tenant.write((tx) =>
    inOrder(
      () => tx.insert(bookingOrderLines).values({ orderId, ...line }),
      () => tx.insert(bookingOrders).values({ id: orderId, currency: "EUR" }),
    ),
  );
  await expect(failing).rejects.toMatchObject({
    cause: { constraint_name: "booking_order_lines_order" },
  });
});

it("ends no transaction under a function that is still asking", async () => {
  const { tenant } = await createTestBusiness(inject("database"));
  let hasEnded = false;
  const failing = tenant.write((tx) =>
    inOrder(
      () => Promise.reject(new Error("refused")),
      async () => {
        await tx.execute(sql`select pg_sleep(0.05)`);
        await tx.execute(sql`select 1`);
        hasEnded = true;
      },
    ),
  );
  await expect(failing).rejects.toThrow("refused");
  expect(hasEnded).toBe(true);
});

it("binds the tenant before the first query, which does not wait for it", async () => {
  const { tenant, businessId } = await createTestBusiness(inject("database"));
  const bound = sql`select current_setting('app.business_id', true) as id`;
  const rows = await Promise.all(
    Array.from({ length: 60 }, () => tenant.read((tx) => tx.execute<{ id: string }>(bound))),
  );
  expect(new Set(rows.map(([row]) => row?.id))).toEqual(new Set([businessId]));
});
