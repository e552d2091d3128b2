import { sql } from "drizzle-orm";
import { inject } from "vitest";
import { newId } from "../ids";
import { createTestBusiness } from "../testing";

const urls = inject("database");

/** A business with one place, a person, a table pair, a service and a customer, by raw SQL as the app role. */
export async function makeRawWorld() {
  const made = await createTestBusiness(urls);
  const ids = {
    place: newId("loc"),
    elsewhere: newId("loc"),
    maya: newId("res"),
    service: newId("srv"),
    other: newId("srv"),
    customer: newId("cus"),
    order: newId("ord"),
    calendar: newId("cal"),
  };
  const run = (...statements: ReturnType<typeof sql>[]) =>
    made.tenant.write(async (tx) => {
      let rows: readonly Record<string, unknown>[] = [];
      for (const statement of statements) rows = [...(await tx.execute(statement))];
      return rows;
    });
  await run(
    sql`insert into locations (id, name, zone) values (${ids.place}, 'Here', 'Europe/Berlin'), (${ids.elsewhere}, 'There', 'Europe/Berlin')`,
    sql`insert into services (id, name, slug, currency) values (${ids.service}, 'Cut', 'cut', 'EUR'), (${ids.other}, 'Colour', 'colour', 'EUR')`,
    sql`insert into resources (id, kind, name) values (${ids.maya}, 'staff', 'Maya')`,
    sql`insert into resource_locations (id, resource_id, kind, location_id) values (${newId("rlo")}, ${ids.maya}, 'staff', ${ids.place})`,
    sql`insert into resource_services (id, resource_id, service_id) values (${newId("rsv")}, ${ids.maya}, ${ids.service})`,
    sql`insert into customers (id, first_name, email, email_normalised) values (${ids.customer}, 'Lena', 'l@example.com', 'l@example.com')`,
    sql`insert into booking_orders (id, currency) values (${ids.order}, 'EUR')`,
    sql`insert into calendars (id, name, zone) values (${ids.calendar}, 'Hours', 'Europe/Berlin')`,
  );
  const booking = (
    values: Partial<
      Record<
        "status" | "starts" | "ends" | "expires" | "location" | "service" | "customer" | "code",
        string | null
      >
    > = {},
  ) => {
    const {
      status = "held",
      starts = "2030-01-07 10:00Z",
      ends = "2030-01-07 11:00Z",
      expires = "2030-01-07 09:00Z",
      location = ids.place,
      service = ids.service,
      customer = null,
      code = null,
    } = values;
    const id = newId("bkg");
    return {
      id,
      insert: sql`insert into bookings (id, order_id, status, starts_at, ends_at, expires_at, location_id, service_id, customer_id, code, source, staff_zone)
        values (${id}, ${ids.order}, ${status}, ${starts}, ${ends}, ${expires}, ${location}, ${service}, ${customer}, ${code}, 'staff', 'Europe/Berlin')`,
    };
  };
  const assigned = (
    bookingId: string,
    values: { resource?: string; location?: string; service?: string | null } = {},
  ) => {
    const [unit, assignment] = [newId("unt"), newId("asg")];
    const { resource = ids.maya, location = ids.place, service = ids.service } = values;
    return {
      assignment,
      inserts: [
        sql`insert into fulfillment_units (id, booking_id, position, starts_at, ends_at) values (${unit}, ${bookingId}, 0, '2030-01-07 10:00Z', '2030-01-07 11:00Z')`,
        sql`insert into assignments (id, unit_id, booking_id, resource_id, location_id, service_id, role)
          values (${assignment}, ${unit}, ${bookingId}, ${resource}, ${location}, ${service}, 'stylist')`,
      ],
    };
  };
  const claim = (
    bookingId: string,
    assignment: string,
    { lane = 1, starts = "2030-01-07 10:00Z", ends = "2030-01-07 11:00Z" } = {},
  ) =>
    sql`insert into resource_claims (id, assignment_id, booking_id, resource_id, lane, starts_at, ends_at)
      values (${newId("clm")}, ${assignment}, ${bookingId}, ${ids.maya}, ${lane}, ${starts}, ${ends})`;
  /** A booking with a unit and an assignment, ready to claim. */
  const ready = async () => {
    const made = booking();
    const parts = assigned(made.id);
    await run(made.insert, ...parts.inserts);
    return { bookingId: made.id, assignment: parts.assignment };
  };
  return { ...made, ids, run, booking, assigned, claim, ready };
}

/** What a failed statement says of the constraint that refused it. */
export const violates = (constraint: string) => ({ cause: { constraint_name: constraint } });
