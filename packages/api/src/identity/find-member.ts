import { memberLocations, members } from "@daybook/db";
import { and, eq } from "drizzle-orm";
import type { Member, RequestContext } from "../context";

/** The active membership of a user, looked up on every request, so that a change of role or a removal holds at once. */
export async function findMember(
  { tenantDb }: Pick<RequestContext, "tenantDb">,
  businessId: string,
  userId: string,
): Promise<Member | null> {
  return tenantDb({ businessId, actor: `user:${userId}` }).read(async (tx) => {
    const [row] = await tx
      .select()
      .from(members)
      .where(and(eq(members.userId, userId), eq(members.status, "active")));
    if (!row) return null;
    const { id, name, role, mayWaiveFees, allLocations } = row;
    if (allLocations) return { id, userId, name, role, mayWaiveFees, locations: "all" };
    const listed = await tx
      .select({ id: memberLocations.locationId })
      .from(memberLocations)
      .where(eq(memberLocations.memberId, id));
    return {
      id,
      userId,
      name,
      role,
      mayWaiveFees,
      locations: listed.map((location) => location.id),
    };
  });
}
