import { memberLocations, members, type Tx } from "@daybook/db";
import { eq } from "drizzle-orm";
import type { MemberContext } from "../context";
import { refuse } from "../errors";
import { given } from "../given";
import type { EditMember } from "./inputs";
import { lockMembers } from "./lock-members";
import { whyNotChangeRole, whyNotGiveScope } from "./rules";

/**
 * Role, places and the permission to waive fees; it holds from the member's next request.
 * @throws ROLE_TOO_HIGH, LAST_OWNER, MEMBER_NOT_FOUND, LOCATION_NOT_YOURS, LOCATION_NOT_FOUND
 */
export function editMember(
  { tenant, member }: MemberContext,
  { memberId, role, locations, mayWaiveFees }: EditMember,
) {
  return tenant.write(async (tx) => {
    const { actor, target, owners } = await lockMembers(tx, member.id, memberId);
    const next = role ?? target.role;
    refuse(whyNotChangeRole(actor, target, next, owners));
    // An owner is an owner everywhere.
    const scope = next === "owner" ? "all" : locations;
    if (scope) refuse(whyNotGiveScope(member.locations, scope));
    const changes = given({ role, mayWaiveFees, allLocations: scope && scope === "all" });
    if (Object.keys(changes).length > 0)
      await tx.update(members).set(changes).where(eq(members.id, memberId));
    if (scope) await limitTo(tx, memberId, scope === "all" ? [] : scope);
  });
}

async function limitTo(tx: Tx, memberId: string, locationIds: readonly string[]) {
  await tx.delete(memberLocations).where(eq(memberLocations.memberId, memberId));
  const rows = [...new Set(locationIds)].map((locationId) => ({ memberId, locationId }));
  if (rows.length > 0) await tx.insert(memberLocations).values(rows);
}
