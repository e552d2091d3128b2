import { members, type Tx } from "@daybook/db";
import { and, asc, eq, inArray, or } from "drizzle-orm";
import { DomainError, found } from "../errors";

/**
 * The member who acts, the one acted upon and every owner, locked in the order of their ids and as they are now: two
 * owners who remove each other at once wait here, and the second finds out what the first did.
 */
export async function lockMembers(tx: Tx, actorId: string, targetId: string) {
  const rows = await tx
    .select()
    .from(members)
    .where(
      or(
        inArray(members.id, [actorId, targetId]),
        and(eq(members.role, "owner"), eq(members.status, "active")),
      ),
    )
    .orderBy(asc(members.id))
    .for("update");
  const actor = rows.find((row) => row.id === actorId);
  if (actor?.status !== "active") throw new DomainError("NO_ACTIVE_BUSINESS");
  const target = found(
    rows.find((row) => row.id === targetId),
    "MEMBER_NOT_FOUND",
  );
  const owners = rows.filter((row) => row.role === "owner" && row.status === "active");
  return { actor, target, owners };
}
