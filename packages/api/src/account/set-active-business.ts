import type { UserContext } from "../context";
import { found } from "../errors";
import { findMember } from "../identity/find-member";
import type { SetActiveBusiness } from "./inputs";

/** @throws BUSINESS_NOT_FOUND where the user is no member: whether it exists is not told. */
export async function setActiveBusiness(ctx: UserContext, { businessId }: SetActiveBusiness) {
  const member = await findMember(ctx, businessId, ctx.signedIn.user.id);
  found(member, "BUSINESS_NOT_FOUND");
  await ctx.platform.setActiveBusiness(ctx.signedIn.sessionId, businessId);
}
