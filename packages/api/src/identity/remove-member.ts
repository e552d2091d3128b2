import { members, staffProfiles } from "@daybook/db";
import { eq } from "drizzle-orm";
import type { MemberContext } from "../context";
import { refuse } from "../errors";
import type { OneMember } from "./inputs";
import { lockMembers } from "./lock-members";
import { whyNotChangeRole } from "./rules";

/** Ends a membership at once. The row stays, for what the member did; their place in the calendar stays too, without a login. */
export function removeMember({ tenant, member, now }: MemberContext, { memberId }: OneMember) {
  return tenant.write(async (tx) => {
    const { actor, target, owners } = await lockMembers(tx, member.id, memberId);
    refuse(whyNotChangeRole(actor, target, null, owners));
    await tx
      .update(members)
      .set({ status: "removed", removedAt: now })
      .where(eq(members.id, memberId));
    await tx
      .update(staffProfiles)
      .set({ memberId: null })
      .where(eq(staffProfiles.memberId, memberId));
  });
}
