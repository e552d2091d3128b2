import { bookings, bookingSnapshots, customers, locations, on, type Tx } from "@daybook/db";
import { and, asc, desc, eq, lt, ne, or, type SQL, sql } from "drizzle-orm";
import type { TenantContext } from "../context";
import { found } from "../errors";
import { normaliseEmail } from "./contact";
import type { OneCustomer, SearchCustomers } from "./inputs";

const shown = {
  id: customers.id,
  firstName: customers.firstName,
  lastName: customers.lastName,
  email: customers.email,
  phone: customers.phone,
  noShowCount: customers.noShowCount,
  status: customers.status,
};

/** Customers the member may see (of their places, where they are limited to some), the newest first. */
export function searchCustomers({ tenant }: TenantContext, input: SearchCustomers) {
  return tenant.read((tx) =>
    tx
      .select(shown)
      .from(customers)
      .where(
        and(
          eq(customers.status, input.archived ? "archived" : "active"),
          input.after ? lt(customers.id, input.after) : undefined,
          ...wordsOf(input.query).map(matches),
        ),
      )
      .orderBy(desc(customers.id))
      .limit(input.limit),
  );
}

/** A number is one word, however it is spaced. */
function wordsOf(query: string): string[] {
  if (/^[+\d\s()/.-]+$/.test(query) && /\d/.test(query)) return [query];
  return query.split(/\s+/).filter(Boolean).slice(0, 6);
}

/** Every word begins a name, or is part of the address or the number. */
function matches(word: string): SQL | undefined {
  const start = `${escaped(word.toLowerCase())}%`;
  const digits = word.replace(/\D/g, "").replace(/^0+/, "");
  return or(
    sql`lower(${customers.firstName}) like ${start}`,
    sql`lower(${customers.lastName}) like ${start}`,
    // "Ada Maria" is one first name: its later words begin names too.
    sql`lower(${customers.firstName}) like ${`% ${start}`}`,
    sql`${customers.emailNormalised} like ${`${escaped(normaliseEmail(word))}%`}`,
    digits.length >= 3 ? sql`${customers.phoneNormalised} like ${`%${digits}%`}` : undefined,
  );
}

const escaped = (text: string) => text.replace(/[\\%_]/g, (sign) => `\\${sign}`);

/** One customer with their visits, as far as the member may see them, and who may be the same person. */
export function getCustomer({ tenant, now }: TenantContext, { customerId }: OneCustomer) {
  return tenant.read(async (tx) => {
    const [row] = await tx
      .select({
        ...shown,
        locale: customers.locale,
        zone: customers.zone,
        pinnedNote: customers.pinnedNote,
        locationId: customers.locationId,
        createdAt: customers.createdAt,
        userId: customers.userId,
        emailNormalised: customers.emailNormalised,
        phoneNormalised: customers.phoneNormalised,
        mergedIntoId: customers.mergedIntoId,
      })
      .from(customers)
      .where(eq(customers.id, customerId));
    const {
      userId,
      emailNormalised: _email,
      phoneNormalised,
      ...customer
    } = found(row, "CUSTOMER_NOT_FOUND");
    const visits = await visitsOf(tx, customerId);
    return {
      ...customer,
      hasLogin: userId !== null,
      bookings: visits,
      visitCount: visits.filter((visit) => visit.status === "completed").length,
      nextVisitAt:
        visits.findLast((visit) => visit.status === "confirmed" && visit.startsAt >= now)
          ?.startsAt ?? null,
      /** With the same number: perhaps the same person, perhaps the family. */
      similar: await similarTo(tx, customerId, phoneNormalised),
    };
  });
}

/** The last hundred, the newest first; holds that were never theirs are not among them. */
const visitsOf = (tx: Tx, customerId: string) =>
  tx
    .select({
      id: bookings.id,
      code: bookings.code,
      status: bookings.status,
      startsAt: bookings.startsAt,
      endsAt: bookings.endsAt,
      zone: bookings.staffZone,
      serviceName: bookingSnapshots.serviceName,
      locationName: locations.name,
    })
    .from(bookings)
    .innerJoin(locations, on(bookings, bookings.locationId, locations))
    .leftJoin(
      bookingSnapshots,
      and(
        eq(bookingSnapshots.businessId, bookings.businessId),
        eq(bookingSnapshots.bookingId, bookings.id),
      ),
    )
    .where(eq(bookings.customerId, customerId))
    .orderBy(desc(bookings.startsAt), desc(bookings.id))
    .limit(100);

async function similarTo(tx: Tx, customerId: string, phoneNormalised: string | null) {
  if (!phoneNormalised) return [];
  return tx
    .select(shown)
    .from(customers)
    .where(
      and(
        eq(customers.phoneNormalised, phoneNormalised),
        ne(customers.id, customerId),
        ne(customers.status, "merged"),
      ),
    )
    .orderBy(asc(customers.id))
    .limit(10);
}
