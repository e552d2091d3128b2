import { createScratchDatabase, testDatabase } from "@daybook/db/testing";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createCaller } from "../router";
import { openRuntime, type Runtime } from "../runtime";
import { urls } from "../testing";
import { demoSlugs, seedDemo, type SeededBusiness } from "./seed-demo";

/** A Wednesday afternoon in Berlin, Athens and London, morning in New York, night in Sydney. */
const NOW = new Date("2030-05-15T13:20:00Z");
const days = { past: 6, coming: 5 };
const later = new Date(NOW.getTime() + 2 * 86_400_000);

type Scratch = Awaited<ReturnType<typeof openScratch>>;

async function openScratch() {
  const scratch = await createScratchDatabase(urls);
  const runtime = await openRuntime(scratch.urls);
  const owner = testDatabase(scratch.urls.ownerUrl);
  const rows = async (query: ReturnType<typeof sql>) => [...(await owner.db.execute(query))];
  const close = async () => {
    await Promise.all([runtime.close(), owner.close()]);
    await scratch.drop();
  };
  return { runtime, rows, close };
}

/** Every booking with all that stands about it, but for ids and what is drawn at random. */
const everything = sql`
  select b.slug, k.status, k.starts_at, k.ends_at, k.expires_at, k.party_size, k.source, k.customer_note, k.contact_name,
    k.checked_in_at, k.no_show_at, k.cancelled_at, k.cancelled_by like 'member:%' as by_member, k.reschedule_count,
    s.name as service, c.first_name, c.last_name, c.email, c.phone, c.no_show_count, o.total_minor, o.placed_at,
    (select array_agg(r.name || ' ' || a.role || ' ' || l.lane || ' ' || l.status || ' ' || l.starts_at::text order by l.starts_at, r.name, l.status)
      from resource_claims l join resources r on r.id = l.resource_id join assignments a on a.id = l.assignment_id
      where l.booking_id = k.id) as claims,
    (select array_agg(e.kind || ' ' || e.occurred_at::text || ' ' || coalesce(e.actor_label, '') order by e.id)
      from booking_events e where e.booking_id = k.id) as history
  from bookings k join businesses b on b.id = k.business_id join booking_orders o on o.id = k.order_id
  left join services s on s.id = k.service_id left join customers c on c.id = k.customer_id
  order by b.slug, k.starts_at, k.ends_at, o.placed_at`;

const tally = sql`select status, count(*)::int as count, min(starts_at) as first, max(starts_at) as last from bookings group by status`;

