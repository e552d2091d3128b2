import { members, staffProfiles } from "@daybook/db";
import { and, eq } from "drizzle-orm";
import type { TenantContext } from "../context";
import { DomainError, found, refuse } from "../errors";
import type { LinkMember } from "./inputs";
import { lockResource } from "./lock-resource";
import { whyNotChange } from "./rules";

/**
 * Says which login is this person of the calendar; null: none.
 * @throws MEMBER_NOT_FOUND, and ALREADY_MEMBER where the login is somebody else in the calendar
 */
export function linkMember(ctx: TenantContext, { resourceId, memberId }: LinkMember) {
  return ctx.tenant.write(async (tx) => {
    const { resource, locationIds } = await lockResource(tx, resourceId);
    refuse(whyNotChange(ctx.locations, locationIds));
    if (resource.kind !== "staff") throw new DomainError("RESOURCE_NOT_FOUND");
    if (memberId) {
      const [member] = await tx
        .select({ id: members.id })
        .from(members)
        .where(and(eq(members.id, memberId), eq(members.status, "active")));
      found(member, "MEMBER_NOT_FOUND");
    }
    await tx
      .update(staffProfiles)
      .set({ memberId })
      .where(eq(staffProfiles.resourceId, resourceId));
  });
}
