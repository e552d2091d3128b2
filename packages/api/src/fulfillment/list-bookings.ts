import { assignments, bookings, businesses, customers, on, services } from "@daybook/db";
import { and, asc, desc, eq, exists, gt, gte, ilike, inArray, lt, or, sql } from "drizzle-orm";
import type { MemberContext } from "../context";
import { DomainError } from "../errors";
import { nameOf } from "./board-bookings";
import type { ListBookings } from "./inputs";

/**
 * Bookings by any mix of filters, in order of their start (or against it), a page at a time; the cursor is stable under
 * inserts. Search finds part of a name, an address, a number or a code.
 */
export function listBookings(ctx: MemberContext, input: ListBookings) {
  return ctx.tenant.read(async (tx) => {
    const after = input.cursor ? readCursor(input.cursor) : undefined;
    const [direction, beyond] = input.latestFirst ? [desc, lt] : [asc, gt];
    const rows = await tx
      .select({ booking: bookings, customer: customers, serviceName: services.name })
      .from(bookings)
      .leftJoin(customers, on(bookings, bookings.customerId, customers))
      .leftJoin(services, on(bookings, bookings.serviceId, services))
      .where(
        and(
          input.from === undefined ? undefined : gte(bookings.startsAt, input.from),
          input.until === undefined ? undefined : lt(bookings.startsAt, input.until),
          input.when === "upcoming" ? gte(bookings.startsAt, ctx.now) : undefined,
          input.when === "past" ? lt(bookings.startsAt, ctx.now) : undefined,
          input.statuses ? inArray(sql<string>`${bookings.status}`, input.statuses) : undefined,
          input.customerId === undefined ? undefined : eq(bookings.customerId, input.customerId),
          input.serviceId === undefined ? undefined : eq(bookings.serviceId, input.serviceId),
          input.locationId === undefined ? undefined : eq(bookings.locationId, input.locationId),
          input.source === undefined ? undefined : eq(bookings.source, input.source),
          input.search === undefined ? undefined : contains(input.search),
          input.code ? eq(bookings.code, input.code.toUpperCase()) : undefined,
          input.resourceId === undefined
            ? undefined
            : exists(
                tx
                  .select({ one: sql`1` })
                  .from(assignments)
                  .where(
                    and(
                      eq(assignments.bookingId, bookings.id),
                      eq(assignments.resourceId, input.resourceId),
                    ),
                  ),
              ),
          after &&
            or(
              beyond(bookings.startsAt, after.at),
              and(eq(bookings.startsAt, after.at), beyond(bookings.id, after.id)),
            ),
        ),
      )
      .orderBy(direction(bookings.startsAt), direction(bookings.id))
      .limit(input.limit + 1);
    const page = rows.slice(0, input.limit);
    const last = rows.length > input.limit ? page.at(-1) : undefined;
    return {
      bookings: page.map(({ booking, customer, serviceName }) => ({
        id: booking.id,
        code: booking.code,
        status: booking.status,
        version: booking.version,
        startsAt: booking.startsAt,
        endsAt: booking.endsAt,
        partySize: booking.partySize,
        customerName: booking.contactName ?? (customer && nameOf(customer)),
        serviceName,
        source: booking.source,
        locationId: booking.locationId,
        zone: booking.staffZone,
      })),
      nextCursor: last ? `${last.booking.startsAt.getTime()}.${last.booking.id}` : null,
    };
  });
}

function contains(text: string) {
  const pattern = `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  // A number is written in many ways: its digits are what is compared.
  const digits = text.replaceAll(/\D/g, "");
  return or(
    ilike(bookings.contactName, pattern),
    ilike(bookings.contactEmail, pattern),
    ilike(bookings.code, pattern),
    ilike(sql`concat_ws(' ', ${customers.firstName}, ${customers.lastName})`, pattern),
    ilike(customers.email, pattern),
    digits.length < 4
      ? undefined
      : ilike(customers.phoneNormalised, `%${digits.replace(/^0+/, "")}%`),
  );
}

function readCursor(cursor: string) {
  const match = /^(\d{1,15})\.(bkg_[0-9A-Z]{26})$/.exec(cursor);
  if (!match) throw new DomainError("NOT_FOUND", { field: "cursor" });
  return { at: new Date(Number(match[1])), id: match[2]! };
}

/** Requests that wait for an answer, the most urgent first. */
export function listRequests(ctx: MemberContext) {
  return ctx.tenant.read((tx) =>
    tx
      .select({
        id: bookings.id,
        version: bookings.version,
        startsAt: bookings.startsAt,
        endsAt: bookings.endsAt,
        zone: bookings.staffZone,
        answerBy: bookings.expiresAt,
        locationId: bookings.locationId,
        customerName: sql<
          string | null
        >`coalesce(${bookings.contactName}, concat_ws(' ', ${customers.firstName}, ${customers.lastName}))`,
        serviceName: services.name,
        note: bookings.customerNote,
      })
      .from(bookings)
      .leftJoin(customers, on(bookings, bookings.customerId, customers))
      .leftJoin(services, on(bookings, bookings.serviceId, services))
      .where(and(eq(bookings.status, "pending_approval"), gt(bookings.expiresAt, ctx.now)))
      .orderBy(asc(bookings.expiresAt)),
  );
}

/** Confirmed bookings that are over and that nobody marked, the latest first. */
export function listToSettle(ctx: MemberContext) {
  return ctx.tenant.read((tx) =>
    tx
      .select({
        id: bookings.id,
        version: bookings.version,
        startsAt: bookings.startsAt,
        endsAt: bookings.endsAt,
        zone: bookings.staffZone,
        locationId: bookings.locationId,
        customerName: sql<
          string | null
        >`coalesce(${bookings.contactName}, concat_ws(' ', ${customers.firstName}, ${customers.lastName}))`,
        serviceName: services.name,
      })
      .from(bookings)
      .innerJoin(businesses, eq(businesses.id, bookings.businessId))
      .leftJoin(customers, on(bookings, bookings.customerId, customers))
      .leftJoin(services, on(bookings, bookings.serviceId, services))
      .where(
        and(
          eq(bookings.status, "confirmed"),
          lt(bookings.endsAt, ctx.now),
          eq(businesses.unattended, "ask"),
        ),
      )
      .orderBy(desc(bookings.endsAt))
      .limit(100),
  );
}