describe("the demo", () => {
  let scratch: Scratch;
  let seeded: SeededBusiness[];

  beforeAll(async () => {
    scratch = await openScratch();
    seeded = await seedDemo(scratch.runtime, { now: NOW, kind: "test", days });
  }, 120_000);
  afterAll(() => scratch.close());

  it("is the same for the same seed and day", async () => {
    const other = await openScratch();
    try {
      await seedDemo(other.runtime, { now: NOW, kind: "test", days });
      expect(await other.rows(everything)).toEqual(await scratch.rows(everything));
    } finally {
      await other.close();
    }
  }, 120_000);

  it("has a past with its endings and a future", async () => {
    expect(seeded.map(({ slug }) => slug)).toEqual(demoSlugs);
    for (const { made, refused } of seeded) {
      expect(made).toBeGreaterThan(20);
      expect(refused).toBeLessThan(made / 8);
    }
    const statuses = new Map((await scratch.rows(tally)).map((row) => [row["status"], row]));
    const countOf = (status: string) => Number(statuses.get(status)?.["count"] ?? 0);
    expect(countOf("completed")).toBeGreaterThan(countOf("no_show") + countOf("cancelled"));
    for (const status of ["no_show", "cancelled", "checked_in", "confirmed"])
      expect(countOf(status), status).toBeGreaterThan(0);
    expect(countOf("pending_approval")).toBeGreaterThanOrEqual(4);
    const last = (status: string) => new Date(String(statuses.get(status)?.["last"]));
    expect(last("completed") < NOW).toBe(true);
    expect(last("confirmed") > NOW).toBe(true);
  });

  it("occupies nothing twice", async () => {
    const overlaps = await scratch.rows(sql`
      select a.id from resource_claims a join resource_claims b on a.business_id = b.business_id
        and a.resource_id = b.resource_id and a.lane = b.lane and a.id < b.id
        and a.starts_at < b.ends_at and b.starts_at < a.ends_at
      where a.status = 'active' and b.status = 'active'`);
    const [claims] = await scratch.rows(sql`select count(*)::int as count from resource_claims`);
    expect(overlaps).toEqual([]);
    expect(Number(claims?.["count"])).toBeGreaterThan(200);
  });

  it("tells nobody of what is past", async () => {
    const [queued] = await scratch.rows(sql`
      select (select count(*)::int from messages) as messages, (select count(*)::int from graphile_worker._private_jobs) as jobs`);
    expect(queued).toEqual({ messages: 0, jobs: 0 });
  });

  it.each([...demoSlugs])("offers coming times on the page of %s", async (business) => {
    const api = callerOf(scratch.runtime);
    const page = await api.public.business({ business });
    const [place] = page.locations;
    const services = await api.public.services({ business });
    const locationId = place!.id;
    const ids = services.length > 0 ? services.map(({ id }) => id) : [null];
    expect(services.length > 0 || place!.withoutService !== null).toBe(true);
    for (const serviceId of ids) {
      const { slots } = await api.availability.next({
        business,
        locationId,
        serviceId,
        partySize: 1,
      });
      expect(slots.length).toBe(3);
      expect(slots.every(({ startsAt }) => startsAt > NOW)).toBe(true);
    }
  });

  it("gives one login for each role, and they sign in", async () => {
    const { auth, platform } = scratch.runtime;
    const logins = seeded.flatMap((business) => business.logins);
    expect(logins).toHaveLength(20);
    for (const { email, password, role, slug } of logins) {
      const { user } = await auth.api.signInEmail({ body: { email, password } });
      expect(user.emailVerified).toBe(true);
      expect(await platform.businessesOfUser(user.id)).toMatchObject([{ slug, role }]);
    }
  }, 60_000);

  it("puts the staff login into the calendar", async () => {
    const rows = await scratch.rows(sql`
      select b.slug, count(*)::int as count from members m join businesses b on b.id = m.business_id
      join staff_profiles p on p.business_id = m.business_id and p.member_id = m.id
      where m.role = 'staff' group by b.slug`);
    expect(rows).toHaveLength(demoSlugs.length);
  });

  it("moves on to another day once, ends what has passed and keeps its passwords", async () => {
    const logins = seeded.flatMap((business) => business.logins);
    const moved = await seedDemo(scratch.runtime, { now: later, kind: "test", days, logins });
    expect(moved.flatMap((business) => business.logins)).toEqual(logins);
    expect(moved.reduce((sum, { made }) => sum + made, 0)).toBeGreaterThan(20);
    const [open] = await scratch.rows(sql`
      select count(*)::int as count from bookings where status in ('checked_in', 'in_progress') and ends_at < ${later.toISOString()}::timestamptz - interval '15 minutes'`);
    expect(open?.["count"]).toBe(0);
    const after = await scratch.rows(everything);
    const again = await seedDemo(scratch.runtime, { now: later, kind: "test", days, logins });
    expect(again.map(({ made }) => made)).toEqual([0, 0, 0, 0, 0]);
    expect(await scratch.rows(everything)).toEqual(after);
  }, 120_000);
});

/** Somebody who looks at the pages at the demo's present. */
function callerOf({ tenantDb, platform }: Runtime) {
  const signedIn = () => Promise.resolve(null);
  return createCaller({ now: NOW, address: "demo", signedIn, tenantDb, platform });
}
