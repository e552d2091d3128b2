import { newId, type Tx } from "@daybook/db";
import { sql } from "drizzle-orm";

export interface NewClaim {
  readonly assignmentId: string;
  readonly bookingId: string;
  readonly resourceId: string;
  readonly lane: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Null when firm. */
  readonly expiresAt: Date | null;
}

/** Somebody else has the time. Inside a command it means: the next candidate, or `SLOT_TAKEN`. */
export class TimeTaken extends Error {}

/**
 * Inserts all claims or throws `TimeTaken`. A plain INSERT into a table with an exclusion constraint deadlocks under
 * contention; this one does not. The constraint is named, since a bare DO NOTHING would hide a duplicate key as "taken".
 */
export async function insertClaims(tx: Tx, claims: readonly NewClaim[]) {
  if (claims.length === 0) return;
  const rows = claims.map(
    (claim) =>
      sql`(${newId("clm")}, ${claim.assignmentId}, ${claim.bookingId}, ${claim.resourceId}, ${claim.lane}, ${claim.startsAt.toISOString()}, ${claim.endsAt.toISOString()}, ${claim.expiresAt?.toISOString() ?? null}::timestamptz)`,
  );
  const inserted = await tx.execute(sql`
    insert into resource_claims (id, assignment_id, booking_id, resource_id, lane, starts_at, ends_at, expires_at)
    values ${sql.join(rows, sql`, `)}
    on conflict on constraint resource_claims_no_overlap do nothing returning id`);
  if (inserted.length !== claims.length) throw new TimeTaken();
}
