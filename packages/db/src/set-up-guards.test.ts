import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { newId } from "./ids";
import { makeRawWorld, violates } from "./testing-server/raw-world";

describe("set-up and orders: the database refuses, whoever asks", () => {
  it.each([
    [
      "[2.15] DB: a placed order that is nobody's",
      sql`update booking_orders set phase = 'placed'`,
      "booking_orders_party",
    ],
    [
      "[11.1] DB: a total that is not the sum",
      sql`update booking_orders set total_minor = 5`,
      "booking_orders_sum",
    ],
    [
      "[11.1] DB: a negative tax",
      sql`update booking_orders set tax_minor = -5, total_minor = -5`,
      "booking_orders_signs",
    ],
    [
      "[4.4] DB: a service of no length",
      sql`update services set duration_minutes = 0`,
      "services_duration",
    ],
    [
      "[3.16] DB: capacities upside down",
      sql`update resources set capacity_min = 4, capacity_max = 2`,
      "resources_capacity",
    ],
    [
      "[3.16] DB: a capacity of nobody",
      sql`update resources set capacity_min = 0`,
      "resources_capacity",
    ],
    ["DB: a resource without lanes", sql`update resources set lanes = 0`, "resources_lanes"],
    [
      "[1.7] DB: an id of the wrong type",
      sql`update locations set id = 'srv_01H0000000000000000000000A' where name = 'There'`,
      "locations_id_format",
    ],
    [
      "[4.3] DB: two services at one address",
      sql`update services set slug = 'cut'`,
      "services_slug",
    ],
    ["DB: a text that says nothing", sql`update services set name = ''`, "services_name"],
    [
      "DB: a reserved address",
      sql`update businesses set slug = 'console'`,
      "businesses_slug_reserved",
    ],
    [
      "DB: an address with capitals",
      sql`update businesses set slug = 'My-Salon'`,
      "businesses_slug_format",
    ],
  ])("%s", async (_, statement, constraint) => {
    const { run } = await makeRawWorld();
    await expect(run(statement)).rejects.toMatchObject(violates(constraint));
  });

  it("[11.1] DB: an order whose lines say something else, at the commit", async () => {
    const { run, ids, tenant } = await makeRawWorld();
    const line = sql`insert into booking_order_lines (id, order_id, kind, label, quantity, unit_minor, total_minor) values (${newId("lin")}, ${ids.order}, 'base', 'Cut', 1, 4500, 4500)`;
    await expect(run(line)).rejects.toMatchObject({ constraint_name: "booking_orders_totals" });
    const priced = sql`update booking_orders set subtotal_minor = 4500, total_minor = 4500`;
    await expect(run(priced)).rejects.toMatchObject({ constraint_name: "booking_orders_totals" });
    await run(line, priced);
    expect(
      await tenant.read((tx) => tx.execute(sql`select total_minor from booking_orders`)),
    ).toMatchObject([{ total_minor: 4500 }]);
  });

  it.each([
    [
      "[11.2] DB: a line whose total is not quantity times unit",
      "base",
      2,
      100,
      100,
      "booking_order_lines_total",
    ],
    ["[11.2] DB: a discount that adds", "discount", 1, 100, 100, "booking_order_lines_sign"],
    ["[11.2] DB: a fee that takes away", "fee", 1, -100, -100, "booking_order_lines_sign"],
    ["[11.2] DB: none of something", "base", 0, 100, 0, "booking_order_lines_quantity"],
    ["[11.2] DB: a kind of line that does not exist", "gift", 1, 0, 0, "booking_order_lines_kind"],
  ])("%s", async (_, kind, quantity, unit, total, constraint) => {
    const { run, ids } = await makeRawWorld();
    const line = sql`insert into booking_order_lines (id, order_id, kind, label, quantity, unit_minor, total_minor) values (${newId("lin")}, ${ids.order}, ${kind}, 'x', ${quantity}, ${unit}, ${total})`;
    await expect(run(line)).rejects.toMatchObject(violates(constraint));
  });

  it("[2.19] DB: two customers with one address, or one login", async () => {
    const { run } = await makeRawWorld();
    const customer = (email: string | null, user: string | null) =>
      run(
        sql`insert into customers (id, first_name, email, email_normalised, user_id) values (${newId("cus")}, 'X', ${email}, ${email}, ${user})`,
      );
    await expect(customer("l@example.com", null)).rejects.toMatchObject(
      violates("customers_email"),
    );
    await customer(null, "usr_1");
    await customer(null, null);
    await expect(customer(null, "usr_1")).rejects.toMatchObject(violates("customers_user"));
  });

  it("[3.14] DB: two resources for one person", async () => {
    const { run, ids } = await makeRawWorld();
    const member = newId("mem");
    const second = newId("res");
    await run(
      sql`insert into members (id, user_id, name, email, role, joined_at) values (${member}, 'usr_x', 'Maya', 'm@example.com', 'staff', now())`,
      sql`insert into resources (id, kind, name) values (${second}, 'staff', 'Maya again')`,
      sql`insert into staff_profiles (id, resource_id, member_id) values (${newId("stf")}, ${ids.maya}, ${member})`,
    );
    await expect(
      run(
        sql`insert into staff_profiles (id, resource_id, member_id) values (${newId("stf")}, ${second}, ${member})`,
      ),
    ).rejects.toMatchObject(violates("staff_profiles_one_per_member"));
    await expect(
      run(sql`insert into staff_profiles (id, resource_id) values (${newId("stf")}, ${ids.maya})`),
    ).rejects.toMatchObject(violates("staff_profiles_one"));
  });

  it.each([
    ["[6.5] DB: weekday 0", 0, 540, 1020, "availability_rules_weekday"],
    ["[6.5] DB: weekday 8", 8, 540, 1020, "availability_rules_weekday"],
    ["[6.5] DB: a window of more than a day", 1, 540, 1981, "availability_rules_window"],
    ["[6.5] DB: a window that ends where it starts", 1, 540, 540, "availability_rules_window"],
    ["[6.5] DB: a window that starts the next day", 1, 1440, 1500, "availability_rules_window"],
  ])("%s", async (_, weekday, starts, ends, constraint) => {
    const { run, ids } = await makeRawWorld();
    const rule = sql`insert into availability_rules (id, calendar_id, weekday, starts_minute, ends_minute) values (${newId("rul")}, ${ids.calendar}, ${weekday}, ${starts}, ${ends})`;
    await expect(run(rule)).rejects.toMatchObject(violates(constraint));
  });

  it("[6.21] DB: other hours twice for one date", async () => {
    const { run, ids } = await makeRawWorld();
    const hours = (from: string, until: string) =>
      run(
        sql`insert into availability_exceptions (id, calendar_id, kind, from_on, until_on) values (${newId("exc")}, ${ids.calendar}, 'hours', ${from}, ${until})`,
      );
    await hours("2030-12-24", "2030-12-26");
    await hours("2030-12-27", "2030-12-27");
    await expect(hours("2030-12-26", "2030-12-26")).rejects.toMatchObject(
      violates("availability_exceptions_one_per_day"),
    );
  });

  it("[1.4] DB: an exception that is both days and instants, or neither", async () => {
    const { run, ids } = await makeRawWorld();
    const both = sql`insert into availability_exceptions (id, calendar_id, kind, from_on, until_on, starts_at, ends_at) values (${newId("exc")}, ${ids.calendar}, 'blocked', '2030-01-01', '2030-01-01', '2030-01-01', '2030-01-02')`;
    await expect(run(both)).rejects.toMatchObject(violates("availability_exceptions_shape"));
    const neither = sql`insert into availability_exceptions (id, calendar_id, kind) values (${newId("exc")}, ${ids.calendar}, 'blocked')`;
    await expect(run(neither)).rejects.toMatchObject(violates("availability_exceptions_shape"));
  });

  it("DB: a job for another business, or under another's key", async () => {
    const [ours, theirs] = await Promise.all([makeRawWorld(), makeRawWorld()]);
    const queue = (businessId: string, key: string | null) =>
      ours.run(
        sql`select app.enqueue('send-message', ${JSON.stringify({ businessId })}::json, null, ${key}, 3)`,
      );
    await expect(queue(theirs.businessId, null)).rejects.toMatchObject({
      cause: { code: "42501" },
    });
    await expect(queue(ours.businessId, `${theirs.businessId}:x`)).rejects.toMatchObject({
      cause: { code: "42501" },
    });
    await queue(ours.businessId, `${ours.businessId}:x`);
    await expect(ours.run(sql`select * from graphile_worker.jobs`)).rejects.toMatchObject({
      cause: { code: "42501" },
    });
  });
});
