import { customers, inOrder, type Tx } from "@daybook/db";
import { and, asc, eq, ne, sql } from "drizzle-orm";
import { DomainError, found } from "../errors";
import { normaliseEmail, normalisePhone, sameFirstName, splitName } from "./contact";
import { countryOfPlace } from "./country-of-place";

/** Who books, as they say. Callers decide whether a contact is required. */
export interface Contact {
  readonly name: string;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly locale?: string | null;
  readonly zone?: string | null;
  /** Where they book: gives the phone's country, and whose customers they are. */
  readonly locationId: string;
  /** The login they booked with, if any. It counts once its e-mail is verified. */
  readonly user?: {
    readonly id: string;
    readonly email: string;
    readonly emailVerified: boolean;
  } | null;
}

export interface ResolvedCustomer {
  readonly customerId: string;
  readonly isNew: boolean;
  /** Another customer who is probably the same person (e-mail and phone point to two). */
  readonly mergeSuggestedWith: string | null;
}

type Row = typeof customers.$inferSelect;

/**
 * The customer a booking belongs to: the login's, else by normalised e-mail, else by phone, else a new one (ruling 10).
 * What was typed never changes somebody who exists. Parallel first bookings of one address or number give one customer.
 * Needs a handle without location limits, since customers are recognised across places.
 * @throws PHONE_INVALID
 */
export async function resolveCustomer(tx: Tx, contact: Contact): Promise<ResolvedCustomer> {
  const user = contact.user?.emailVerified ? contact.user : null;
  const email = user?.email ?? contact.email?.trim() ?? null;
  const emailNormalised = email ? normaliseEmail(email) : null;
  const phoneNormalised = contact.phone ? await e164(tx, contact.phone, contact.locationId) : null;
  // A phone is not unique (a family shares one), so a lock stands in for the constraint; what follows is read under it.
  const [, known, samePhone] = await inOrder(
    () => (phoneNormalised ? lockPhone(tx, phoneNormalised) : null),
    () => byLoginOrEmail(tx, user?.id ?? null, emailNormalised),
    () => (phoneNormalised ? byPhone(tx, phoneNormalised) : []),
  );
  if (known && known !== "another login's") {
    const other = samePhone.find((row) => row.id !== known.id);
    return recognised(tx, known, user?.id, other);
  }
  const recognisable = samePhone.find((row) =>
    couldBe(row, contact.name, emailNormalised, user?.id),
  );
  if (recognisable) return recognised(tx, recognisable, user?.id);

  const addressIsTaken = known === "another login's";
  const [made] = await tx
    .insert(customers)
    .values({
      ...splitName(contact.name),
      userId: user?.id ?? null,
      email: addressIsTaken ? null : email,
      emailNormalised: addressIsTaken ? null : emailNormalised,
      phone: contact.phone?.trim() ?? null,
      phoneNormalised,
      locale: contact.locale ?? null,
      zone: contact.zone ?? null,
      locationId: contact.locationId,
    })
    .onConflictDoNothing()
    .returning({ id: customers.id });
  if (made)
    return { customerId: made.id, isNew: true, mergeSuggestedWith: samePhone[0]?.id ?? null };

  // Somebody committed the same address or login between the look and the insert, which waited for them.
  const winner = await byLoginOrEmail(tx, user?.id ?? null, emailNormalised);
  if (!winner || winner === "another login's") throw new DomainError("CUSTOMER_EXISTS");
  return recognised(tx, winner, user?.id);
}

/** A number with its country's code is read without asking where the place is. */
const e164 = async (tx: Tx, phone: string, locationId: string): Promise<string> =>
  normalisePhone(phone, phone.trim().startsWith("+") ? null : await countryOfPlace(tx, locationId));

const lockPhone = (tx: Tx, phoneNormalised: string) =>
  tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(current_setting('app.business_id') || ${phoneNormalised}, 0))`,
  );

const notMerged = ne(customers.status, "merged");

/** A login's own record goes before one that merely has its address; one that another login owns is never taken. */
async function byLoginOrEmail(tx: Tx, userId: string | null, emailNormalised: string | null) {
  const own = userId && (await byUser(tx, userId));
  if (own) return own;
  const holder = emailNormalised ? await byEmail(tx, emailNormalised) : null;
  const isOthers = userId && holder?.userId && holder.userId !== userId;
  return isOthers ? ("another login's" as const) : holder;
}

async function byUser(tx: Tx, userId: string): Promise<Row | null> {
  const [row] = await tx
    .select()
    .from(customers)
    .where(and(eq(customers.userId, userId), notMerged));
  return row ?? null;
}

/** The holder of the address; if only somebody merged had it, whom they were merged into. */
async function byEmail(tx: Tx, emailNormalised: string): Promise<Row | null> {
  const rows = await tx
    .select()
    .from(customers)
    .where(eq(customers.emailNormalised, emailNormalised))
    .orderBy(sql`${customers.status} = 'merged'`, asc(customers.id));
  const first = rows[0];
  if (!first?.mergedIntoId) return first ?? null;
  const [into] = await tx.select().from(customers).where(eq(customers.id, first.mergedIntoId));
  return into ?? null;
}

const byPhone = (tx: Tx, phoneNormalised: string) =>
  tx
    .select()
    .from(customers)
    .where(and(eq(customers.phoneNormalised, phoneNormalised), notMerged))
    .orderBy(asc(customers.id));

/** A phone alone recognises, unless both the name and the e-mail say that it is another of its users, or a login does. */
const couldBe = (row: Row, name: string, emailNormalised: string | null, userId?: string) =>
  (!userId || !row.userId) &&
  (sameFirstName(row.firstName, name) || emailNormalised === null || row.emailNormalised === null);

/** Held until the booking stands: a merge that goes on meanwhile waits for it, or is followed here. */
async function recognised(
  tx: Tx,
  { id }: Row,
  verifiedUserId: string | undefined,
  other?: Row,
): Promise<ResolvedCustomer> {
  const [row] = await tx.select().from(customers).where(eq(customers.id, id)).for("key share");
  const known = found(row, "CUSTOMER_NOT_FOUND");
  if (known.mergedIntoId) {
    const [into] = await tx.select().from(customers).where(eq(customers.id, known.mergedIntoId));
    return recognised(tx, found(into, "CUSTOMER_NOT_FOUND"), verifiedUserId, other);
  }
  const changes = {
    ...(known.status === "archived" && { status: "active" as const }),
    ...(verifiedUserId && !known.userId && { userId: verifiedUserId }),
  };
  if (Object.keys(changes).length > 0)
    await tx.update(customers).set(changes).where(eq(customers.id, id));
  const isOther = other && other.id !== id;
  return { customerId: id, isNew: false, mergeSuggestedWith: isOther ? other.id : null };
}
