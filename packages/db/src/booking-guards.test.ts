import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { newId } from "./ids";
import { makeRawWorld, violates } from "./testing-server/raw-world";

describe("bookings: the database refuses, whoever asks", () => {
  it("[8.4] DB: two active claims on one lane that overlap, but not two that touch, nor another lane, nor a released one", async () => {
    const { run, ready, claim } = await makeRawWorld();
    const [a, b] = [await ready(), await ready()];
    await run(claim(a.bookingId, a.assignment));
    await expect(
      run(
        claim(b.bookingId, b.assignment, {
          starts: "2030-01-07 10:59Z",
          ends: "2030-01-07 12:00Z",
        }),
      ),
    ).rejects.toMatchObject(violates("resource_claims_no_overlap"));
    await run(
      claim(b.bookingId, b.assignment, { starts: "2030-01-07 11:00Z", ends: "2030-01-07 12:00Z" }),
    );
    await run(claim(b.bookingId, b.assignment, { lane: 2 }));
    await run(
      sql`update resource_claims set status = 'released', released_at = now() where booking_id = ${a.bookingId}`,
    );
    await run(claim(b.bookingId, b.assignment));
  });

  it("[8.4] DB: in parallel transactions exactly one of twenty gets the lane", async () => {
    const { run, ready, claim } = await makeRawWorld();
    const all = [];
    for (let i = 0; i < 20; i++) all.push(await ready());
    const results = await Promise.allSettled(
      all.map(({ bookingId, assignment }) =>
        run(
          sql`${claim(bookingId, assignment)} on conflict on constraint resource_claims_no_overlap do nothing returning id`,
        ),
      ),
    );
    expect(
      results.filter((result) => result.status === "fulfilled" && result.value.length === 1),
    ).toHaveLength(1);
  });

  it("[8.6] DB: taking a released time again meets the constraint again", async () => {
    const { run, ready, claim } = await makeRawWorld();
    const [a, b] = [await ready(), await ready()];
    await run(claim(a.bookingId, a.assignment));
    await run(
      sql`update resource_claims set status = 'released', released_at = now() where booking_id = ${a.bookingId}`,
    );
    await run(claim(b.bookingId, b.assignment));
    await expect(
      run(
        sql`update resource_claims set status = 'active', released_at = null where booking_id = ${a.bookingId}`,
      ),
    ).rejects.toMatchObject(violates("resource_claims_no_overlap"));
  });

  it("[1.3] DB: a booking of one business with a service of another", async () => {
    const [ours, theirs] = await Promise.all([makeRawWorld(), makeRawWorld()]);
    await expect(
      ours.run(ours.booking({ service: theirs.ids.service }).insert),
    ).rejects.toMatchObject({ cause: { code: "23503", constraint_name: "bookings_service" } });
  });

  it("[1.4] DB: a calendar bound to a subject that its kind does not name, or to two", async () => {
    const { run, ids } = await makeRawWorld();
    const bind = (subject: string, location: string | null, resource: string | null) =>
      run(
        sql`insert into calendar_bindings (id, calendar_id, subject, location_id, resource_id) values (${newId("cbd")}, ${ids.calendar}, ${subject}, ${location}, ${resource})`,
      );
    await expect(bind("resource", null, null)).rejects.toMatchObject(
      violates("calendar_bindings_shape"),
    );
    await expect(bind("resource", ids.place, ids.maya)).rejects.toMatchObject(
      violates("calendar_bindings_shape"),
    );
    await expect(bind("business", ids.place, null)).rejects.toMatchObject(
      violates("calendar_bindings_shape"),
    );
    await bind("resource", null, ids.maya);
    await expect(bind("resource", null, ids.maya)).rejects.toMatchObject(
      violates("calendar_bindings_one_resource"),
    );
  });

  it.each([
    "update booking_events set kind = 'x'",
    "delete from booking_events",
    "update booking_snapshots set price_minor = 0",
    "delete from audit_events",
    "insert into audit_events (table_name, row_id, action, actor) values ('x', 'x', 'insert', 'system')",
  ])("[1.5] DB: history is append-only: %s", async (statement) => {
    const { run } = await makeRawWorld();
    await expect(run(sql.raw(statement))).rejects.toMatchObject({ cause: { code: "42501" } });
  });

  it.each([
    "bookings",
    "booking_orders",
    "services",
    "customers",
    "resources",
    "members",
    "resource_claims",
  ])("[26.10] DB: nobody deletes %s", async (table) => {
    const { run } = await makeRawWorld();
    await expect(run(sql.raw(`delete from ${table}`))).rejects.toMatchObject({
      cause: { code: "42501" },
    });
  });

  it.each([
    [
      "[9.2] DB: a booking that ends before it starts",
      { starts: "2030-01-07 11:00Z", ends: "2030-01-07 10:00Z" },
      "bookings_window",
    ],
    [
      "[9.2] DB: a booking that ends when it starts",
      { ends: "2030-01-07 10:00Z" },
      "bookings_window",
    ],
    [
      "DB: a booking that starts within a minute",
      { starts: "2030-01-07 10:00:30Z" },
      "bookings_whole_minutes",
    ],
    [
      "[9.6] DB: a status that does not exist",
      { status: "maybe", expires: null, customer: "customer", code: "ABC" },
      "bookings_status",
    ],
    ["[8.13] DB: a hold without a deadline", { expires: null }, "bookings_expiry"],
    [
      "[8.13] DB: a confirmed booking with a deadline",
      { status: "confirmed", customer: "customer", code: "ABC" },
      "bookings_expiry",
    ],
    [
      "[9.3] DB: a confirmed booking that is nobody's",
      { status: "confirmed", expires: null },
      "bookings_customer_known",
    ],
    ["DB: a code without a customer", { code: "ABC" }, "bookings_customer_code"],
  ] as const)("%s", async (_, values, constraint) => {
    const { run, booking, ids } = await makeRawWorld();
    const customer = "customer" in values ? { customer: ids.customer } : {};
    await expect(run(booking({ ...values, ...customer }).insert)).rejects.toMatchObject(
      violates(constraint),
    );
  });

  it("[9.3] [3.19] DB: a person at a place where they do not work, or for a service they do not do", async () => {
    const { run, booking, assigned, ids } = await makeRawWorld();
    const [a, b] = [booking({ location: ids.elsewhere }), booking({ service: ids.other })];
    await run(a.insert, b.insert);
    await expect(run(...assigned(a.id, { location: ids.elsewhere }).inserts)).rejects.toMatchObject(
      violates("assignments_works_here"),
    );
    await expect(run(...assigned(b.id, { service: ids.other }).inserts)).rejects.toMatchObject(
      violates("assignments_can_perform"),
    );
  });

  it("[3.2] DB: a room at two places", async () => {
    const { run, ids } = await makeRawWorld();
    const room = newId("res");
    await run(sql`insert into resources (id, kind, name) values (${room}, 'room', 'Room 1')`);
    const at = (location: string) =>
      run(
        sql`insert into resource_locations (id, resource_id, kind, location_id) values (${newId("rlo")}, ${room}, 'room', ${location})`,
      );
    await at(ids.place);
    await expect(at(ids.elsewhere)).rejects.toMatchObject(violates("resource_locations_fixed"));
    const asPerson = sql`insert into resource_locations (id, resource_id, kind, location_id) values (${newId("rlo")}, ${room}, 'staff', ${ids.elsewhere})`;
    await expect(run(asPerson)).rejects.toMatchObject(violates("resource_locations_resource"));
  });
});
